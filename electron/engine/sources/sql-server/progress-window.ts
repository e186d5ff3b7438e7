/** What a server has to send in the time that it may be silent, once it has begun to answer, in bytes. */
const LEAST_BYTES = 1024;

/** Notices an answer that drips: it never falls silent, and never comes to an end either. */
export class ProgressWindow {
  #since: number | null = null;
  #bytes = 0;

  /** Takes note of bytes that arrived. @returns whether next to nothing came in all of the last `windowMs` */
  isTooSlow(bytes: number, windowMs: number): boolean {
    const now = performance.now();
    this.#since ??= now;
    this.#bytes += bytes;
    if (now - this.#since < windowMs) return false;
    const slow = this.#bytes < LEAST_BYTES;
    this.#since = now;
    this.#bytes = 0;
    return slow;
  }
}
