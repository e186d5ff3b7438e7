import { join } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';

/** What a run's folder holds. */
export function runFiles(folder: string) {
  return {
    journal: join(folder, 'journal.jsonl'),
    /** The plan that was run, for an undo. */
    plan: join(folder, 'plan.jsonl'),
    log: join(folder, 'log.txt'),
    operations: join(folder, 'operations.tsv'),
    outcomes: join(folder, 'outcomes.csv'),
    report: join(folder, 'report.json'),
    verify: join(folder, 'verify.json'),
    /** The very files that the tools were given, one a call. */
    calls: join(folder, 'calls'),
  };
}
export type RunFiles = ReturnType<typeof runFiles>;

/** A run's id is a folder's name: anything else is refused before it becomes a path. */
export function isRunId(id: string): boolean {
  return /^[0-9A-Za-z][0-9A-Za-z-]{0,79}$/.test(id);
}

/** Turns an error of the file system into one that says what to do. */
export function writeFailure(error: unknown, file: string): Error {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return failure('RUN-DISK-FULL', { file }, error);
  return error instanceof Error ? error : new Error(String(error));
}
