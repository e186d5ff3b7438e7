/** An inspected file in a few words. */

import { FIELD_WORDS } from '../../shared/m3/field-words.ts';
import type { InspectedFile } from '../../shared/m3/inspected-file.ts';
import { DELIMITER_WORDS, ENCODING_WORDS } from './format-words.ts';

/** How it is read, e.g. `UTF-8 · semicolon`. */
export function readingWords({
  reading,
  hiddenSheets,
}: Pick<InspectedFile, 'reading' | 'hiddenSheets'>): string {
  if (reading.form === 'sheet') {
    return `sheet ${reading.sheet}${hiddenSheets.includes(reading.sheet) ? ' (hidden)' : ''}`;
  }
  const delimiter = DELIMITER_WORDS[reading.delimiter].split('  ')[0] ?? '';
  return `${ENCODING_WORDS[reading.encoding]} · ${delimiter.toLowerCase()}`;
}

/** Why it cannot be read yet; '' where it can. */
export function fileProblem({
  questions,
  missing,
  firstRows,
}: Pick<InspectedFile, 'questions' | 'missing' | 'firstRows'>): string {
  if (questions.length > 0) return questions.length === 1 ? 'A question is open' : 'Questions are open';
  if (missing.length > 0) return `No column for ${missing.map((field) => FIELD_WORDS[field]).join(', ')}`;
  return firstRows.length === 0 ? 'No row found' : '';
}
