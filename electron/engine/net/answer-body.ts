import type { IncomingMessage } from 'node:http';
import { failure } from '../../../shared/base/failure.ts';
import { type HttpLimits, LEAST_PROGRESS_BYTES } from './http-limits.ts';

export interface BodyWatch {
  readonly server: string;
  readonly silenceMs: number;
  readonly limits: HttpLimits;
  /** Whether the request was ended from here: a body that goes up to the end of the connection looks whole then. */
  readonly isOver: () => boolean;
  /** What an error of the connection means. */
  readonly reasonOf: (error: unknown) => unknown;
}

/**
 * The body of an answer, piece by piece. Leaving it before its end breaks the connection.
 * @throws Failure API-ANSWER-TOO-LARGE; API-TOO-SLOW where next to nothing came in all the time that the server may be silent,
 * though never nothing at all; what `reasonOf` says
 */
export async function* answerBody(
  response: IncomingMessage,
  { server, silenceMs, limits, isOver, reasonOf }: BodyWatch,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  let bytesBefore = 0;
  let waitedMs = 0;
  let askedAt = performance.now();
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      // Only the waiting counts: who takes the pieces may take its time.
      waitedMs += performance.now() - askedAt;
      bytes += piece.length;
      if (bytes > limits.bodyBytes) {
        throw failure('API-ANSWER-TOO-LARGE', { server, most: limits.bodyBytes });
      }
      if (waitedMs >= silenceMs) {
        if (bytes - bytesBefore < LEAST_PROGRESS_BYTES) {
          throw failure('API-TOO-SLOW', { server, bytes: bytes - bytesBefore, seconds: silenceMs / 1000 });
        }
        bytesBefore = bytes;
        waitedMs = 0;
      }
      yield piece;
      askedAt = performance.now();
    }
    if (isOver()) throw new Error('Ended.');
  } catch (error) {
    throw reasonOf(error);
  }
}

/** A body that was left. */
export async function* noBody(): AsyncGenerator<Buffer> {}
