/**
 * Passes on the latest of many values, at most once in `intervalMs`; the last one always arrives. Progress
 * and run states go through here, so that no window is flooded.
 */
export class Throttle<T> {
  readonly #pass: (value: T) => void;
  readonly #intervalMs: number;
  #passedAt = Number.NEGATIVE_INFINITY;
  #waiting: { value: T } | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(pass: (value: T) => void, intervalMs = 100) {
    this.#pass = pass;
    this.#intervalMs = intervalMs;
  }

  push(value: T): void {
    const wait = this.#passedAt + this.#intervalMs - performance.now();
    if (wait <= 0) {
      this.#passNow(value);
      return;
    }
    this.#waiting = { value };
    this.#timer ??= setTimeout(() => this.flush(), wait);
  }

  /** Passes on what waits, at once. */
  flush(): void {
    if (this.#waiting !== null) this.#passNow(this.#waiting.value);
  }

  #passNow(value: T): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting = null;
    this.#passedAt = performance.now();
    this.#pass(value);
  }
}
