/**
 * Lets one step work at a time, in the order in which they came. A step that changes what the others rest on
 * ends those before it: their results would be of the past.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  /** The step that is at work and those that wait. */
  readonly #ahead = new Set<AbortController>();

  /** Waits for its turn. @throws AbortError where `signal` is aborted before or meanwhile */
  take<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const own = new AbortController();
    this.#ahead.add(own);
    const both = AbortSignal.any([signal, own.signal]);
    const turn = this.#last
      .then(() => {
        both.throwIfAborted();
        return work(both);
      })
      .finally(() => this.#ahead.delete(own));
    this.#last = turn.catch(() => {});
    return turn;
  }

  /** The same, and the steps before it are ended. */
  takeOver<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    for (const step of this.#ahead) step.abort();
    return this.take(signal, work);
  }
}
