import type { MessageParams } from '../contract/failure.ts';

interface QuestionText {
  readonly text: (params: MessageParams) => string;
  /** What a person does about it beside the first rows. */
  readonly advice: string;
  /** The part of the reading that settles it, as the command line names it. */
  readonly settledBy: 'columns' | 'header' | 'sheet' | 'delimiter';
  /** Whether what is suggested may be right as it is, and can be confirmed. */
  readonly suggests: boolean;
}

function texts<const T extends Record<string, QuestionText>>(
  all: T,
): { readonly [K in keyof T]: QuestionText } {
  return all;
}

/** Everything that a file may leave open about how it is read. Reading waits until a person has settled it. */
export const READING_QUESTIONS = texts({
  'COLUMNS-UNNAMED': {
    text: (p) =>
      `No line names the columns, and ${p.columns} columns with such values are none of the usual forms of ${p.kind}. Which column holds what?`,
    advice: 'Choose in the head of each column what it carries, or the line that names the columns.',
    settledBy: 'columns',
    suggests: false,
  },
  'ONE-COLUMN': {
    text: () => 'Nothing was found that cuts the lines into columns.',
    advice:
      'Choose the delimiter. Where columns are padded with blanks and no dashes stand under the header, export with a delimiter.',
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
    text: (p) => `${p.place} ${p.line} may name the columns, or be the first of the table: ${p.row}`,
    advice: 'Choose the line that names the columns, or confirm that it is a row.',
    settledBy: 'header',
    suggests: true,
  },
  'HEADING-TWICE': {
    text: (p) =>
      `Columns ${p.first} and ${p.second} are both named ${p.heading} and hold different values. Which one counts?`,
    advice: 'Choose it in the head of its column, or confirm the first.',
    settledBy: 'columns',
    suggests: true,
  },
  'NAME-UNSURE': {
    text: (p) =>
      `Columns ${p.first} (TX40) and ${p.second} (NAME) hold different values. Of a single user M3's API gives the company's name in TX40, of a list the user's. Which one is the user's name?`,
    advice: 'Choose it in the head of its column, or confirm TX40.',
    settledBy: 'columns',
    suggests: true,
  },
  'SHEETS-ALIKE': {
    text: (p) => `Several sheets fit equally well: ${p.sheets}. Which one is it?`,
    advice: 'Choose the sheet, or confirm the one that is shown.',
    settledBy: 'sheet',
    suggests: true,
  },
  'DELIMITER-UNSURE': {
    text: (p) => `The first rows can be cut by ${p.delimiters}, and no header tells which is right.`,
    advice: 'Choose the delimiter, or confirm the one that is shown.',
    settledBy: 'delimiter',
    suggests: true,
  },
  'DELIMITER-OTHER': {
    text: (p) =>
      `The first line names ${p.delimiter} as the delimiter, which is not among those that can be read.`,
    advice: 'Export with semicolon, comma, bar or tab.',
    settledBy: 'delimiter',
    suggests: true,
  },
});

export type ReadingQuestionCode = keyof typeof READING_QUESTIONS;

/** Something about how a file is read that its first rows do not settle. */
export interface ReadingQuestion {
  readonly code: ReadingQuestionCode;
  readonly params: MessageParams;
}

export function questionText({ code, params }: ReadingQuestion): string {
  return READING_QUESTIONS[code].text(params);
}
