import type { ForeignWords } from './foreign-words.ts';
import type { HttpAnswer } from './http-caller.ts';

/** More than the words of a refusal take. */
const MOST_BYTES = 4096;
const SAID_IN = 3000;

/** The beginning of an answer that was not asked for; what is longer breaks the connection. */
export async function readStart({ body, headers }: HttpAnswer, mostBytes = MOST_BYTES): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= mostBytes) break;
  }
  return decoderFor(headers['content-type']).decode(Buffer.concat(chunks).subarray(0, mostBytes));
}

/** What an answer that was not asked for says. */
export async function readWords(answer: HttpAnswer, words: ForeignWords): Promise<string> {
  return saidIn(await readStart(answer), words);
}

/** What an answer says, of JSON its message, of a page its text. */
export function saidIn(text: string, words: ForeignWords): string {
  // At the end of what was read a secret may be cut in two, and so not be known as one.
  return words.clean(wordsOf(words.redact(text).slice(0, SAID_IN)));
}

function wordsOf(text: string): string {
  const start = text.trimStart();
  if (start.startsWith('{')) return messageOf(start) ?? start;
  if (!start.startsWith('<')) return start;
  const visible = start.replace(/<(script|style)\b[^>]*>.*?(<\/\1>|$)/gis, ' ').replace(/<[^>]*(>|$)/g, ' ');
  return visible.trim();
}

const MESSAGES = ['error_description', 'errorMessage', 'message', 'Message', 'error'];

function messageOf(text: string): string | null {
  try {
    const value = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const said = ['error', ...MESSAGES].map((name) => value[name]);
    const words = said.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
    return words.length === 0 ? null : [...new Set(words)].join(': ');
  } catch {
    return null;
  }
}

/** By the encoding that the answer names; JSON is in UTF-8 where it names none that is known. */
export function decoderFor(contentType: string | undefined): InstanceType<typeof TextDecoder> {
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
