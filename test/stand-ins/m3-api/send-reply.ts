import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { WireFault } from './faults.ts';
import { htmlReply, jsonReply, type Reply } from './reply.ts';
import { sendOddly } from './send-oddly.ts';

const GATHERED_CHARACTERS = 65_536;

/** Sends an answer at the reader's pace, so that a reader who stops also stops the making of rows. */
export async function sendReply(
  response: ServerResponse,
  reply: Reply,
  fault: WireFault | null,
  onBytes: (bytes: number) => void,
): Promise<void> {
  if (fault?.kind === 'cut' && fault.afterBytes === 0) {
    response.socket?.destroy();
    return;
  }
  if (await sendOddly(response, fault)) return;
  response.writeHead(reply.status, headersOf(reply, fault));
  await sendBody(response, reply, fault, onBytes);
  if (fault?.kind !== 'cut') response.end();
  else if (!response.destroyed) response.write('', () => response.socket?.destroy());
}

/** What a fault says in the place of the real answer; null where it lets that one through. */
export function replyOf(fault: WireFault | null): Reply | null {
  if (fault?.kind === 'html') return htmlReply(fault.status ?? 200, 'Sign in');
  if (fault?.kind === 'say') {
    const text = typeof fault.text === 'string' ? [fault.text] : fault.text;
    return { ...jsonReply(text), status: fault.status ?? 200 };
  }
  if (fault?.kind !== 'status') return null;
  const headers: Record<string, string> = fault.retryAfter ? { 'retry-after': fault.retryAfter } : {};
  return htmlReply(fault.status, `Error ${fault.status}`, headers);
}

function headersOf(reply: Reply, fault: WireFault | null): Record<string, string> {
  if (fault?.kind !== 'content-type') return { ...reply.headers };
  return { ...reply.headers, 'content-type': fault.contentType };
}

async function sendBody(
  response: ServerResponse,
  reply: Reply,
  fault: WireFault | null,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const pace = fault?.kind === 'trickle' ? fault.pace : undefined;
  let sent = 0;
  for (const chunk of chunksOf(reply.text, fault)) {
    await pace?.(sent);
    if (response.destroyed) return;
    const more = response.write(chunk);
    sent += chunk.length;
    onBytes(chunk.length);
    if (!more) await drained(response);
  }
}

function chunksOf(text: Iterable<string>, fault: WireFault | null): Iterable<Buffer> {
  const encoded = encodedChunks(text, fault?.kind === 'content-type' ? fault.encoding : undefined);
  if (fault?.kind === 'cut' || fault?.kind === 'truncate') return firstBytes(encoded, fault.afterBytes);
  return fault?.kind === 'trickle' ? slices(encoded, fault.chunkBytes) : encoded;
}

function* encodedChunks(text: Iterable<string>, encoding: BufferEncoding = 'utf-8'): Generator<Buffer> {
  let gathered = '';
  for (const piece of text) {
    gathered += piece;
    if (gathered.length < GATHERED_CHARACTERS) continue;
    yield Buffer.from(gathered, encoding);
    gathered = '';
  }
  if (gathered !== '') yield Buffer.from(gathered, encoding);
}

function* firstBytes(chunks: Iterable<Buffer>, bytes: number): Generator<Buffer> {
  let left = bytes;
  for (const chunk of chunks) {
    if (left <= 0) return;
    yield chunk.subarray(0, left);
    left -= chunk.length;
  }
}

function* slices(chunks: Iterable<Buffer>, bytes: number): Generator<Buffer> {
  for (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += bytes) yield chunk.subarray(from, from + bytes);
  }
}

/** Waits until the reader has taken what was written, or is gone. */
async function drained(response: ServerResponse): Promise<void> {
  const over = new AbortController();
  const options = { signal: over.signal };
  await Promise.race([once(response, 'drain', options), once(response, 'close', options)].map(ignoreAbort));
  over.abort();
}

const ignoreAbort = (waiting: Promise<unknown>): Promise<unknown> => waiting.catch(() => {});
