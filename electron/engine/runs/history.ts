import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure, failure } from '../../../shared/base/failure.ts';
import { isNewer } from '../../../shared/base/format/newer.ts';
import type { RunPhaseState, RunRecord, RunState } from '../../../shared/contract/run.ts';
import { RUN_TARGETS, type RunTarget } from '../../../shared/target/run-target.ts';
import type { VerifyReport } from '../../../shared/target/verify-report.ts';
import { isProcessAlive } from '../base/is-process-alive.ts';
import { wholeLines } from '../base/whole-lines.ts';
import { LineReader } from './line-file.ts';
import { OutcomeRows } from './operations-file.ts';
import { OutcomeBook } from './outcome-book.ts';
import type { Reason } from './outcome-words.ts';
import { writeOutcomesCsv } from './outcomes-csv.ts';
import { isRunId, type RunFiles, runFiles } from './run-files.ts';
import {
  appendToJournal,
  fromRanges,
  type JournalRecord,
  type JournalStart,
  type ReadBackRecord,
  readJournal,
  type TakenRecord,
} from './run-journal.ts';

/** A run as its folder tells it. */
export interface PastRun {
  readonly record: RunRecord;
  readonly book: OutcomeBook;
  readonly taken: Uint32Array;
  readonly start: JournalStart;
  readonly rows: OutcomeRows;
}

/** The runs of the past, read from their folders. Nothing else is kept about them. */
export class RunHistory {
  readonly #folder: string;
  /** Records by run, with the change time of the journal they were read from: a past run does not change. */
  readonly #records = new Map<string, { readonly changed: number; readonly record: RunRecord }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  folderOf(id: string): string {
    if (!isRunId(id)) throw failure('RUN-UNKNOWN', { id });
    return join(this.#folder, id);
  }

