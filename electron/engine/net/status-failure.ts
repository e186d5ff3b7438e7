import { type Failure, failure } from '../../../shared/base/failure.ts';
import { readWords } from './answer-words.ts';
import type { ForeignWords } from './foreign-words.ts';
import type { HttpAnswer } from './http-caller.ts';

/** What was asked of whom. */
export interface Asked {
  /** The transaction, or what else was asked for. */
  readonly call: string;
  readonly server: string;
  /** For messages, '' for none. */
  readonly proxy: string;
  readonly words: ForeignWords;
}

/** An answer by its HTTP status that is none to the question. */
export async function statusFailure(
  answer: HttpAnswer,
  { call, server, proxy, words }: Asked,
): Promise<Failure> {
  const { status, headers } = answer;
  const original = await readWords(answer, words);
  if (status >= 300 && status < 400) {
    return failure('API-REDIRECTED', {
      server,
      call,
      place: placeOf(words.clean(headers.location ?? '')),
      original,
    });
  }
  if (status === 403) return failure('API-FORBIDDEN', { server, call, original });
  if (status === 404) return failure('API-NOT-THERE', { server, call, original });
  if (status === 407) return failure('API-PROXY-REFUSED', { server, proxy, status, original });
  return failure('API-STATUS', { server, call, status, original });
}

/** An address without what follows the path: sign-in pages are given keys there. */
function placeOf(location: string): string {
  return location.replace(/[?#].*$/s, '');
}
