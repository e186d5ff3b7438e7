import { Failure, type MusterError } from '../../../shared/base/failure.ts';
import type {
  ConnectionReport,
  ConnectionStep,
  ConnectionStepId,
} from '../../../shared/contract/connection.ts';
import { CONNECTION_STEPS } from '../../../shared/contract/connection.ts';
import type { TestCall } from './test-call.ts';

/** How a step ended that did not fail, in one sentence. */
export interface StepVerdict {
  readonly state: Extract<ConnectionStep['state'], 'done' | 'warning' | 'skipped'>;
  readonly text: string;
}

/** The report of a connection test as it grows: every change is passed on at once. */
export class RunningReport {
  readonly #call: Pick<TestCall, 'now' | 'onReport'>;
  #report: ConnectionReport;

  constructor(way: ConnectionReport['way'], call: Pick<TestCall, 'now' | 'onReport'>) {
    this.#call = call;
    const steps = CONNECTION_STEPS.map(
      (id): ConnectionStep => ({ id, state: 'waiting', text: '', error: null }),
    );
    this.#report = {
      way,
      startedAt: call.now().toISOString(),
      endedAt: null,
      steps,
      certificate: null,
      counts: null,
      companies: [],
      sample: null,
      lists: [],
      sent: [],
    };
  }

  /**
   * Takes a step, where none failed before it. A failure is its verdict.
   * @throws what is no Failure, as AbortError on cancel
   */
  async take(id: ConnectionStepId, work: () => Promise<StepVerdict>): Promise<void> {
    if (!this.#isOpen(id)) return;
    this.begin(id);
    try {
      const { state, text } = await work();
      this.end(id, text, state);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.fail(id, error.error);
    }
  }

  /** A step begins. */
  begin(id: ConnectionStepId): void {
    this.#setStep(id, { state: 'running' });
  }

  /** A step has ended; a second time is no news. */
  end(id: ConnectionStepId, text: string, state: StepVerdict['state'] = 'done'): void {
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
