import type { FileReading } from '../../../../shared/m3/reading.ts';
import type { ReadingAnswer } from '../../../../shared/m3/reading-questions.ts';
import { DELIMITER_WORDS, ENCODING_WORDS, ROWS_WORDS } from '../../../components/format-words.ts';

/** Whether a file is read as the answer says. */
export function isAnswerIn(reading: FileReading, answer: ReadingAnswer): boolean {
  const { part, value } = answer;
  if (part === 'rows') return reading.form === 'sheet' && (reading.rows ?? 'all') === value;
  return reading.form === 'delimited' && reading[part] === value;
}

/** What the button says that gives the answer. */
export function answerWords(answer: ReadingAnswer): string {
  switch (answer.part) {
    case 'encoding':
      return ENCODING_WORDS[answer.value];
    case 'delimiter':
      return DELIMITER_WORDS[answer.value];
    case 'rows':
      return ROWS_WORDS[answer.value];
  }
}
