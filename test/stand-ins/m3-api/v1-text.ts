import type { MiField } from './fields.ts';
import type { MiResult } from './mi-call.ts';
import type { Fields } from './records.ts';
import type { MiFailure } from './transaction.ts';

export interface V1Shape {
  readonly program: string;
  readonly transaction: string;
  readonly metadata: boolean;
  readonly excludeEmpty: boolean;
}

/** The body of a v1 answer, piece by piece: a big list never stands in memory as one string. */
export function* v1Text(result: MiResult, shape: V1Shape): Generator<string> {
  if (!result.ok) {
    yield JSON.stringify(v1Failure(result.failure));
    return;
  }
  const { program, transaction, metadata, excludeEmpty } = shape;
  yield `{"Program":${JSON.stringify(program)},"Transaction":${JSON.stringify(transaction)}`;
  if (metadata) yield `,"Metadata":{"Field":${JSON.stringify(metadataOf(result.fields))}}`;
  yield* records(result.rows, result.fields, excludeEmpty);
  if (result.failure !== undefined) yield `,"ErrorMessage":${JSON.stringify(v1Failure(result.failure))}`;
  yield '}';
}

/** One field alone is an object, not an array of one. */
function metadataOf(fields: readonly MiField[]): object {
  const described = fields.map(({ name, type, length, description }) => ({
    '@name': name,
    '@type': type,
    '@length': String(length),
    '@description': description,
  }));
  return described.length === 1 ? described[0]! : described;
}

/** MIRecord is absent without rows. */
function* records(
  rows: Iterable<Fields>,
  fields: readonly MiField[],
  excludeEmpty: boolean,
): Generator<string> {
  let index = 0;
  for (const row of rows) {
    const before = index === 0 ? ',"MIRecord":[' : ',';
    yield `${before}{"RowIndex":${index++},"NameValue":${JSON.stringify(nameValues(row, fields, excludeEmpty))}}`;
  }
  if (index > 0) yield ']';
}

function nameValues(row: Fields, fields: readonly MiField[], excludeEmpty: boolean): object[] {
  const values: object[] = [];
  for (const { name, length } of fields) {
    const value = row[name] ?? '';
    if (excludeEmpty && value.trim() === '') continue;
    values.push({ Name: name, Value: value.padEnd(length) });
  }
  return values;
}

function v1Failure({ message, type, code, field }: MiFailure): object {
  return { Message: message, '@type': type, '@code': code, '@field': field, '@cfg': null };
}
