import type { Pushed } from '../../shared/contract/channels.ts';
import type { RunState } from '../../shared/contract/run.ts';
import type { Progress } from '../../shared/contract/workspace.ts';

/** Reports progress on standard error: a line when a phase or file begins, and another at each tenth of it. */
export class Narrator {
  readonly #say: (text: string) => void;
  #last = '';
  #whenEnded: ((state: RunState) => void) | null = null;
  #ended: RunState | null = null;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  readonly hear = (...[event, value]: Pushed): void => {
    if (event === 'progress') this.#tell(progressText(value));
    if (event === 'run') this.#hearRun(value);
  };

  /** Resolves to the state of the started run once it has ended. */
  runEnded(): Promise<RunState> {
    return new Promise((resolve) => {
      if (this.#ended !== null) resolve(this.#ended);
      else this.#whenEnded = resolve;
    });
  }

  #hearRun(state: RunState): void {
    const phase = state.phases.find(({ status }) => status === 'running');
    if (phase !== undefined) {
      const { done, total } = phase.operations;
      this.#tell(`${phase.title}: ${tenths(done, total)} of ${total} operations`);
    }
    if (state.notice !== '') this.#tell(state.notice);
    if (state.endedAt === null) return;
    this.#ended = state;
    this.#whenEnded?.(state);
  }

  #tell(text: string): void {
    if (text === this.#last) return;
    this.#last = text;
    this.#say(`${text}\n`);
  }
}

function progressText({ phase, subject, done, total, unit }: Progress): string {
  const what = subject === '' ? phase : `${phase} ${subject}`;
  return total === null ? `${what}: ${done} ${unit}` : `${what}: ${tenths(done, total)}`;
}

function tenths(done: number, total: number): string {
  return total === 0 ? '100 %' : `${Math.floor((done / total) * 10) * 10} %`;
}
