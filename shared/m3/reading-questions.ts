import type { NoParams, ParamsOf } from '../base/message-params.ts';
import type { Cut, FileReading, ReadingPart, RowsChoice, TextEncodingName } from './reading.ts';

interface QuestionText {
  readonly text: (params: never) => string;
  /** What a person does about it beside the first rows. */
  readonly advice: string;
  readonly settledBy: ReadingPart;
  /** Whether what is suggested may be right as it is, and can be confirmed. */
  readonly suggests: boolean;
}

/** Everything that a file may leave open about how it is read. Reading waits until a person has settled it. */
export const READING_QUESTIONS = {
  'COLUMNS-UNNAMED': {
    text: (p: { columns: number; kind: string }) =>
      `No line names the columns, and ${p.columns} columns with such values are none of the usual forms of ${p.kind}. Which column holds what?`,
    advice: 'Choose in the head of each column what it carries, or the line that names the columns.',
    settledBy: 'columns',
    suggests: false,
  },
  'ONE-COLUMN': {
    text: () => 'Nothing was found that cuts the lines into columns.',
    advice: 'Choose the delimiter, or that the columns are padded with blanks; else export with a delimiter.',
    settledBy: 'delimiter',
    suggests: false,
  },
  'SHEET-ONE-COLUMN': {
    text: () => 'The sheet has one column, and no row of it names what is needed.',
    advice: 'Choose another sheet.',
    settledBy: 'sheet',
    suggests: false,
  },
  'HEADER-UNSURE': {
    text: (p: { place: string; line: number; row: string }) =>
      `${p.place} ${p.line} may name the columns, or be the first of the table: ${p.row}`,
    advice: 'Choose the line that names the columns, or confirm that it is a row.',
    settledBy: 'header',
    suggests: true,
  },
  'HEADING-TWICE': {
    text: (p: { first: number; second: number; heading: string }) =>
      `Columns ${p.first} and ${p.second} are both named ${p.heading} and hold different values. Which one counts?`,
    advice: 'Choose it in the head of its column, or confirm the first.',
    settledBy: 'columns',
    suggests: true,
  },
  'NAME-UNSURE': {
    text: (p: { first: number; second: number }) =>
      `Columns ${p.first} (TX40) and ${p.second} (NAME) hold different values. Of a single user M3's API gives the company's name in TX40, of a list the user's. Which one is the user's name?`,
    advice: 'Choose it in the head of its column, or confirm TX40.',
    settledBy: 'columns',
    suggests: true,
  },
  'SHEETS-ALIKE': {
    text: (p: { sheets: string }) => `Several sheets fit equally well: ${p.sheets}. Which one is it?`,
    advice: 'Choose the sheet, or confirm the one that is shown.',
    settledBy: 'sheet',
    suggests: true,
  },
  'COLUMNS-PADDED': {
    text: (p: { columns: number }) =>
      `Nothing cuts the lines but blanks: all first lines have them in the same places, which makes ${p.columns} columns. Are they columns that are padded with blanks?`,
    advice:
      'Look where each column begins in the first rows. A row that does not keep to them is refused and named.',
    settledBy: 'delimiter',
    suggests: true,
  },
  'ENCODING-UNSURE': {
    text: () => 'The bytes of the file do not settle its encoding. In which are the names right?',
    advice: 'Choose by the names below, as they are in M3.',
    settledBy: 'encoding',
    suggests: true,
  },
  'ENCODINGS-MIXED': {
    text: (p: { encoding: string; other: string; line: number }) =>
      `Two encodings in one file: some lines are in ${p.encoding}, others hold ${p.other}, from line ${p.line} on. Which one counts?`,
    advice:
      'The file was put together of several: better make it anew in one encoding. Else rows of the other encoding are refused, or their letters are spoiled.',
    settledBy: 'encoding',
    suggests: true,
  },
  'ENCODED-TWICE': {
    text: () =>
      'Letters look spoiled: UTF-8 seems to have been taken for another encoding and written once more. In which way are the names right?',
    advice: 'Choose by the names below, as they are in M3. Rows that were right before stay as they are.',
    settledBy: 'encoding',
    suggests: true,
  },
  'LETTERS-SPOILED': {
    text: () =>
      'Letters look spoiled in the file itself, and no encoding gives them back. Are they taken as they are?',
    advice:
      'Better make the extract anew in one step. What is taken spoiled is said again by name, and nobody is deleted because of it.',
    settledBy: 'encoding',
    suggests: true,
  },
  'ROWS-HIDDEN': {
    text: () => 'The sheet hides rows, by a filter or by hand. Are they read, too?',
    advice: 'Where only the visible rows are read, nobody counts as gone from M3 because of it.',
    settledBy: 'rows',
    suggests: true,
  },
  'DELIMITER-UNSURE': {
    text: (p: { delimiters: string }) =>
      `The first rows can be cut by ${p.delimiters}, and no header tells which is right.`,
    advice: 'Choose the delimiter, or confirm the one that is shown.',
    settledBy: 'delimiter',
    suggests: true,
  },
  'DELIMITER-OTHER': {
    text: (p: { delimiter: string }) =>
      `The first line names ${p.delimiter} as the delimiter, which is not among those that can be read.`,
    advice: 'Export with semicolon, comma, bar or tab.',
    settledBy: 'delimiter',
    suggests: true,
  },
} satisfies Readonly<Record<string, QuestionText>>;

export type ReadingQuestionCode = keyof typeof READING_QUESTIONS;

type Sentence<C extends ReadingQuestionCode> = (typeof READING_QUESTIONS)[C]['text'];

interface QuestionOf<C extends ReadingQuestionCode> {
  readonly code: C;
  /** Those that the question's own sentence names. */
  readonly params: unknown extends ParamsOf<Sentence<C>> ? NoParams : ParamsOf<Sentence<C>>;
  /** The answers among which one is chosen, the one that is suggested first; absent where it is chosen in the first rows. */
  readonly answers?: readonly ReadingAnswer[];
  /** Rows that show the difference; none where there is nothing to be seen. */
  readonly samples?: readonly AnswerSample[];
}

/** Something about how a file is read that its first rows do not settle. */
export type ReadingQuestion = { [C in ReadingQuestionCode]: QuestionOf<C> }[ReadingQuestionCode];

/** A value for the part of the reading that a question is about. */
export type ReadingAnswer =
  | { readonly part: 'encoding'; readonly value: TextEncodingName }
  | { readonly part: 'delimiter'; readonly value: Cut }
  | { readonly part: 'rows'; readonly value: RowsChoice };

/** What a row holds under each answer, as far as it differs. */
export interface AnswerSample {
  /** From 1. */
  readonly line: number;
  readonly readAs: readonly string[];
}

/** The reading with an answer, which settles the part that it is about. */
export function withAnswer(reading: FileReading, { part, value }: ReadingAnswer): FileReading {
  return settledIn({ ...reading, [part]: value } as FileReading, part);
}

/** The reading with a part of it settled as it is. */
export function settledIn(reading: FileReading, part: ReadingPart): FileReading {
  return reading.settled.includes(part) ? reading : { ...reading, settled: [...reading.settled, part] };
}

/** Whether what a question suggests has been settled. */
export function isSettled({ code }: ReadingQuestion, { settled }: FileReading): boolean {
  const { suggests, settledBy } = READING_QUESTIONS[code];
  return suggests && settled.includes(settledBy);
}

export function questionText({ code, params }: ReadingQuestion): string {
  const { text }: QuestionText = READING_QUESTIONS[code];
  return text(params as never);
}
