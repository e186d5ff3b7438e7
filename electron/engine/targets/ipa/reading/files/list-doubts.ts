import type { ReadingQuestion } from '../../../../../../shared/m3/reading-questions.ts';
import type { DetectedEncoding, EncodingDoubt } from '../../../../sources/detected-encoding.ts';

const ENCODING_WORDS: Readonly<
  Record<Exclude<EncodingDoubt['code'], 'ENCODED-TWICE'>, (params: EncodingDoubt['params']) => string>
> = {
  'ENCODINGS-MIXED': (p) =>
    `it holds two encodings: ${p.otherLines} of its lines hold ${p.other}, from line ${p.line} on`,
  'ENCODING-UNSURE': (p) =>
    `its encoding is not sure: ${p.encoding} gives ${p.example}, ${p.other} ${p.otherExample}`,
};

/** What the bytes of a file of IPA leave open about its letters, to go on behind `users.csv: `. Nobody can be asked here. */
export function encodingDoubts({ doubt }: DetectedEncoding): readonly string[] {
  // Letters that may have been spoiled before are looked for in the values, and leave the encoding as it is.
  if (doubt === undefined || doubt.code === 'ENCODED-TWICE') return [];
  return [ENCODING_WORDS[doubt.code](doubt.params)];
}

/** The same of what the head of a list leaves open about how it is cut. */
export function questionDoubts(questions: readonly ReadingQuestion[]): readonly string[] {
  return questions.length === 0
    ? []
    : ['how its lines are cut is not settled: it names a delimiter of its own'];
}
