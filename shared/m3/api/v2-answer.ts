import { type AnswerForm, isObject, listed, textOf } from './answer-form.ts';
import type { MiError } from './mi-error.ts';

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
    if (!isObject(envelope) || envelope.results === undefined) throw new SyntaxError('it has no results');
    return listed(envelope.results).map((result) => ({ fields: [], error: errorOf(result) }));
  },
};

function errorOf(result: unknown): MiError | null {
  if (!isObject(result)) throw new SyntaxError('a result is no object');
  const { errorMessage, errorType, errorCode, errorField, records } = result;
  const error = {
    type: textOf(errorType),
    code: textOf(errorCode).trim(),
    field: textOf(errorField).trim(),
    message: textOf(errorMessage),
  };
  if (error.type !== '' || error.code !== '' || error.message !== '') return error;
  if (records === undefined && result.transaction === undefined) {
    throw new SyntaxError('a result has neither records nor an error');
  }
  return null;
}
