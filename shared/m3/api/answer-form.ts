import type { MiError } from './mi-error.ts';

/** What an answer says about one transaction beside its records. */
export interface MiResult {
  /** The output fields as far as they are described; none where they are not. */
  readonly fields: readonly string[];
  /** Also where records came before it: then they are not all. */
  readonly error: MiError | null;
  /** Whether M3 came to it at all; where it did not, it is not known what there is. */
  readonly processed: boolean;
}

/** What an answer says about all of its transactions together. */
export interface MiEnd {
  /** Why M3 ended before all was done, as far as it says; null where it did not. */
  readonly terminated: string | null;
  /** How many transactions it counts as successful; null where it does not count. */
  readonly successful: number | null;
}

/** How a version of the REST API writes its answers (domain.md, 3). */
export interface AnswerForm {
  /** The list that holds the records, and how many brackets are open around it. */
  readonly list: { readonly name: string; readonly depth: number };
  /** The fields that a record has. @throws SyntaxError */
  readonly fieldsOf: (record: unknown) => readonly string[];
  /** The values of these fields without blank padding at their end, '' for what a record does not have. @throws SyntaxError */
  readonly rowOf: (record: unknown, columns: readonly string[]) => string[];
  /** The results of an answer whose lists were taken out; v1 has one. @throws SyntaxError */
  readonly resultsOf: (envelope: unknown) => readonly MiResult[];
  readonly endOf: (envelope: unknown) => MiEnd;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One thing comes as itself, several as an array, none as nothing. */
export function listed(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

/**
 * A value of a record as text: numbers occur as such, null for nothing.
 * @throws SyntaxError for what is no value, and for a number that a program cannot keep as it was written
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trimEnd();
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'number') throw new SyntaxError('a value is neither a text nor a number');
  if (!Number.isSafeInteger(value)) throw new SyntaxError('a value is a number that cannot be read exactly');
  return String(value);
}

/** A word beside the records, as of an error; '' for what is none. */
export function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
