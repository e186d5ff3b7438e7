import { copyFile, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure, failure, type MusterError } from '../../../shared/base/failure.ts';
import { isNewer, newerFormatWords } from '../../../shared/base/format/newer.ts';
import { HAND_OVER_WAYS, type HandOver, type HandOverWay } from '../../../shared/target/plan-changes.ts';

/** The format of the record beside a kept plan. */
export const KEPT_PLAN_FORMAT = 1;

/** What is known of the plan that an environment handed over last. */
export interface KeptPlan {
  /** null where none was handed over, or nothing can be said of it. */
  readonly handOver: HandOver | null;
  /** Why it cannot be compared; null where nothing is known to be wrong. */
  readonly problem: MusterError | null;
  readonly path: string;
}

export interface HandedOver {
  readonly environmentId: string;
  /** Where the canonical plan stands; null where it is no longer there. */
  readonly planPath: string | null;
  readonly hash: string;
  readonly how: HandOverWay;
}

/**
 * The plans that were handed over last, one for each environment: the canonical file as it was, and beside it
 * when and how. Keeping one is never a reason for a bundle or a run to fail: what goes wrong is told when a
 * plan is compared.
 */
export class KeptPlans {
  readonly #folder: string;
  readonly #now: () => Date;
  /** Plans that were handed over and could not be kept, by environment. */
  readonly #notKept = new Map<string, { readonly handOver: HandOver; readonly problem: MusterError }>();

  constructor(folder: string, now: () => Date) {
    this.#folder = folder;
    this.#now = now;
  }

  /** Keeps a plan that was handed over, in the place of the one before. Does not fail. */
  async keep({ environmentId, planPath, hash, how }: HandedOver): Promise<void> {
    const handOver: HandOver = { at: this.#now().toISOString(), how, hash };
    this.#notKept.delete(environmentId);
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      // The record goes first: should the plan not follow, its hash tells that the file is not the one.
      await this.#put(this.#recordPath(environmentId), (path) =>
        writeFile(path, JSON.stringify({ format: KEPT_PLAN_FORMAT, ...handOver }), { mode: 0o600 }),
      );
      if (planPath === null) throw new Error('another plan was made meanwhile');
      await this.#put(this.#planPath(environmentId), (path) => copyFile(planPath, path));
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      this.#notKept.set(environmentId, { handOver, problem: failure('PLAN-NOT-KEPT', { reason }).error });
    }
  }

  async last(environmentId: string): Promise<KeptPlan> {
    const path = this.#planPath(environmentId);
    const notKept = this.#notKept.get(environmentId);
    if (notKept !== undefined) return { ...notKept, path };
    try {
      const text = await readFile(this.#recordPath(environmentId), 'utf8').catch(nothingThere);
      return { handOver: text === null ? null : parseRecord(text), problem: null, path };
    } catch (thrown) {
      return { handOver: null, problem: unreadable(thrown), path };
    }
  }

  /** Removes what was kept of an environment. */
  async forget(environmentId: string): Promise<void> {
    this.#notKept.delete(environmentId);
    await rm(this.#recordPath(environmentId), { force: true });
    await rm(this.#planPath(environmentId), { force: true });
  }

  #planPath(environmentId: string): string {
    return join(this.#folder, `${environmentId}.jsonl`);
  }

  #recordPath(environmentId: string): string {
    return join(this.#folder, `${environmentId}.json`);
  }

  /** Writes beside the place and moves there at the end: what stands there is always whole. */
  async #put(path: string, write: (path: string) => Promise<void>): Promise<void> {
    const beside = `${path}.${process.pid}.new`;
    try {
      await write(beside);
      const file = await open(beside, 'r+');
      await file.sync().finally(() => file.close());
      await rename(beside, path);
    } finally {
      await rm(beside, { force: true });
    }
  }
}

/** The kept plan cannot be taken for what was handed over: damaged, or of another version. */
export function unreadable(thrown: unknown): MusterError {
  if (thrown instanceof Failure && thrown.error.code === 'KEPT-PLAN-UNREADABLE') return thrown.error;
  return failure('KEPT-PLAN-UNREADABLE', { reason: reasonOf(thrown) }).error;
}

function reasonOf(thrown: unknown): string {
  if (thrown instanceof z.ZodError || thrown instanceof SyntaxError) return 'its record is damaged';
  if (thrown instanceof Failure) {
    const { line, reason, why } = thrown.error.details ?? {};
    if (thrown.error.code === 'FILE-OF-NEWER-MUSTER') return `a newer Muster wrote it: ${why}`;
    return `line ${line}: ${reason}`;
  }
  if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return 'its file is not there';
  return thrown instanceof Error ? thrown.message : String(thrown);
}

const recordSchema = z.object({
  format: z.literal(KEPT_PLAN_FORMAT),
  at: z.iso.datetime(),
  how: z.enum(HAND_OVER_WAYS),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

function parseRecord(text: string): HandOver {
  const record = JSON.parse(text) as unknown;
  const { format } = z.object({ format: z.number() }).parse(record);
  if (isNewer(format, KEPT_PLAN_FORMAT)) {
    const why = newerFormatWords(format, KEPT_PLAN_FORMAT);
    throw failure('FILE-OF-NEWER-MUSTER', { file: 'The record of the plan that was handed over last', why });
  }
  const { at, how, hash } = recordSchema.parse(record);
  return { at, how, hash };
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
