import { failure } from '../../shared/contract/failure.ts';
import { EXTRACT_KINDS, EXTRACTS, type ExtractKind, type FieldName } from '../../shared/m3/extracts.ts';
import {
  CUTS,
  type Cut,
  ENCODINGS,
  type FileReading,
  type InspectedFile,
  type TextEncodingName,
} from '../../shared/m3/reading.ts';
import { questionText, READING_QUESTIONS } from '../../shared/m3/reading-questions.ts';

const PARTS = ['sheet', 'encoding', 'delimiter', 'header', 'columns'] as const;
type Part = (typeof PARTS)[number];
export type ReadingOption = `${ExtractKind}-${Part}`;

/** How an extract is to be read, as far as the command line says it. */
export interface ReadingWish {
  readonly sheet?: string;
  readonly encoding?: TextEncodingName;
  readonly delimiter?: Cut;
  /** The line that names the columns; null for none. */
  readonly header?: number | null;
  readonly columns?: readonly (FieldName | null)[];
}

export type ReadingWishes = Readonly<Partial<Record<ExtractKind, ReadingWish>>>;

export const READING_OPTIONS = Object.fromEntries(
  EXTRACT_KINDS.flatMap((kind) => PARTS.map((part) => [`${kind}-${part}`, { type: 'string' }])),
) as Readonly<Record<ReadingOption, { readonly type: 'string' }>>;

const SHOWN_ROWS = 2;
const SHOWN_CHARACTERS = 160;

/**
 * Reads the options that say how extracts are read.
 * @throws Failure USAGE
 */
export function readWishes(
  values: Readonly<Partial<Record<ReadingOption | ExtractKind, string>>>,
): ReadingWishes {
  const wishes: Partial<Record<ExtractKind, ReadingWish>> = {};
  for (const kind of EXTRACT_KINDS) {
    const wish = wishFor(kind, values);
    if (Object.keys(wish).length === 0) continue;
    if (values[kind] === undefined)
      throw usage(`--${kind}-${Object.keys(wish)[0]} goes with --${kind} only.`);
    wishes[kind] = wish;
  }
  return wishes;
}

function wishFor(
  kind: ExtractKind,
  values: Readonly<Partial<Record<ReadingOption | ExtractKind, string>>>,
): ReadingWish {
  const of = <T>(part: Part, parse: (text: string, option: string) => T): { readonly [P in Part]?: T } => {
    const text = values[`${kind}-${part}`];
    return text === undefined ? {} : { [part]: parse(text, `--${kind}-${part}`) };
  };
  return {
    ...of('sheet', (text) => text),
    ...of('encoding', (text, option) => oneOf(text.toLowerCase(), ENCODINGS, option)),
    ...of('delimiter', (text, option) => oneOf(text === 'tab' ? '\t' : text, CUTS, option)),
    ...of('header', parseHeader),
    ...of('columns', (text, option) => parseColumns(kind, text, option)),
  } as ReadingWish;
}

function oneOf<T extends string>(text: string, known: readonly T[], option: string): T {
  const found = known.find((one) => one === text);
  if (found !== undefined) return found;
  const shown = known.map((one) => (one === '\t' ? 'tab' : one)).join(' ');
  throw usage(`${option} takes one of ${shown}, not "${text}".`);
}

function parseHeader(text: string, option: string): number | null {
  if (text === 'none') return null;
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw usage(`${option} takes the number of a line, or none, not "${text}".`);
  return Number(text);
}

function parseColumns(kind: ExtractKind, text: string, option: string): (FieldName | null)[] {
  const fields = EXTRACTS[kind].fields.map(({ field }) => field);
  return text.split(',').map((word) => {
    const name = word.trim();
    const field = fields.find((known) => known === name);
    if (field !== undefined || name === '-') return field ?? null;
    throw usage(`${option} takes ${fields.join(', ')}, and - for a column that is not used; not "${name}".`);
  });
}

type ChangeReading = (reading: FileReading) => Promise<InspectedFile>;

/**
 * Changes how a file is read to what the command line says, and makes sure that nothing is left open.
 * @throws Failure USAGE, READING-OPEN-COMMAND, WORKBOOK-SHEET-NONE
 */
export async function fulfilWish(
  found: InspectedFile,
  wish: ReadingWish | undefined,
  change: ChangeReading,
): Promise<void> {
  let file = found;
  if (wish !== undefined) {
    for (const step of [withSheet, withText, withHeader, withColumns]) {
      const reading = step(file, wish);
      if (reading !== null) file = await change(reading);
    }
    const isSaid = ({ code }: InspectedFile['questions'][number]) =>
      READING_QUESTIONS[code].suggests && wish[READING_QUESTIONS[code].settledBy] !== undefined;
    // What is said and was suggested already is no change, but settles it all the same.
    if (file.questions.length > 0 && file.questions.every(isSaid)) {
      file = await change({ ...file.reading, confirmed: true });
    }
  }
  requireSettled(file);
}

function withSheet({ reading, kind, name }: InspectedFile, { sheet }: ReadingWish): FileReading | null {
  if (sheet === undefined) return null;
  if (reading.form !== 'sheet') throw usage(`--${kind}-sheet goes with a workbook only; ${name} is a text.`);
  return { ...reading, sheet };
}

function withText(file: InspectedFile, { encoding, delimiter }: ReadingWish): FileReading | null {
  const { reading, kind, name } = file;
  if (encoding === undefined && delimiter === undefined) return null;
  if (reading.form === 'sheet') {
    const part = encoding === undefined ? 'delimiter' : 'encoding';
    throw usage(`--${kind}-${part} goes with a text only; ${name} is a workbook.`);
  }
  return { ...reading, encoding: encoding ?? reading.encoding, delimiter: delimiter ?? reading.delimiter };
}

function withHeader({ reading }: InspectedFile, { header }: ReadingWish): FileReading | null {
  if (header === undefined) return null;
  return header === null ? { ...reading, header: false } : { ...reading, header: true, above: header - 1 };
}

function withColumns({ reading, kind, name }: InspectedFile, { columns }: ReadingWish): FileReading | null {
  if (columns === undefined) return null;
  const { length } = reading.columns;
  if (columns.length > length) {
    throw usage(`--${kind}-columns names ${columns.length} columns; ${name} has ${length}.`);
  }
  return { ...reading, columns: reading.columns.map((_, at) => columns[at] ?? null) };
}

function requireSettled({ kind, name, questions, missing, firstRows }: InspectedFile): void {
  const [question] = questions;
  if (question === undefined && missing.length === 0) return;
  const part = question === undefined ? 'columns' : READING_QUESTIONS[question.code].settledBy;
  throw failure('READING-OPEN-COMMAND', {
    file: name,
    question:
      question === undefined ? `No column is found for ${missing.join(', ')}.` : questionText(question),
    option: `--${kind}-${part}`,
    rows: firstRows
      .slice(0, SHOWN_ROWS)
      .map((row) => row.join(' | ').slice(0, SHOWN_CHARACTERS))
      .join('; '),
  });
}

function usage(reason: string) {
  return failure('USAGE', { reason });
}
