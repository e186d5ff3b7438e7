import { type Failure, failure } from '../../../shared/base/failure.ts';

/** A file system error as a failure that names the file and says what to do. */
export function fileFailure(error: unknown, file: string): Failure {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return failure('FILE-NOT-FOUND', { file }, error);
  if (code === 'EISDIR') return failure('FILE-IS-FOLDER', { file }, error);
  const reason = error instanceof Error ? error.message : String(error);
  return failure('FILE-NOT-READABLE', { file, reason }, error);
}

/** Whether an error comes from the file system, and so is to be told as one. */
export function isFileError(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
