import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import type { OperationOn } from '../../../shared/target/operation.ts';

/** What an address book holds: one entry for each person. */
export type Entry = { readonly id: string; readonly name: string; readonly email: string };

export type BookOperation = OperationOn<{ readonly entry: Entry }>;

export const BOOK_SECTIONS = ['write', 'strike'] as const;
export type BookSection = (typeof BOOK_SECTIONS)[number];

/** A plan lists every operation: an address book is short. */
export interface BookPlan extends AnyPlan {
  readonly book: 1;
  readonly changes: readonly BookOperation[];
}

const SEPARATOR = ';';

export function lineOf({ id, name, email }: Entry): string {
  return [id, name, email].join(SEPARATOR);
}

export function entryOf(line: string): Entry {
  const [id = '', name = '', email = ''] = line.split(SEPARATOR);
  return { id, name, email };
}

/** The entries of a book by their id. */
export function entriesOf(text: string): Map<string, Entry> {
  const lines = text.split('\r\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [entryOf(line).id, entryOf(line)]));
}

export function textOf(entries: ReadonlyMap<string, Entry>): string {
  return [...entries.values()].map((entry) => `${lineOf(entry)}\r\n`).join('');
}
