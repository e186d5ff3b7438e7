import type { ReadingQuestion } from '../../../../../../shared/m3/reading-questions.ts';
import type { DetectedEncoding } from '../../../../sources/detected-encoding.ts';

/** What the bytes of a file of IPA leave open about its letters, to go on behind `users.csv: `. Nobody can be asked here. */
export function encodingDoubts({ doubt }: DetectedEncoding): readonly string[] {
  switch (doubt?.code) {
    case 'ENCODINGS-MIXED': {
      const { otherLines, other, line } = doubt.mixed;
      return [`it holds two encodings: ${otherLines} of its lines hold ${other}, from line ${line} on`];
    }
    case 'ENCODING-UNSURE': {
      const { encoding, example, other, otherExample } = doubt.rival;
      return [`its encoding is not sure: ${encoding} gives ${example}, ${other} ${otherExample}`];
    }
    default:
      // Letters that may have been spoiled before are looked for in the values, and leave the encoding as it is.
      return [];
  }
}

/** The same of what the head of a list leaves open about how it is cut. */
export function questionDoubts(questions: readonly ReadingQuestion[]): readonly string[] {
  return questions.length === 0
    ? []
    : ['how its lines are cut is not settled: it names a delimiter of its own'];
}
