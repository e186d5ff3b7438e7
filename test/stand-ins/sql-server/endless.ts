import { setTimeout as wait } from 'node:timers/promises';
import * as tokens from './tokens.ts';
import type { Wire } from './wire.ts';

const CHUNK_BYTES = 32 * 1024;

/** Messages without end: a byte of one at a time, or all as fast as they are taken. */
export async function sayWithoutEnd(wire: Wire, everyMs: number | null): Promise<void> {
  const message = tokens.info(5701, 'Changed database context.');
  const many = Buffer.concat(Array.from({ length: 500 }, () => message));
  for (let at = 0; !wire.closed.aborted; at++) {
    if (everyMs === null) {
      await wire.send(many, false);
      continue;
    }
    await wire.send(message.subarray(at % message.length, (at % message.length) + 1), false);
    await wait(everyMs);
  }
}

/** The beginning of a row, and in it of a value of unknown length, and then the value itself. */
export async function sendLongValue(wire: Wire, bytes: number, stop: AbortSignal): Promise<void> {
  const begin = Buffer.alloc(9);
  begin[0] = 0xd1;
  begin.writeBigUInt64LE(0xffff_ffff_ffff_fffen, 1);
  await wire.send(begin, false);
  const chunk = Buffer.alloc(4 + CHUNK_BYTES, 'x\0');
  chunk.writeUInt32LE(CHUNK_BYTES, 0);
  for (let sent = 0; sent < bytes && !stop.aborted && !wire.closed.aborted; sent += CHUNK_BYTES) {
    await wire.send(chunk, false);
  }
}
