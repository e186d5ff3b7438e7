/** The window over which the rate is taken, and how often a sample is kept. */
const WINDOW_MS = 30_000;
const SAMPLE_MS = 500;
/** Below this nothing can be said yet. */
const ENOUGH_MS = 1000;

/** How fast operations get done, over a moving window. The caller brings the time. */
export class RunRate {
  readonly #samples: { readonly at: number; readonly done: number }[] = [];

  mark(at: number, done: number): void {
    const last = this.#samples.at(-1);
    if (last !== undefined && at - last.at < SAMPLE_MS) return;
    this.#samples.push({ at, done });
    while (this.#samples.length > 2 && at - this.#samples[0]!.at > WINDOW_MS) this.#samples.shift();
  }

  /** Forgets everything: after a pause the time before it says nothing. */
  restart(): void {
    this.#samples.length = 0;
  }

  /** Operations a second; null while nothing can be said. */
  rate(at: number, done: number): number | null {
    const first = this.#samples[0];
    if (first === undefined || at - first.at < ENOUGH_MS || done <= first.done) return null;
    return ((done - first.done) * 1000) / (at - first.at);
  }
}