  /** All runs, newest first. A folder whose record is damaged is listed with what is wrong. */
  async list(): Promise<RunRecord[]> {
    const entries = await readdir(this.#folder, { withFileTypes: true }).catch(() => []);
    const records: RunRecord[] = [];
    for (const entry of entries) {
      if (entry.isDirectory() && isRunId(entry.name)) records.push(await this.#recordOf(entry.name));
    }
    const age = ({ state, id }: RunRecord) => state.startedAt || id;
    return records.sort((a, b) => (age(a) < age(b) ? 1 : age(a) > age(b) ? -1 : a.id < b.id ? 1 : -1));
  }

  /** @throws RUN-UNKNOWN, RUN-RECORD-DAMAGED, FILE-OF-NEWER-MUSTER */
  async read(id: string): Promise<PastRun> {
    const folder = this.folderOf(id);
    const files = runFiles(folder);
    if (!(await isThere(folder))) throw failure('RUN-UNKNOWN', { id });
    try {
      const { start, records } = await readJournal(files.journal);
      return await pastRun(folder, files, start, records);
    } catch (error) {
      if (isOfNewer(error)) throw error;
      throw failure('RUN-RECORD-DAMAGED', { id, folder, reason: reasonOf(error) }, error);
    }
  }

  /**
   * Numbers of the operations that the latest run of this plan on this target left failed, unknown, skipped
   * or not reached.
   * @throws RUN-NONE, RUN-NOTHING-LEFT, FILE-OF-NEWER-MUSTER
   */
  async rest(planHash: string, target: RunTarget): Promise<Uint32Array> {
    const latest = (await this.list()).find(
      ({ state }) => state.planHash === planHash && state.target === target,
    );
    if (latest === undefined) throw failure('RUN-NONE');
    const { book, taken } = await this.read(latest.id);
    const left = taken.filter((operation) => book.isLeft(operation));
    if (left.length === 0) throw failure('RUN-NOTHING-LEFT');
    return left;
  }

  /**
   * Runs of this machine that are over, and of which nothing says that Muster's own record has taken them; the oldest
   * first. Former versions did not say so of any, and took those that had ended: theirs are not among them.
   * @param except the runs that are known to be none
   */
  async untaken(except: ReadonlySet<string>): Promise<string[]> {
    const entries = await readdir(this.#folder, { withFileTypes: true }).catch(() => []);
    const found: string[] = [];
    for (const entry of entries) {
      if (!entry.isDirectory() || !isRunId(entry.name) || except.has(entry.name)) continue;
      const journal = await readJournal(runFiles(this.folderOf(entry.name)).journal).catch(() => null);
      if (journal !== null && isUntaken(journal.start, journal.records)) found.push(entry.name);
    }
    return found.sort();
  }

  /** Keeps whether Muster's own record has taken what a run did. */
  async saveTaken(id: string, record: Omit<TakenRecord, 'kind'>): Promise<void> {
    await appendToJournal(runFiles(this.folderOf(id)).journal, { kind: 'taken', ...record });
    this.#records.delete(id);
  }

  /** Keeps what reading the target back said, beside the run. */
  async saveVerify(id: string, report: VerifyReport): Promise<void> {
    const { verify } = runFiles(this.folderOf(id));
    await writeFile(verify, verifyText(report), { mode: 0o600 });
    this.#records.delete(id);
  }

  /** Keeps that operations of a run that is over were found as planned, and writes its reports anew. */
  async settle(id: string, record: ReadBackRecord): Promise<RunState> {
    const files = runFiles(this.folderOf(id));
    await appendToJournal(files.journal, record);
    this.#records.delete(id);
    const { record: run, rows } = await this.read(id);
    await writeOutcomesCsv(files.outcomes, rows);
    await writeFile(files.report, reportOf(run.state), { mode: 0o600 });
    return run.state;
  }

  async #recordOf(id: string): Promise<RunRecord> {
    const folder = this.folderOf(id);
    const changed = await stat(runFiles(folder).journal).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    const known = this.#records.get(id);
    if (known !== undefined && known.changed === changed) return known.record;
    try {
      const { record } = await this.read(id);
      if (record.state.endedAt !== null && !record.interrupted) this.#records.set(id, { changed, record });
      return record;
    } catch (error) {
      return damagedRecord(id, folder, reasonOf(error), isOfNewer(error) ? await knownStart(folder) : {});
    }
  }
}

function isUntaken(
  { environmentId, machine, pid }: JournalStart,
  records: readonly JournalRecord[],
): boolean {
  if (environmentId === undefined || machine !== hostname()) return false;
  // The process that ran it may be about to have it taken.
  if (pid !== process.pid && isProcessAlive(pid)) return false;
  const last = records.findLast((record) => record.kind === 'taken');
  return last === undefined || last.notTaken !== '';
}

async function pastRun(
  folder: string,
  files: RunFiles,
  start: JournalStart,
  all: readonly JournalRecord[],
): Promise<PastRun> {
  const taken = fromRanges(start.taken);
  const book = new OutcomeBook(start.operations, start.phases);
  const readBacks = all.filter((record) => record.kind === 'read-back');
  const notTaken = all.findLast((record) => record.kind === 'taken')?.notTaken ?? '';
  const records = all.filter(({ kind }) => kind !== 'read-back' && kind !== 'taken');
  for (const record of records) {
    if (record.kind === 'call-ended' || record.kind === 'end') {
      book.take(record.outcomes.ranges, record.outcomes.words);
    }
  }
  const end = records.findLast((record) => record.kind === 'end');
  const goesOn =
    end === undefined &&
    start.machine === hostname() &&
    start.pid !== process.pid &&
    isProcessAlive(start.pid);
  const interrupted = end === undefined && !goesOn;
  if (interrupted) settleInterrupted(book, taken, records);
  for (const { found, outcome } of readBacks) {
    book.settle(fromRanges(found), outcome, outcome === 'done' ? 'foundBack' : 'foundSince');
  }
  const state: RunState = {
    id: start.id,
    target: start.target,
    environment: start.environment,
    planHash: start.planHash,
    part: start.part,
    direction: start.direction,
    override: start.override,
    status: end?.status ?? (goesOn ? 'running' : 'failed'),
    startedAt: start.at,
    endedAt: end?.at ?? (goesOn ? null : (records.at(-1)?.at ?? start.at)),
    phases: phasesOf(start, records, book, end !== undefined || interrupted),
    outcomes: book.counts,
    rate: null,
    remainingS: null,
    logLines: await new LineReader(files.log).count(),
    notice: withNotTaken(
      end?.notice ?? (goesOn ? 'The run is going on in another Muster.' : INTERRUPTED),
      notTaken,
    ),
  };
  const { by, machine, id } = start;
  const verify = await readVerify(files);
  const record: RunRecord = {
    id,
    environmentId: start.environmentId ?? '',
    state: { ...state, notice: [state.notice, verify.notice].filter((text) => text !== '').join(' ') },
    by,
    machine,
    folder,
    verify: verify.report,
    undoable: !goesOn && state.outcomes.done > 0 && (await isThere(files.plan)),
    interrupted,
  };
  return { record, book, taken, start, rows: new OutcomeRows(files.operations, book, taken) };
}

/** A run's notice, with why Muster's own record has not taken what the run did; '' where it has. */
export function withNotTaken(notice: string, notTaken: string): string {
  const words = notTaken === '' ? '' : `What it did is not in Muster's own record: ${notTaken}`;
  return [notice, words].filter((text) => text !== '').join(' ');
}

const INTERRUPTED = 'The run was interrupted: Muster or the machine stopped.';

/** What the call under way did is unknown; what came after it was not reached. */
function settleInterrupted(book: OutcomeBook, taken: Uint32Array, records: readonly JournalRecord[]): void {
  const last = records.at(-1);
  if (last?.kind === 'call-begun') book.fill(fromRanges(last.taken), 'unknown', 'interruptedCall');
  book.fill(taken, 'skipped', 'interrupted');
}

function phasesOf(
  start: JournalStart,
  records: readonly JournalRecord[],
  book: OutcomeBook,
  over: boolean,
): RunPhaseState[] {
  const taken = fromRanges(start.taken);
  return start.phases.map(({ id, title, calls, operations, from, to }) => {
    const ended = records.filter((record) => record.kind === 'call-ended' && record.phase === id);
    const begun = records.some((record) => record.kind === 'call-begun' && record.phase === id);
    const failed = ended.some((record) => record.kind === 'call-ended' && record.failed);
    const last = ended.at(-1);
    const has = (reasons: ReadonlySet<Reason>) =>
      taken.some((number) => number >= from && number < to && reasons.has(book.reasonOf(number)));
    const whole = ended.length === calls && !failed && !has(HELD_BACK);
    const left = !begun && has(LEFT);
    const waits = left ? 'left' : over ? 'skipped' : 'waiting';
    const status = begun
      ? whole
        ? 'done'
        : over || failed
          ? 'failed'
          : 'running'
      : calls === 0
        ? 'done'
        : waits;
    return {
      id,
      title,
      status,
      calls: { done: ended.length, total: calls },
      operations: { done: book.totalOf(id), total: operations },
      exitCode: last?.kind === 'call-ended' ? last.exitCode : null,
    };
  });
}

/** Why a phase is left. */
const LEFT: ReadonlySet<Reason> = new Set<Reason>(['administrator', 'afterAdministrator']);
const HELD_BACK: ReadonlySet<Reason> = new Set<Reason>(['userStays']);

/** The format of report.json, from the first that says it. */
export const REPORT_FORMAT = 1;
/** The format of verify.json. Before it was said, there were reports of this form already. */
export const VERIFY_FORMAT = 1;

function verifyText(report: VerifyReport): string {
  return JSON.stringify({ format: VERIFY_FORMAT, ...report });
}

const count = z.number().int().min(0);

const verifySchema = z.object({
  at: z.string(),
  target: z.enum(RUN_TARGETS),
  expected: count,
  found: count,
  missing: count,
  different: count,
  // The first ones did not say what was not read.
  notRead: count.default(0),
  remarks: z.array(z.object({ object: z.string(), remark: z.string() })),
});

/** What reading back said, null where there is nothing that this version can read; then the notice says why. */
async function readVerify(
  files: RunFiles,
): Promise<{ readonly report: VerifyReport | null; readonly notice: string }> {
  const text = await readFile(files.verify, 'utf8').catch(() => null);
  if (text === null) return { report: null, notice: '' };
  const about = 'What reading the target back said';
  try {
    const stored: unknown = JSON.parse(text);
    const { format = VERIFY_FORMAT } = z.object({ format: z.number().optional() }).parse(stored);
    if (isNewer(format, VERIFY_FORMAT))
      return { report: null, notice: `${about} was written by a newer Muster, which can show it.` };
    return { report: verifySchema.parse(stored), notice: '' };
  } catch {
    return { report: null, notice: `${about} cannot be read: verify.json is damaged.` };
  }
}

/** Listed, never hidden: somebody may look for exactly this run. */
function damagedRecord(id: string, folder: string, reason: string, known: KnownStart): RunRecord {
  const state: RunState = {
    id,
    target: known.target ?? 'local',
    environment: known.environment ?? '',
    planHash: known.planHash ?? '',
    part: 'all',
    direction: 'forward',
    override: null,
    status: 'failed',
    startedAt: known.at ?? '',
    endedAt: null,
    phases: [],
    outcomes: { done: 0, 'already-there': 0, skipped: 0, failed: 0, unknown: 0 },
    rate: null,
    remainingS: null,
    logLines: 0,
    notice: reason,
  };
  return {
    id,
    environmentId: known.environmentId ?? '',
    state,
    by: known.by ?? '',
    machine: known.machine ?? '',
    folder,
    verify: null,
    undoable: false,
    interrupted: true,
  };
}

/** What stands in a run's report.json. Nothing reads it back: it is for people and their tools. */
export function reportOf(state: RunState): string {
  return `${JSON.stringify({ format: REPORT_FORMAT, ...state }, null, 2)}\n`;
}

/**
 * What a newer version's journal still says of its run, so that the run is not taken for one of another plan. Nothing is
 * concluded from it but that there was such a run.
 */
const knownStartSchema = z
  .object({
    at: z.string(),
    target: z.enum(RUN_TARGETS),
    environment: z.string(),
    environmentId: z.string(),
    planHash: z.string(),
    by: z.string(),
    machine: z.string(),
  })
  .partial();
type KnownStart = z.infer<typeof knownStartSchema>;

async function knownStart(folder: string): Promise<KnownStart> {
  for await (const line of wholeLines(runFiles(folder).journal, new AbortController().signal))
    return knownStartSchema.safeParse(JSON.parse(line)).data ?? {};
  return {};
}

function isOfNewer(error: unknown): boolean {
  return error instanceof Failure && error.error.code === 'FILE-OF-NEWER-MUSTER';
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
