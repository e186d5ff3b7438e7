import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, failure } from '../../../shared/base/failure.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { countRoster } from '../../../shared/m3/roster-summary.ts';
import { parseSnapshot, type SnapshotOf, writeSnapshot } from '../../../shared/m3/snapshot.ts';
import type { SnapshotInfo } from '../../../shared/m3/snapshot-info.ts';
import { drive } from '../base/drive.ts';
import { isFileError } from '../base/file-errors.ts';
import { FileLines } from '../base/file-lines.ts';
import { isProcessAlive } from '../base/is-process-alive.ts';
import { TextFile } from '../base/text-file.ts';
import { base64 } from './base64.ts';
import { cardText, describeSnapshot, isNewerCard, otherThanKept, parseCard } from './snapshot-card.ts';
import { parseSnapshotId, type SnapshotName, snapshotId } from './snapshot-id.ts';

/**
 * The rosters that were read, each in a file of its own, and beside it a card that says what is in it. A card
 * is only there for speed: one that is missing or damaged is made again from its snapshot.
 */
export class SnapshotStore {
  readonly #folder: string;
  /** What this process kept last, by environment: the clock may have been set back since the one before. */
  readonly #lastKept = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Keeps a roster. It appears when it is whole; what fails or is cancelled leaves nothing behind.
   * @throws Failure SNAPSHOT-NOT-KEPT; AbortError
   */
  async keep(roster: Roster, of: SnapshotOf, signal: AbortSignal): Promise<SnapshotInfo> {
    const beside = join(this.#folder, `${process.pid}-${randomUUID()}.new`);
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await this.#removeAbandoned();
      const { bytes, sha256 } = await write(roster, of, beside, signal);
      const id = snapshotId(of.environmentId, of.readAt, sha256);
      if (id === null) throw failure('SNAPSHOT-NOT-KEPT', { reason: 'its name or date cannot name a file' });
      const info: SnapshotInfo = {
        ...{ id, environmentId: of.environmentId, environmentName: of.environmentName },
        ...{ way: of.way, readAt: of.readAt, hash: sha256, bytes },
        ...countRoster(roster),
        rejected: roster.sources.reduce((sum, source) => sum + source.rejected, 0),
        sources: roster.sources,
      };
      signal.throwIfAborted();
      await rename(beside, this.#path(id));
      await this.#putCard(info).catch(() => {});
      this.#lastKept.set(of.environmentId, id);
      return info;
    } catch (thrown) {
      await rm(beside, { force: true }).catch(() => {});
      if (!isFileError(thrown)) throw thrown;
      throw failure('SNAPSHOT-NOT-KEPT', { reason: (thrown as Error).message }, thrown);
    }
  }

  /** Every snapshot that can be read, of every environment, the newest first. */
  async list(): Promise<SnapshotInfo[]> {
    const infos: SnapshotInfo[] = [];
    for (const id of await this.#ids()) {
      const info = await this.#infoOrNull(id);
      if (info !== null) infos.push(info);
    }
    return infos.sort((a, b) => compare(b.readAt, a.readAt) || compare(b.id, a.id));
  }

  /** The latest snapshot of an environment; null where it has none. */
  async latestOf(environmentId: string): Promise<SnapshotInfo | null> {
    for (const id of await this.#idsOf(environmentId)) {
      const info = await this.#infoOrNull(id);
      if (info !== null) return info;
    }
    return null;
  }

  /** @throws Failure SNAPSHOT-UNKNOWN, SNAPSHOT-DAMAGED, FILE-OF-NEWER-MUSTER */
  async info(id: string): Promise<SnapshotInfo> {
    const { readAt } = requireName(id);
    return this.#info(id).catch((thrown) => Promise.reject(unreadable(thrown, readAt)));
  }

  /**
   * Reads a snapshot back, and takes its hash on the way: a roster is only ever the one that was kept.
   * @param onProgress takes how many values are read, of users, e-mails, roles and user-roles together
   * @throws Failure SNAPSHOT-UNKNOWN, SNAPSHOT-DAMAGED, FILE-OF-NEWER-MUSTER; AbortError
   */
  async load(
    id: string,
    signal: AbortSignal,
    onProgress: (done: number) => void = () => {},
  ): Promise<{ readonly info: SnapshotInfo; readonly roster: Roster }> {
    const info = await this.info(id);
    signal.throwIfAborted();
    try {
      const lines = new FileLines(this.#path(id));
      try {
        const { roster } = await drive(parseSnapshot(lines, base64, info.readAt), signal, onProgress);
        if (lines.finishHash() !== info.hash) throw otherThanKept(info.readAt);
        return { info, roster };
      } finally {
        lines.close();
      }
    } catch (thrown) {
      if (signal.aborted) throw thrown;
      throw unreadable(thrown, info.readAt);
    }
  }

  /** @throws Failure SNAPSHOT-UNKNOWN, SNAPSHOT-NOT-REMOVED */
  async remove(id: string): Promise<void> {
    const { readAt } = requireName(id);
    try {
      await rm(this.#path(id));
      await rm(this.#cardPath(id), { force: true });
    } catch (thrown) {
      const { code, message } = thrown as NodeJS.ErrnoException;
      if (code === 'ENOENT') throw failure('SNAPSHOT-UNKNOWN', {}, thrown);
      throw failure('SNAPSHOT-NOT-REMOVED', { at: readAt, reason: message }, thrown);
    }
  }

  /**
   * Removes the oldest snapshots of an environment until `keep` are left; what this process kept last stays in
   * any case. What cannot be removed now goes the next time.
   */
  async prune(environmentId: string, keep: number): Promise<void> {
    const ids = await this.#idsOf(environmentId);
    const last = this.#lastKept.get(environmentId);
    const left = ids.filter((id) => id !== last);
    const room = left.length < ids.length ? keep - 1 : keep;
    for (const id of left.slice(room)) await this.remove(id).catch(() => {});
  }

  /** Removes every snapshot of an environment. @throws Failure SNAPSHOT-NOT-REMOVED */
  async removeAllOf(environmentId: string): Promise<void> {
    for (const id of await this.#idsOf(environmentId)) await this.remove(id);
  }

  async #ids(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names
      .filter((name) => name.endsWith(ENDING))
      .map((name) => name.slice(0, -ENDING.length))
      .filter((id) => parseSnapshotId(id) !== null);
  }

  /** The newest first. */
  async #idsOf(environmentId: string): Promise<string[]> {
    const own = (await this.#ids()).filter((id) => parseSnapshotId(id)!.environmentId === environmentId);
    return own.sort((a, b) => compare(b, a));
  }

  async #info(id: string): Promise<SnapshotInfo> {
    const text = await readFile(this.#cardPath(id), 'utf8').catch(() => '');
    const known = parseCard(id, text);
    if (known !== null) return known;
    const info = await describeSnapshot(id, this.#path(id));
    if (!isNewerCard(text)) await this.#putCard(info).catch(() => {});
    return info;
  }

  async #infoOrNull(id: string): Promise<SnapshotInfo | null> {
    return this.#info(id).catch(() => null);
  }

  async #putCard(info: SnapshotInfo): Promise<void> {
    const beside = join(this.#folder, `${process.pid}-${randomUUID()}.new`);
    try {
      await writeFile(beside, cardText(info), { mode: 0o600 });
      await rename(beside, this.#cardPath(info.id));
    } finally {
      await rm(beside, { force: true });
    }
  }

  /** Removes what a process left that ended while it kept something: it is personal data that nobody would see. */
  async #removeAbandoned(): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      const pid = /^([0-9]+)-[0-9a-f-]+\.new$/.exec(name)?.[1];
      if (pid === undefined || isProcessAlive(Number(pid))) continue;
      await rm(join(this.#folder, name), { force: true }).catch(() => {});
    }
  }

  #path(id: string): string {
    return join(this.#folder, `${id}${ENDING}`);
  }

  #cardPath(id: string): string {
    return join(this.#folder, `${id}.json`);
  }
}

const ENDING = '.jsonl';

/** Writes the lines and has them on the disk before they get their name. */
async function write(
  roster: Roster,
  of: SnapshotOf,
  path: string,
  signal: AbortSignal,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const file = new TextFile(path, 'wx', 0o600);
  let written: { readonly bytes: number; readonly sha256: string };
  try {
    const steps = writeSnapshot(roster, of, base64, (line) => file.write(`${line}\n`));
    await drive(steps, signal);
    written = file.finish();
  } catch (thrown) {
    file.abandon();
    throw thrown;
  }
  const handle = await open(path, 'r+');
  await handle.sync().finally(() => handle.close());
  return written;
}

/** A snapshot's id is part of a path: anything else is refused before it becomes one. */
function requireName(id: string): SnapshotName {
  const name = parseSnapshotId(id);
  if (name === null) throw failure('SNAPSHOT-UNKNOWN');
  return name;
}

function unreadable(thrown: unknown, readAt: string): Failure {
  if (thrown instanceof Failure) return thrown;
  if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return failure('SNAPSHOT-UNKNOWN', {}, thrown);
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return failure('SNAPSHOT-DAMAGED', { at: readAt, reason }, thrown);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
