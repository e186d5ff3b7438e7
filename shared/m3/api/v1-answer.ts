import { type AnswerForm, isObject, type JsonObject, listed, textOf } from './answer-form.ts';
import type { MiError } from './mi-error.ts';

/**
 * Answers of the grid's REST API (domain.md, 3): `{Program, Transaction, Metadata: {Field: […]}, MIRecord:
 * [{RowIndex, NameValue: [{Name, Value}]}]}`, or an error in its place or nested under `ErrorMessage`.
 */
export const V1_ANSWER: AnswerForm = {
  list: { name: 'MIRecord', depth: 1 },
  fieldsOf: (record) => namesAndValues(record).map(({ Name }) => textOf(Name)),
  rowOf(record, columns) {
    const row = columns.map(() => '');
    for (const { Name, Value } of namesAndValues(record)) {
      const at = columns.indexOf(Name as string);
      if (at >= 0) row[at] = textOf(Value);
    }
    return row;
  },
  resultsOf(envelope) {
    if (!isObject(envelope)) throw new SyntaxError('it is no object');
    const error = errorOf(envelope) ?? errorOf(envelope.ErrorMessage);
    if (error === null && envelope.Program === undefined && envelope.Transaction === undefined) {
      throw new SyntaxError('it names no program');
    }
    return [{ fields: describedFields(envelope.Metadata), error }];
  },
};

function namesAndValues(record: unknown): readonly JsonObject[] {
  const pairs = isObject(record) ? listed(record.NameValue) : [];
  if (!isObject(record) || !pairs.every(isObject)) throw new SyntaxError('a record has no values');
  return pairs;
}

function describedFields(metadata: unknown): readonly string[] {
  const fields = isObject(metadata) ? listed(metadata.Field) : [];
  return fields.filter(isObject).map((field) => textOf(field['@name']));
}

function errorOf(value: unknown): MiError | null {
  if (typeof value === 'string' && value.trim() !== '') {
    return { type: '', code: '', field: '', message: value };
  }
  if (!isObject(value) || (value.Message === undefined && value['@type'] === undefined)) return null;
  return {
    type: textOf(value['@type']),
    code: textOf(value['@code']).trim(),
    field: textOf(value['@field']).trim(),
    message: textOf(value.Message),
  };
}
