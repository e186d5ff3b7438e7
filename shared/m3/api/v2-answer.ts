import {
  type AnswerForm,
  isObject,
  type JsonObject,
  listed,
  type MiResult,
  textOf,
  wordOf,
} from './answer-form.ts';
import { type MiError, miErrorText } from './mi-error.ts';

/**
 * Answers of the gateway's REST API (domain.md, 3): `{results: [{transaction, records: [{FIELD: value}]}], …}`,
 * with an error beside or in the place of the records.
 */
export const V2_ANSWER: AnswerForm = {
  list: { name: 'records', depth: 3 },
  fieldsOf(record) {
    if (!isObject(record)) throw new SyntaxError('a record has no values');
    return Object.keys(record);
  },
  rowOf(record, columns) {
    if (!isObject(record)) throw new SyntaxError('a record has no values');
    return columns.map((name) => (Object.hasOwn(record, name) ? textOf(record[name]) : ''));
  },
  resultsOf(envelope) {
    if (!isObject(envelope)) throw new SyntaxError('it is no object');
    const results = listed(envelope.results);
    // Where no transaction was begun, what is wrong stands in place of the results.
    const whole = results.length > 0 ? null : (errorOf(envelope) ?? terminationOf(envelope));
    if (whole !== null) return [{ fields: [], error: whole, processed: true }];
    if (envelope.results === undefined) throw new SyntaxError('it has no results');
    return withSilentFailures(results.map(resultOf), countOf(envelope.nrOfFailedTransactions), envelope);
  },
  endOf(envelope) {
    if (!isObject(envelope)) return { terminated: null, successful: null };
    const { wasTerminated } = envelope;
    const termination =
      wasTerminated === true || wordOf(wasTerminated) === 'true' ? terminationOf(envelope) : null;
    return {
      terminated: termination === null ? null : miErrorText(termination),
      successful: countOf(envelope.nrOfSuccessfullTransactions),
    };
  },
};

/** A result as it stands; `silent` where it has neither records nor an error, nor says that it was not processed. */
interface ReadResult extends MiResult {
  readonly silent: boolean;
}

function resultOf(result: unknown): ReadResult {
  if (!isObject(result)) throw new SyntaxError('a result is no object');
  const processed = !(result.notProcessed === true || wordOf(result.notProcessed) === 'true');
  const error = errorOf(result);
  const silent = processed && error === null && !Array.isArray(result.records);
  if (silent && result.transaction === undefined) {
    throw new SyntaxError('a result has neither records nor an error');
  }
  return { fields: [], error, processed, silent };
}

/** Failures that are counted but not described: they are those of the results that say nothing at all. */
function withSilentFailures(
  results: readonly ReadResult[],
  failed: number | null,
  envelope: JsonObject,
): readonly MiResult[] {
  const described = results.filter(({ error }) => error !== null).length;
  const silent = results.filter((result) => result.silent).length;
  if (failed !== null && failed > described + silent) {
    throw new SyntaxError(`it counts ${failed} failed transactions, and names ${described}`);
  }
  // A list without rows may come without its list, but then it is counted as successful.
  const successful = countOf(envelope.nrOfSuccessfullTransactions);
  const allWell = failed === 0 && successful === results.length - described;
  return results.map(({ fields, error, processed, silent: says }) => ({
    fields,
    error: says && !allWell ? SAYS_NOTHING : error,
    processed,
  }));
}

const SAYS_NOTHING: MiError = { type: '', code: '', field: '', message: '' };

function errorOf({ errorMessage, errorType, errorCode, errorField }: JsonObject): MiError | null {
  const error = {
    type: wordOf(errorType),
    code: wordOf(errorCode),
    field: wordOf(errorField),
    message: wordOf(errorMessage),
  };
  return error.type === '' && error.code === '' && error.message === '' ? null : error;
}

function terminationOf({
  wasTerminated,
  terminationReason,
  terminationErrorType,
}: JsonObject): MiError | null {
  const error = {
    type: wordOf(terminationErrorType),
    code: '',
    field: '',
    message: wordOf(terminationReason),
  };
  const terminated = wasTerminated === true || wordOf(wasTerminated) === 'true';
  return terminated || error.type !== '' || error.message !== '' ? error : null;
}

function countOf(value: unknown): number | null {
  const count = typeof value === 'number' ? value : Number(wordOf(value) || Number.NaN);
  return Number.isSafeInteger(count) && count >= 0 ? count : null;
}
