import type { Exactly, MessageParams, NoParams, ParamsOf } from './message-params.ts';
import { ERROR_TEXTS, type ErrorCode, type ErrorText } from './texts/errors.ts';

/** An error as data: what happened, to whom, and what to do next. It crosses every boundary as it is. */
export interface MusterError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
  readonly details?: MessageParams;
  /** The words of the system that refused, as they came; shown below the message. */
  readonly original?: string;
}

/** The throwable that carries a MusterError inside one process; routers turn it into an answer. */
export class Failure extends Error {
  readonly error: MusterError;
  constructor(error: MusterError, options?: ErrorOptions) {
    super(error.message, options);
    this.name = 'Failure';
    this.error = error;
  }
}

type SentencesOf<C extends ErrorCode> = C extends ErrorCode
  ? (typeof ERROR_TEXTS)[C][keyof (typeof ERROR_TEXTS)[C]]
  : never;

/**
 * The params that message and hint of a code name; of several codes, those of all of them. Beside them, `original` is the
 * refusing system's own words, which are shown below every message.
 */
export type FailureParams<C extends ErrorCode> = ParamsOf<SentencesOf<C>> & { readonly original?: string };

/** The codes whose message and hint need no params. */
export type PlainErrorCode = { [C in ErrorCode]: NoParams extends FailureParams<C> ? C : never }[ErrorCode];

/** Builds the failure that the catalogue in texts/errors.ts describes for `code`, with the params that it names there. */
export function failure(code: PlainErrorCode): Failure;
export function failure<C extends ErrorCode, Given extends FailureParams<C>>(
  code: C,
  params: Exactly<Given, FailureParams<C>>,
  cause?: unknown,
): Failure;
export function failure(code: ErrorCode, params: MessageParams = {}, cause?: unknown): Failure {
  const text: ErrorText = ERROR_TEXTS[code];
  const hint = text.hint?.(params as never);
  const { original, ...details } = params;
  return new Failure(
    {
      code,
      message: text.message(params as never),
      ...(hint === undefined ? {} : { hint }),
      details,
      ...(original === undefined ? {} : { original: String(original) }),
    },
    cause === undefined ? undefined : { cause },
  );
}

/** What every call over the contract answers: a value, or an error as data. Nothing is thrown across. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: MusterError };

/** Turns anything thrown into data. What is not a Failure becomes INTERNAL, without its stack. */
export function toMusterError(thrown: unknown): MusterError {
  if (thrown instanceof Failure) return thrown.error;
  if (thrown instanceof Error && thrown.name === 'AbortError') return failure('CANCELLED').error;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return failure('INTERNAL', { reason }).error;
}
