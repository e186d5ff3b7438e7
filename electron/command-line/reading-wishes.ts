import { failure } from '../../shared/base/failure.ts';
import { EXTRACT_KINDS, EXTRACTS, type ExtractKind, type FieldName } from '../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../shared/m3/inspected-file.ts';
import {
  CUTS,
  type Cut,
  DELIMITERS,
  ENCODINGS,
  type FileReading,
  READING_PARTS,
  type ReadingPart,
  ROWS_CHOICES,
  type RowsChoice,
  type TextEncodingName,
} from '../../shared/m3/reading.ts';
import {
  questionText,
  READING_QUESTIONS,
  type ReadingQuestion,
  settledIn,
} from '../../shared/m3/reading-questions.ts';

export type ReadingOption = `${ExtractKind}-${ReadingPart}`;

/** How to read an extract, as far as the command line says so. */
export interface ReadingWish {
  readonly sheet?: string;
  readonly rows?: RowsChoice;
  readonly encoding?: TextEncodingName;
  readonly delimiter?: Cut;
  /** The line that names the columns; null for none. */
  readonly header?: number | null;
  readonly columns?: readonly (FieldName | null)[];
}

export type ReadingWishes = Readonly<Partial<Record<ExtractKind, ReadingWish>>>;

export const READING_OPTIONS = Object.fromEntries(
  EXTRACT_KINDS.flatMap((kind) => READING_PARTS.map((part) => [`${kind}-${part}`, { type: 'string' }])),
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
  const of = <T>(
    part: ReadingPart,
    parse: (text: string, option: string) => T,
  ): { readonly [P in ReadingPart]?: T } => {
    const text = values[`${kind}-${part}`];
    return text === undefined ? {} : { [part]: parse(text, `--${kind}-${part}`) };
  };
  return {
    ...of('sheet', (text) => text),
    ...of('rows', (text, option) => oneOf(text.toLowerCase(), ROWS_CHOICES, option)),
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
 * Changes how a file is read to what the command line says, and makes sure that no question stays open.
 * @throws Failure USAGE, READING-OPEN-COMMAND, WORKBOOK-SHEET-NONE
 */
export async function fulfilWish(
  found: InspectedFile,
  wish: ReadingWish | undefined,
  change: ChangeReading,
): Promise<void> {
  let file = found;
  for (const part of READING_PARTS) {
    if (wish?.[part] === undefined) continue;
    requireForm(file, part);
    // A wish that repeats a suggestion changes nothing, but settles the question all the same.
    file = await change(settledIn(fulfilled(file, part, wish), part));
  }
  requireSettled(file);
}

/** The parts that only one form of file has, by part. */
const FORM_OF: Readonly<Partial<Record<ReadingPart, FileReading['form']>>> = {
  sheet: 'sheet',
  rows: 'sheet',
  encoding: 'delimited',
  delimiter: 'delimited',
};

function requireForm({ reading, kind, name }: InspectedFile, part: ReadingPart): void {
  const form = FORM_OF[part];
  if (form === undefined || form === reading.form) return;
  const [goes, is] = form === 'sheet' ? ['workbook', 'text'] : ['text', 'workbook'];
  throw usage(`--${kind}-${part} goes with a ${goes} only; ${name} is a ${is}.`);
}

function fulfilled(file: InspectedFile, part: ReadingPart, wish: ReadingWish): FileReading {
  if (part === 'header') return withHeader(file, wish);
  if (part === 'columns') return withColumns(file, wish);
  return { ...file.reading, [part]: wish[part] } as FileReading;
}

function withHeader({ reading }: InspectedFile, { header = null }: ReadingWish): FileReading {
  return header === null ? { ...reading, header: false } : { ...reading, header: true, above: header - 1 };
}

function withColumns({ reading, kind, name }: InspectedFile, { columns = [] }: ReadingWish): FileReading {
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
    option: `--${kind}-${part}${answerWords(question)}`,
    rows: firstRows
      .slice(0, SHOWN_ROWS)
      .map((row) => row.join(' | ').slice(0, SHOWN_CHARACTERS))
      .join('; '),
  });
}

/** The values that the option takes, each with how it reads a sample: ` windows-1250 (Babić) or windows-1252 (Babiæ)`. */
function answerWords(question: ReadingQuestion | undefined): string {
  const { answers = [], samples: [sample] = [] } = question ?? {};
  const words = answers.map(({ value }, at) => {
    const word = value === '\t' ? 'tab' : DELIMITERS.some((one) => one === value) ? `"${value}"` : value;
    return sample === undefined ? word : `${word} (${sample.readAs[at]})`;
  });
  return words.length === 0 ? '' : ` ${words.join(' or ')}`;
}

function usage(reason: string) {
  return failure('USAGE', { reason });
}
