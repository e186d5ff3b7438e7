import { type Failure, failure } from '../../../../shared/base/failure.ts';

/**
 * A workbook goes beyond a bound. A small file can unpack to anything, so everything in it has one, far above what
 * a million people need.
 * @param bound the number and what of, in words, as "1,000 sheets"
 */
export function workbookTooLarge(file: string, bound: string): Failure {
  return failure('WORKBOOK-TOO-LARGE', { file, bound });
}
