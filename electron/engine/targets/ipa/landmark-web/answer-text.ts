import { decoderFor } from '../../../net/answer-words.ts';
import { CUT, type WebAnswer } from './web-session.ts';

/** More than the answer to one request takes. */
const MOST_BYTES = 1 << 18;

/** The beginning of what an answer says; what is longer breaks the connection. */
export async function answerText({ page, body, headers }: WebAnswer): Promise<string> {
  if (page !== null) return page;
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes >= MOST_BYTES) break;
  }
  const text = decoderFor(headers['content-type']).decode(Buffer.concat(pieces));
  return bytes < MOST_BYTES ? text : text.slice(0, MOST_BYTES - CUT);
}
