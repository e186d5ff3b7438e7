/** How much of one answer is taken. What is more ends it, with a failure that names the limit. */
export interface HttpLimits {
  /** Of the status line and all headers together, in bytes. */
  readonly headBytes: number;
  /** Headers. */
  readonly headers: number;
  /** Provisional answers (HTTP 1xx) before the answer. */
  readonly interim: number;
  /** Of the body, in bytes. */
  readonly bodyBytes: number;
}

/** Far more than any answer of M3 or IPA is known to take. */
export const HTTP_LIMITS: HttpLimits = {
  headBytes: 64 * 1024,
  headers: 500,
  interim: 20,
  bodyBytes: 8 * 1024 ** 3,
};

/** What a server has to send while it is waited for, each time the time for silence is over, in bytes. */
export const LEAST_PROGRESS_BYTES = 1024;
