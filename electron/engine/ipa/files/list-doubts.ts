import type { EncodingDoubt } from '../../../../shared/m3/reading.ts';
import type { ReadingQuestion } from '../../../../shared/m3/reading-questions.ts';
import type { DetectedEncoding } from '../../sources/detect-encoding.ts';

const ENCODING_WORDS: Readonly<Record<EncodingDoubt['code'], (params: EncodingDoubt['params']) => string>> = {
  'EXTRACT-ENCODINGS-MIXED': (p) =>
    `it holds two encodings: ${p.otherLines} of its lines hold ${p.other}, from line ${p.line} on`,
  'EXTRACT-ENCODING-UNSURE': (p) =>
    `its encoding is not sure: ${p.encoding} gives ${p.example}, ${p.other} ${p.otherExample}`,
};

/** What the bytes of a file of IPA leave open about its letters, to go on behind `users.csv: `. Nobody can be asked here. */
export function encodingDoubts({ doubt }: DetectedEncoding): readonly string[] {
  return doubt === undefined ? [] : [ENCODING_WORDS[doubt.code](doubt.params)];
}

/** The same of what the head of a list leaves open about how it is cut. */
export function questionDoubts(questions: readonly ReadingQuestion[]): readonly string[] {
  return questions.length === 0
    ? []
    : ['how its lines are cut is not settled: it names a delimiter of its own'];
}
