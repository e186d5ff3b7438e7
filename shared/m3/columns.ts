import type { FoundTable, HeadRow, Naming } from '../table/find-table.ts';
import { EXTRACTS, type ExtractKind, type FieldName } from './extracts.ts';
import { fieldsNamedBy, headingKey, headingsOf, TECHNICAL_NAMES } from './headings.ts';
import type { FileReading } from './reading.ts';
import type { ReadingQuestion } from './reading-questions.ts';

export interface SuggestedColumns {
  readonly columns: readonly (FieldName | null)[];
  readonly reason: string;
  /** What the table leaves open. */
  readonly questions: readonly ReadingQuestion[];
}

/** How well a row names the columns of an extract. */
export function namingOf(kind: ExtractKind, row: readonly string[]): Naming {
  const columns = columnsByName(kind, row);
  const known = columns.filter((field) => field !== null).length;
  return { known, whole: missingFields(kind, columns).length === 0 };
}

/**
 * Says which column of a table carries which field: by the names in its header; without one by place, but only where
 * the number of columns is that of the bare form and the values agree with it.
 */
export function suggestColumns(
  kind: ExtractKind,
  table: FoundTable,
  form: FileReading['form'],
): SuggestedColumns {
  if (table.header !== null) return byName(kind, table.header.fields, table);
  const columns =
    columnsByPlace(kind, table.width, table.rows) ?? columnsByPlace(kind, filledWidth(table), table.rows);
  const filledUp = Array.from({ length: table.width }, (_, at) => columns?.[at] ?? null);
  if (columns === null && table.width === 1) {
    const code = form === 'sheet' ? 'SHEET-ONE-COLUMN' : 'ONE-COLUMN';
    return { columns: filledUp, reason: 'Not chosen yet', questions: [{ code, params: {} }] };
  }
  if (columns === null) {
    const params = { columns: table.width, kind: EXTRACTS[kind].title.toLowerCase() };
    return { columns: filledUp, reason: 'Not chosen yet', questions: [{ code: 'COLUMNS-UNNAMED', params }] };
  }
  const [first] = table.rows;
  const questions: ReadingQuestion[] =
    first !== undefined && mayBeHeader(table.rows)
      ? [
          {
            code: 'HEADER-UNSURE',
            params: {
              place: form === 'sheet' ? 'Row' : 'Line',
              line: first.line,
              row: first.fields.join(' | '),
            },
          },
        ]
      : [];
  return { columns: filledUp, reason: 'By place, since there is no header', questions };
}

function byName(kind: ExtractKind, header: readonly string[], table: FoundTable): SuggestedColumns {
  const named = columnsByName(kind, header);
  const columns = Array.from({ length: table.width }, (_, at) => named[at] ?? null);
  return {
    columns,
    reason: 'By the names in the header',
    questions: [
      ...questionsAboutTwice(header, named, table.rows),
      ...questionsAboutNames(kind, header, table.rows),
    ],
  };
}

/**
 * Columns in which nothing is to stand: they have no name under a header, or no value at the end of a table without one.
 * A value there says that others have moved.
 */
export function emptyColumns(table: FoundTable): number[] {
  const { header, width, rows } = table;
  const filled = header === null ? filledWidth(table) : 0;
  return Array.from({ length: width }, (_, at) => at).filter((at) => {
    if (header === null) return at >= filled;
    const used = rows.filter(({ fields }) => (fields[at] ?? '').trim() !== '').length;
    return (header.fields[at] ?? '').trim() === '' && used * 2 <= rows.length;
  });
}

/** Required fields that no column carries. */
export function missingFields(kind: ExtractKind, columns: readonly (FieldName | null)[]): FieldName[] {
  return EXTRACTS[kind].fields
    .filter(({ field, required }) => required && !columns.includes(field))
    .map(({ field }) => field);
}

/** The columns that a row cannot do without. */
export function neededColumns(kind: ExtractKind, columns: readonly (FieldName | null)[]): number[] {
  // The name of a role may be missing, and yet a row that holds a heading there is a header.
  const needed = EXTRACTS[kind].fields.filter(({ field, required }) => required || field === 'name');
  return needed.map(({ field }) => columns.indexOf(field)).filter((at) => at >= 0);
}

/** For each of these columns, what rows that look like a header hold in it. */
export function headingsAt(
  kind: ExtractKind,
  columns: readonly (FieldName | null)[],
  at: readonly number[],
): { readonly keys: ReadonlySet<string>[]; readonly words: string[] } {
  const written = at.map((column) => headingsOf(kind, columns[column]!));
  return {
    keys: written.map((headings) => new Set(headings.map(headingKey))),
    words: [...written.flat(), ...TECHNICAL_NAMES].map((heading) => heading.toLowerCase()),
  };
}

/** Whether a row is the header of another table: of M3's own names, and not of these columns. */
export function namesOtherTable(
  columns: readonly (FieldName | null)[],
  kind: ExtractKind,
  row: readonly string[],
): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || !filled.every((cell) => TECHNICAL_NAMES.has(headingKey(cell)))) return false;
  const named = columnsByName(kind, row);
  return neededColumns(kind, columns).some((at) => named[at] !== columns[at]);
}

