import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { readFile, truncate } from 'node:fs/promises';
import { z } from 'zod';
import { type Failure, failure } from '../../../shared/base/failure.ts';
import { isNewer, newerFormatWords } from '../../../shared/base/format/newer.ts';
import { isPlainObject } from '../../../shared/base/format/plain-object.ts';
import { upgraded } from '../../../shared/base/format/upgrade-steps.ts';
import { OUTCOMES, RUN_STATES } from '../../../shared/contract/run.ts';
import { GUARDS, type GuardVerdict } from '../../../shared/target/guard-verdicts.ts';
import { RUN_TARGETS } from '../../../shared/target/run-target.ts';
import { makeBreath } from '../base/breath.ts';
import { wholeLines } from '../base/whole-lines.ts';
import { JOURNAL_FORMAT, JOURNAL_STEPS } from './journal-upgrades.ts';
import { reasonNamed } from './outcome-words.ts';

const count = z.number().int().min(0);
const range = z.tuple([count, count]);
const outcomes = z.object({
  ranges: z.array(z.tuple([count, count, z.enum(OUTCOMES), z.string().transform(reasonNamed)])),
  words: z.array(z.tuple([count, z.string()])),
});
/** The id of a section of the run's target. */
const phase = z.string();
const guardVerdict: z.ZodType<GuardVerdict> = z.object({
  guard: z.enum(GUARDS),
  of: z.enum(['people', 'tasks', 'user-tasks']),
  count,
  population: count,
  limit: z.object({ count: count.nullable(), percent: count.nullable() }),
  exceeded: z.boolean(),
});

export const journalStartSchema = z.object({
  kind: z.literal('start'),
  at: z.string(),
  format: z.literal(JOURNAL_FORMAT),
  id: z.string(),
  target: z.enum(RUN_TARGETS),
  environment: z.string(),
  /** Not said by former versions. */
  environmentId: z.string().optional(),
  planHash: z.string(),
  part: z.enum(['all', 'rest']),
  direction: z.enum(['forward', 'undo']),
  override: z
    .object({ guards: z.array(guardVerdict).readonly(), reason: z.string() })
    .readonly()
    .nullable(),
  continueOnError: z.boolean(),
  by: z.string(),
  machine: z.string(),
  pid: count,
  /** Operations of the whole plan, and those that this run takes as ranges: first number, how many. */
  operations: count,
  taken: z.array(range),
  /** In running order; `from` and `to` are the numbers that the phase has in the whole plan. */
  phases: z.array(
    z.object({ id: phase, title: z.string(), calls: count, operations: count, from: count, to: count }),
  ),
});
export type JournalStart = z.infer<typeof journalStartSchema>;

const callBegunSchema = z.object({
  kind: z.literal('call-begun'),
  at: z.string(),
  phase,
  call: count,
  file: z.string(),
  taken: z.array(range),
});

const callEndedSchema = z.object({
  kind: z.literal('call-ended'),
  at: z.string(),
  phase,
  call: count,
  ended: z.enum(['exit', 'killed', 'died', 'not-started']),
  exitCode: z.number().nullable(),
  failed: z.boolean(),
  outcomes,
});

const endSchema = z.object({
  kind: z.literal('end'),
  at: z.string(),
  status: z.enum(RUN_STATES),
  notice: z.string(),
  /** What became of the operations that no call has taken. */
  outcomes,
});

/** Comes after the end, whenever the target was read back: what was not known of these operations is known since. */
const readBackSchema = z.object({
  kind: z.literal('read-back'),
  at: z.string(),
  /** `already-there`: found as planned, but nobody had looked before the run whether it was so then. */
  outcome: z.enum(['done', 'already-there']),
  found: z.array(range),
});
export type ReadBackRecord = z.infer<typeof readBackSchema>;

/** Comes after all else: whether Muster's own record has taken what the run did; why not, or '' where it has. */
const takenSchema = z.object({ kind: z.literal('taken'), at: z.string(), notTaken: z.string() });
export type TakenRecord = z.infer<typeof takenSchema>;

const recordSchema = z.discriminatedUnion('kind', [
  journalStartSchema,
  callBegunSchema,
  callEndedSchema,
  endSchema,
  readBackSchema,
  takenSchema,
]);
export type JournalRecord = z.infer<typeof recordSchema>;

/**
 * What a run did, record by record, on the disk before the run goes on: after a crash it says which calls
 * had ended and which one was under way.
 */
export class RunJournal {
  readonly #file: number;

  constructor(path: string) {
    this.#file = openSync(path, 'a', 0o600);
  }

  add(record: JournalRecord): void {
    const bytes = Buffer.from(`${JSON.stringify(record)}\n`, 'utf8');
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    fsyncSync(this.#file);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Adds a record to the journal of a run that is over. A last record that was cut off goes: it was never relied upon. */
export async function appendToJournal(path: string, record: ReadBackRecord | TakenRecord): Promise<void> {
  const bytes = await readFile(path);
  await truncate(path, bytes.lastIndexOf(0x0a) + 1);
  const journal = new RunJournal(path);
  try {
    journal.add(record);
  } finally {
    journal.close();
  }
}

/**
 * Reads a journal of any format. A last record that was cut off is left out: it was never relied upon. Throws
 * FILE-OF-NEWER-MUSTER, and an error where another record is damaged or the start is missing.
 */
export async function readJournal(
  path: string,
): Promise<{ start: JournalStart; records: readonly JournalRecord[] }> {
  const records: JournalRecord[] = [];
  const breath = makeBreath();
  let format: number | null = null;
  for await (const line of wholeLines(path, new AbortController().signal)) {
    const stored: unknown = JSON.parse(line);
    format ??= formatOf(stored);
    records.push(
      recordSchema.parse(isPlainObject(stored) ? upgraded(stored, format, JOURNAL_STEPS) : stored),
    );
    if (breath.due()) await breath.take();
  }
  const [start] = records;
  if (start?.kind !== 'start') throw new Error('the journal has no beginning');
  return { start, records: records.slice(1) };
}

/** What the first record says; 0 where it says nothing that could be a format. */
function formatOf(start: unknown): number {
  const format = isPlainObject(start) ? start.format : undefined;
  if (isNewer(format, JOURNAL_FORMAT)) throw newerJournal(newerFormatWords(format, JOURNAL_FORMAT));
  return typeof format === 'number' ? format : 0;
}

function newerJournal(why: string): Failure {
  return failure('FILE-OF-NEWER-MUSTER', { file: 'The journal of the run', why });
}

/** Ascending numbers as ranges: first number, how many. */
export function toRanges(numbers: Uint32Array): [number, number][] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[0] + last[1] === number) last[1]++;
    else ranges.push([number, 1]);
  }
  return ranges;
}

export function fromRanges(ranges: readonly (readonly [number, number])[]): Uint32Array {
  const numbers = new Uint32Array(ranges.reduce((sum, [, length]) => sum + length, 0));
  let at = 0;
  for (const [first, length] of ranges) for (let n = 0; n < length; n++) numbers[at++] = first + n;
  return numbers;
}
