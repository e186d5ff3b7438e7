/** The ways of reading extracts, in words. */
import type { Cut, RowsChoice, TextEncodingName } from '../../shared/m3/reading.ts';

export const ENCODING_WORDS: Readonly<Record<TextEncodingName, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-twice': 'UTF-8, encoded twice',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  'iso-8859-1': 'ISO-8859-1',
  'windows-1250': 'Windows-1250 (Central Europe)',
  cp850: 'Code page 850 (command line)',
  cp437: 'Code page 437 (command line, US)',
  macintosh: 'Mac Roman',
};

export const DELIMITER_WORDS: Readonly<Record<Cut, string>> = {
  ';': 'Semicolon  ;',
  ',': 'Comma  ,',
  '|': 'Bar  |',
  '\t': 'Tab',
  '~': 'Tilde  ~',
  '^': 'Caret  ^',
  dashes: 'By the dashes',
  blanks: 'By the blanks',
};

export const ROWS_WORDS: Readonly<Record<RowsChoice, string>> = {
  all: 'All rows',
  visible: 'Visible rows alone',
};
