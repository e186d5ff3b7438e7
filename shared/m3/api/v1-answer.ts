import { type AnswerForm, isObject, type JsonObject, listed, textOf, wordOf } from './answer-form.ts';
import type { MiError } from './mi-error.ts';

/**
 * Answers of the grid's REST API (domain.md, 3): `{Program, Transaction, Metadata: {Field: […]}, MIRecord:
 * [{RowIndex, NameValue: [{Name, Value}]}]}`, or an error in its place or nested under `ErrorMessage`.
 */
export const V1_ANSWER: AnswerForm = {
  list: { name: 'MIRecord', depth: 1 },
  fieldsOf: (record) => namesAndValues(record).map(({ Name }) => wordOf(Name)),
  rowOf(record, columns) {
    const row: (string | undefined)[] = columns.map(() => undefined);
    for (const { Name, Value } of namesAndValues(record)) {
      const at = columns.indexOf(Name as string);
      if (at < 0) continue;
      if (row[at] !== undefined) throw new SyntaxError('a record names a field twice');
      row[at] = textOf(Value);
    }
    return row.map((value) => value ?? '');
  },
  resultsOf(envelope) {
    if (!isObject(envelope)) throw new SyntaxError('it is no object');
    const error = errorOf(envelope) ?? errorOf(envelope.ErrorMessage);
    if (error === null && envelope.Program === undefined && envelope.Transaction === undefined) {
      throw new SyntaxError('it names no program');
    }
    return [{ fields: describedFields(envelope.Metadata), error, processed: true }];
  },
  endOf: () => ({ terminated: null, successful: null }),
};

function namesAndValues(record: unknown): readonly JsonObject[] {
  const pairs = isObject(record) ? listed(record.NameValue) : [];
  if (!isObject(record) || !pairs.every(isObject)) throw new SyntaxError('a record has no values');
  return pairs;
}

function describedFields(metadata: unknown): readonly string[] {
  const fields = isObject(metadata) ? listed(metadata.Field) : [];
  return fields.filter(isObject).map((field) => wordOf(field['@name']));
}

function errorOf(value: unknown): MiError | null {
  if (typeof value === 'string' && value.trim() !== '') {
    return { type: '', code: '', field: '', message: value };
  }
  if (!isObject(value) || (value.Message === undefined && value['@type'] === undefined)) return null;
  return {
    type: wordOf(value['@type']),
    code: wordOf(value['@code']),
    field: wordOf(value['@field']),
    message: wordOf(value.Message),
  };
}
