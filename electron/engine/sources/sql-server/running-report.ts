import type {
  ConnectionReport,
  ConnectionStep,
  ConnectionStepId,
} from '../../../../shared/contract/connection.ts';
import { CONNECTION_STEPS } from '../../../../shared/contract/connection.ts';
import type { MusterError } from '../../../../shared/contract/failure.ts';
import type { TestCall } from '../test-connection.ts';

/** A report that grows: every change is passed on at once. */
export class RunningReport {
  readonly #call: Pick<TestCall, 'now' | 'onReport'>;
  #report: ConnectionReport;

  constructor(call: Pick<TestCall, 'now' | 'onReport'>) {
    this.#call = call;
    const steps = CONNECTION_STEPS.map(
      (id): ConnectionStep => ({ id, state: 'waiting', text: '', error: null }),
    );
    this.#report = {
      way: 'sql-server',
      startedAt: call.now().toISOString(),
      endedAt: null,
      steps,
      certificate: null,
      counts: null,
      companies: [],
      sample: null,
      sent: [],
    };
  }

  /** A step begins. */
  begin(id: ConnectionStepId): void {
    this.#setStep(id, { state: 'running' });
  }

  /** A step has ended; a second time is no news. */
  end(id: ConnectionStepId, text: string, state: 'done' | 'warning' | 'skipped' = 'done'): void {
    if (this.#isOpen(id)) this.#setStep(id, { state, text });
  }

  /** A step has failed: those before it went well, those after it are not tried. */
  fail(at: ConnectionStepId, error: MusterError): void {
    const failed = CONNECTION_STEPS.indexOf(at);
    const steps = this.#report.steps.map((step, index): ConnectionStep => {
      if (index === failed) return { ...step, state: 'failed', text: error.message, error };
      if (step.state !== 'waiting' && step.state !== 'running') return step;
      return { ...step, state: index < failed ? 'done' : 'skipped' };
    });
    this.add({ steps });
  }

  /** The step that is at work, or the last one. */
  get current(): ConnectionStepId {
    const open = CONNECTION_STEPS.find((id) => this.#isOpen(id));
    return open ?? 'characters';
  }

  add(found: Partial<ConnectionReport>): void {
    this.#report = { ...this.#report, ...found };
    this.#call.onReport(this.#report);
  }

  sent(title: string, text: string): void {
    this.add({ sent: [...this.#report.sent, { title, text }] });
  }

  finish(): ConnectionReport {
    this.add({ endedAt: this.#call.now().toISOString() });
    return this.#report;
  }

  #isOpen(id: ConnectionStepId): boolean {
    const { state } = this.#report.steps[CONNECTION_STEPS.indexOf(id)]!;
    return state === 'waiting' || state === 'running';
  }

  #setStep(id: ConnectionStepId, change: Partial<ConnectionStep>): void {
    const steps = this.#report.steps.map((step) => (step.id === id ? { ...step, ...change } : step));
    this.add({ steps });
  }
}
