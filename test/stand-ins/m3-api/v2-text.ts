import type { MiField } from './fields.ts';
import type { MiResult } from './mi-call.ts';
import type { Fields } from './records.ts';
import type { MiFailure } from './transaction.ts';

export interface V2Result {
  readonly transaction: string;
  readonly inputs: Fields;
  /** null where it was not come to. */
  readonly result: MiResult | null;
}

export interface V2Shape {
  readonly rightTrim: boolean;
  readonly excludeEmpty: boolean;
  readonly terminated: boolean;
}

/** The body of a v2 answer, piece by piece. Results stand in the order of the transactions and name no place. */
export function* v2Text(results: readonly V2Result[], shape: V2Shape): Generator<string> {
  yield '{"results":[';
  for (const [at, one] of results.entries()) {
    if (at > 0) yield ',';
    yield* resultText(one, shape);
  }
  const failed = results.filter(({ result }) => result?.failure !== undefined).length;
  const skipped = results.filter(({ result }) => result === null).length;
  yield `],${membersOf({
    wasTerminated: shape.terminated,
    ...(skipped === 0 ? {} : TIMED_OUT),
    // The double l is the API's own.
    nrOfSuccessfullTransactions: results.length - failed - skipped,
    ...(skipped === 0 ? {} : { nrOfNotProcessedTransactions: skipped }),
    nrOfFailedTransactions: failed,
  })}}`;
}

const TIMED_OUT = {
  terminationReason: 'Maximum execution time exceeded',
  terminationErrorType: 'Timeout',
};

function* resultText({ transaction, inputs, result }: V2Result, shape: V2Shape): Generator<string> {
  if (result === null) {
    yield JSON.stringify({ transaction, parameters: inputs, notProcessed: true });
    return;
  }
  if (!result.ok) {
    yield JSON.stringify(v2Failure(result.failure));
    return;
  }
  yield `{"transaction":${JSON.stringify(transaction)},"records":[`;
  let first = true;
  for (const row of result.rows) {
    yield `${first ? '' : ','}${JSON.stringify(recordOf(row, result.fields, shape))}`;
    first = false;
  }
  yield ']';
  if (result.failure !== undefined && result.wordless !== true)
    yield `,${membersOf(v2Failure(result.failure))}`;
  yield '}';
}

/** An object's text without its braces. */
const membersOf = (value: object): string => JSON.stringify(value).slice(1, -1);

function recordOf(row: Fields, fields: readonly MiField[], { rightTrim, excludeEmpty }: V2Shape): Fields {
  const record: Record<string, string> = {};
  for (const { name, length } of fields) {
    const value = row[name] ?? '';
    if (excludeEmpty && value.trim() === '') continue;
    record[name] = rightTrim ? value.trimEnd() : value.padEnd(length);
  }
  return record;
}

function v2Failure({ message, type, code, field }: MiFailure): object {
  return { errorMessage: message, errorType: type, errorCode: code, errorField: field };
}
