import type {
  ConnectionReport,
  ConnectionStep,
  ConnectionStepId,
} from '../../../shared/contract/connection.ts';
import { Failure } from '../../../shared/contract/failure.ts';
import type { M3Way } from '../../../shared/environment/m3-source.ts';
import type { TestCall } from './test-connection.ts';

/** What a step found out, in one sentence. */
export interface StepVerdict {
  readonly state: Extract<ConnectionStep['state'], 'done' | 'warning' | 'skipped'>;
  readonly text: string;
}

/** The steps of a connection test, one after the other; each change is reported at once. */
export class ReportedSteps {
  readonly #call: Pick<TestCall, 'now' | 'onReport'>;
  #report: ConnectionReport;

  constructor(way: M3Way, ids: readonly ConnectionStepId[], call: Pick<TestCall, 'now' | 'onReport'>) {
    this.#call = call;
    this.#report = {
      way,
      startedAt: call.now().toISOString(),
      endedAt: null,
      steps: ids.map((id) => ({ id, state: 'waiting', text: '', error: null })),
      certificate: null,
      counts: null,
      companies: [],
      sample: null,
      sent: [],
    };
  }

  /**
   * Takes a step, where none failed before it. A failure is its verdict.
   * @throws what is no Failure, as AbortError on cancel
   */
  async take(id: ConnectionStepId, work: () => Promise<StepVerdict>): Promise<void> {
    if (this.#report.steps.some(({ state }) => state === 'failed')) {
      this.#change(id, { state: 'skipped' });
      return;
    }
    this.#change(id, { state: 'running' });
    try {
      this.#change(id, await work());
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#change(id, { state: 'failed', error: error.error });
    }
  }

  /** Adds what was found to the report. */
  add(found: Partial<Pick<ConnectionReport, 'certificate' | 'counts' | 'companies' | 'sample'>>): void {
    this.#push({ ...this.#report, ...found });
  }

  /** Adds a query or call as it is sent. */
  sent(title: string, text: string): void {
    this.#push({ ...this.#report, sent: [...this.#report.sent, { title, text }] });
  }

  end(): ConnectionReport {
    this.#push({ ...this.#report, endedAt: this.#call.now().toISOString() });
    return this.#report;
  }

  #change(id: ConnectionStepId, change: Partial<ConnectionStep>): void {
    const steps = this.#report.steps.map((step) => (step.id === id ? { ...step, ...change } : step));
    this.#push({ ...this.#report, steps });
  }

  #push(report: ConnectionReport): void {
    this.#report = report;
    this.#call.onReport(report);
  }
}
