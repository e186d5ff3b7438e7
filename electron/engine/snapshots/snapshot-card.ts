import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { failure } from '../../../shared/base/failure.ts';
import { isNewer } from '../../../shared/base/format/newer.ts';
import { isPlainObject } from '../../../shared/base/format/plain-object.ts';
import { M3_WAYS } from '../../../shared/m3/m3-source.ts';
import { parseSnapshotHead, rosterSourceSchema } from '../../../shared/m3/snapshot.ts';
import type { SnapshotInfo } from '../../../shared/m3/snapshot-info.ts';
import { base64 } from './base64.ts';
import { parseSnapshotId, type SnapshotName } from './snapshot-id.ts';

const count = z.number().int().min(0);

/** The format of cards. */
export const CARD_FORMAT = 1;

const cardSchema = z.strictObject({
  format: z.literal(CARD_FORMAT),
  id: z.string(),
  environmentId: z.string(),
  environmentName: z.string(),
  way: z.enum(M3_WAYS),
  readAt: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: count,
  users: count,
  emails: count,
  roles: count,
  userRoles: count,
  rejected: count,
  sources: z.array(rosterSourceSchema),
});

/** What is kept beside a snapshot, so that a list of them does not read them. */
export function cardText(info: SnapshotInfo): string {
  return JSON.stringify({ format: CARD_FORMAT, ...info });
}

/** Reads it back; null where it is not the one of this snapshot. */
export function parseCard(id: string, text: string): SnapshotInfo | null {
  const value = cardSchema.safeParse(jsonOrNull(text)).data;
  if (value === undefined || value.id !== id || !fitsName(value, parseSnapshotId(id))) return null;
  const { format: _, ...info } = value;
  return info;
}

/** Whether a newer Muster has written a card: it is of no use here, and not to be replaced. */
export function isNewerCard(text: string): boolean {
  const card = jsonOrNull(text);
  return isPlainObject(card) && isNewer(card.format, CARD_FORMAT);
}

/**
 * What the snapshot says of itself, for where nothing beside it does. It is read whole, for its hash.
 * @throws Failure SNAPSHOT-DAMAGED, FILE-OF-NEWER-MUSTER; the file system's errors
 */
export async function describeSnapshot(id: string, path: string): Promise<SnapshotInfo> {
  const name = parseSnapshotId(id)!;
  const hash = createHash('sha256');
  let bytes = 0;
  let head = Buffer.alloc(0);
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece);
    bytes += piece.length;
    if (!head.includes(LF) && head.length < LONGEST_HEAD) head = Buffer.concat([head, piece]);
  }
  const end = head.indexOf(LF);
  const firstLine = head.toString('utf8', 0, end < 0 ? undefined : end);
  const info: SnapshotInfo = {
    ...{ id, bytes, hash: hash.digest('hex') },
    ...parseSnapshotHead(firstLine, base64, name.readAt),
  };
  if (!fitsName(info, name)) throw otherThanKept(name.readAt);
  return info;
}

export function otherThanKept(readAt: string): Error {
  return failure('SNAPSHOT-DAMAGED', { at: readAt, reason: 'it is not the file that was kept' });
}

const LF = 0x0a;
/** A header names its sources and no row: longer than this it is none. */
const LONGEST_HEAD = 1 << 20;

function fitsName(
  info: Pick<SnapshotInfo, (keyof SnapshotName & keyof SnapshotInfo) | 'hash'>,
  name: SnapshotName | null,
): boolean {
  return (
    name !== null &&
    info.environmentId === name.environmentId &&
    info.readAt === name.readAt &&
    info.hash.startsWith(name.hashStart)
  );
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
