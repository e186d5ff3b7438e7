import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failure, failure } from '../../../shared/base/failure.ts';
import type { PayloadOf } from '../../../shared/contract/channels.ts';
import type { PlanChanges } from '../../../shared/contract/workspace.ts';
import { NO_CHANGES } from '../../../shared/target/plan-changes.ts';
import type { PlanComparison } from '../../../shared/target/plan-comparison.ts';
import { drive } from '../base/drive.ts';
import { fileFailure, isFileError } from '../base/file-errors.ts';
import { FileLines } from '../base/file-lines.ts';
import { type KeptPlan, unreadable } from '../plans/kept-plans.ts';
import type { PlannedWork } from '../plans/planned-work.ts';

/** A policy may hold lists of any length; more entries than this that differ are counted and not listed. */
const MOST_SETTINGS = 500;

type Query = PayloadOf<'plan:compare'>;

/**
 * Answers pages of what differs between the plan that was handed over last and the plan at hand. The last
 * comparison is kept, and so is the selection of the last query.
 */
export class PlanChangePages {
  #compared: {
    readonly planned: PlannedWork;
    readonly hash: string | null;
    readonly path: string;
    /** When the file was changed and how long it was. */
    readonly asOf: string;
    readonly found: PlanComparison;
  } | null = null;
  #selection: { readonly of: PlanComparison; readonly key: string; readonly numbers: Uint32Array } | null =
    null;

  /** What is wrong with the kept plan is part of the answer: nothing else depends on it. */
  async page(planned: PlannedWork, kept: KeptPlan, query: Query, signal: AbortSignal): Promise<PlanChanges> {
    const { handOver: previous } = kept;
    if (kept.problem !== null || previous === null || previous.hash === planned.hash) {
      return { ...NOTHING, previous, problem: kept.problem };
    }
    try {
      const found = await this.#compare(planned, previous.hash, kept.path, signal);
      return { previous, problem: null, ...this.#pageOf(found, query) };
    } catch (thrown) {
      if (!isOfTheFile(thrown)) throw thrown;
      return { ...NOTHING, previous, problem: unreadable(thrown) };
    }
  }

  /**
   * The same with the plan in a file.
   * @throws Failure PLAN-FILE-INVALID, FILE-OF-NEWER-MUSTER, FILE-…
   */
  async pageOfFile(
    planned: PlannedWork,
    path: string,
    query: Query,
    signal: AbortSignal,
  ): Promise<PlanChanges> {
    const found = await this.#compare(planned, null, path, signal).catch((thrown: unknown) => {
      throw isFileError(thrown) ? fileFailure(thrown, basename(path)) : thrown;
    });
    return { previous: null, problem: null, ...this.#pageOf(found, query) };
  }

  /** @param hash what the file has to be; null for whatever it is */
  async #compare(
    planned: PlannedWork,
    hash: string | null,
    path: string,
    signal: AbortSignal,
  ): Promise<PlanComparison> {
    const { mtimeMs, size } = await stat(path);
    const asOf = `${mtimeMs} ${size}`;
    const known = this.#compared;
    const isSame = known?.planned === planned && known.hash === hash && known.path === path;
    if (isSame && known.asOf === asOf) return known.found;
    const found = await compareWithFile(path, hash, planned, signal);
    this.#compared = { planned, hash, path, asOf, found };
    return found;
  }

  #pageOf(found: PlanComparison, query: Query): Omit<PlanChanges, 'previous' | 'problem'> {
    const numbers = this.#select(found, query);
    return {
      counts: found.counts,
      settings: found.settings.slice(0, MOST_SETTINGS),
      total: numbers.length,
      rows: Array.from(numbers.subarray(query.offset, query.offset + query.limit), (number) =>
        found.at(number),
      ),
    };
  }

  #select(found: PlanComparison, { kind, subject, text }: Query): Uint32Array {
    const wanted = text.trim().toLowerCase();
    const key = `${kind} ${subject} ${wanted}`;
    if (this.#selection?.of === found && this.#selection.key === key) return this.#selection.numbers;
    const numbers: number[] = [];
    for (let number = 0; number < found.length; number++) {
      const head = found.headAt(number);
      if (kind !== null && head.kind !== kind) continue;
      if (subject !== null && head.subject !== subject) continue;
      if (wanted === '' || head.text.toLowerCase().includes(wanted)) numbers.push(number);
    }
    this.#selection = { of: found, key, numbers: Uint32Array.from(numbers) };
    return this.#selection.numbers;
  }
}

const NOTHING = { counts: NO_CHANGES, settings: [], total: 0, rows: [] } as const;

/** @throws Failure PLAN-FILE-INVALID, FILE-OF-NEWER-MUSTER, KEPT-PLAN-UNREADABLE, the file system's errors, AbortError */
async function compareWithFile(
  path: string,
  hash: string | null,
  { target, plan }: PlannedWork,
  signal: AbortSignal,
): Promise<PlanComparison> {
  const lines = new FileLines(path);
  try {
    const found = await drive(target.compare(lines, plan), signal);
    // Whatever it says, it is of no use where it is not the plan that was handed over.
    if (hash !== null && lines.finishHash() !== hash) {
      throw failure('KEPT-PLAN-UNREADABLE', { reason: 'its file is not the one that was handed over' });
    }
    return found;
  } finally {
    lines.close();
  }
}

const OF_THE_FILE: ReadonlySet<string> = new Set([
  'PLAN-FILE-INVALID',
  'FILE-OF-NEWER-MUSTER',
  'KEPT-PLAN-UNREADABLE',
  'LINE-TOO-LONG',
]);

function isOfTheFile(thrown: unknown): boolean {
  if (!(thrown instanceof Failure)) return isFileError(thrown);
  return OF_THE_FILE.has(thrown.error.code);
}