/** Whether the values of a row may be what the columns carry: a name has letters, an address its sign. */
export function couldBeRow(columns: readonly (FieldName | null)[], row: readonly string[]): boolean {
  return columns.every((field, at) => {
    const value = (row[at] ?? '').trim();
    const looks = field === null ? undefined : (ROW_LOOKS[field] ?? LOOKS[field]);
    return looks === undefined || NO_VALUE.test(value) || looks.test(value);
  });
}

/** Each field goes to the column that names it most clearly; of equals, to the first. */
function columnsByName(kind: ExtractKind, names: readonly string[]): (FieldName | null)[] {
  const columns = names.map((): FieldName | null => null);
  const taken = new Set<FieldName>();
  const claims = names.flatMap((heading, column) =>
    [...fieldsNamedBy(kind, heading)].map(([field, rank]) => ({ column, field, rank })),
  );
  for (const { column, field } of claims.sort((a, b) => a.rank - b.rank || a.column - b.column)) {
    if (taken.has(field) || columns[column] !== null) continue;
    columns[column] = field;
    taken.add(field);
  }
  return columns;
}

/** Two columns of one name are a question where they do not say the same. */
function questionsAboutTwice(
  header: readonly string[],
  columns: readonly (FieldName | null)[],
  rows: readonly HeadRow[],
): ReadingQuestion[] {
  const keys = header.map(headingKey);
  return columns.flatMap((field, column) => {
    if (field === null) return [];
    const other = keys.findIndex(
      (key, at) => at !== column && key === keys[column] && differ(rows, column, at),
    );
    if (other < 0) return [];
    const heading = header[column]!.trim();
    const params = { heading, first: column + 1, second: other + 1 };
    return [{ code: 'HEADING-TWICE' as const, params }];
  });
}

/** What M3's API gives of a single user has the company's name in TX40, and the user's in NAME (domain.md, 3). */
function questionsAboutNames(
  kind: ExtractKind,
  header: readonly string[],
  rows: readonly HeadRow[],
): ReadingQuestion[] {
  if (kind !== 'users') return [];
  const keys = header.map(headingKey);
  const text = keys.indexOf('TX40');
  const name = keys.indexOf('NAME');
  if (text < 0 || name < 0 || !differ(rows, text, name)) return [];
  return [{ code: 'NAME-UNSURE', params: { first: text + 1, second: name + 1 } }];
}

function differ(rows: readonly HeadRow[], a: number, b: number): boolean {
  return rows.some(({ fields }) => (fields[a] ?? '').trim() !== (fields[b] ?? '').trim());
}

/** A table whose rows all end with delimiters has columns at its end that hold nothing. */
function filledWidth({ width, rows }: FoundTable): number {
  let filled = width;
  while (filled > 1 && rows.every(({ fields }) => (fields[filled - 1] ?? '').trim() === '')) filled--;
  return filled;
}

/** The forms in which each extract comes without a header. An empty e-mail column at the end counts as there. */
const BARE_FORMS: Readonly<Record<ExtractKind, readonly (readonly FieldName[])[]>> = {
  users: [
    ['user', 'name'],
    ['user', 'name', 'email'],
  ],
  emails: [
    ['user', 'email'],
    ['company', 'user', 'email'],
    ['company', 'emailType', 'user', 'email'],
  ],
  roles: [['role'], ['role', 'name']],
  'user-roles': [['user', 'role']],
};

function columnsByPlace(
  kind: ExtractKind,
  width: number,
  rows: readonly HeadRow[],
): readonly FieldName[] | null {
  const form = BARE_FORMS[kind].find(({ length }) => length === width);
  if (form === undefined) return null;
  const agrees = form.every((field, at) =>
    valuesAgree(
      field,
      rows.map(({ fields }) => fields[at] ?? ''),
    ),
  );
  return agrees ? form : null;
}

/** What values of a field look like; of the others anything is possible. */
const LOOKS: Readonly<Partial<Record<FieldName, RegExp>>> = {
  user: /^\S{1,10}$/u,
  role: /^\S{1,10}$/u,
  email: /@/,
  company: /^\d{1,3}$/,
  emailType: /^\d{1,2}$/,
};
const ROW_LOOKS: typeof LOOKS = { name: /\p{L}/u, status: /^\d{1,2}$/ };
const NO_VALUE = /^(?:null|\[null\]|\(null\)|<null>|\\n)?$/i;

/** Whether most values look like it: one bad row at the head decides nothing. */
function valuesAgree(field: FieldName, values: readonly string[]): boolean {
  const looks = LOOKS[field];
  if (looks === undefined) return true;
  const told = values.map((value) => value.trim()).filter((value) => !NO_VALUE.test(value));
  const agreeing = told.filter((value) => looks.test(value)).length;
  return agreeing * 2 >= told.length;
}

/** Ids are capitals and digits; a first row of small letters above them may name the columns in words of its own. */
function mayBeHeader(rows: readonly HeadRow[]): boolean {
  const [first, ...others] = rows.map(({ fields }) => (fields[0] ?? '').trim());
  const [firstRow] = rows;
  if (first === undefined || firstRow === undefined || others.length === 0) return false;
  if (firstRow.fields.some((field) => field.includes('@') || /\d/.test(field))) return false;
  const isPlain = (id: string) => id === id.toUpperCase();
  return !isPlain(first) && others.filter(isPlain).length * 5 >= others.length * 4;
}
