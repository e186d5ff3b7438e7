import type { StepVerdict } from '../reported-steps.ts';

/** UTF-8 that was read as Windows-1252 somewhere: a lead byte as a letter, then one of its followers. */
const TWICE_ENCODED =
  /[\u00c2-\u00c5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/;

/** Whether letters beyond ASCII arrive as they are in M3, as far as some rows can tell. */
export function judgeCharacters(rows: readonly (readonly string[])[]): StepVerdict {
  const values = rows.flat();
  const broken = values.find((value) => value.includes('\ufffd'));
  if (broken !== undefined) {
    return { state: 'warning', text: `Characters are lost on the way: ${broken.trim()}` };
  }
  const doubled = values.find((value) => TWICE_ENCODED.test(value));
  if (doubled !== undefined) {
    return { state: 'warning', text: `Letters may have been encoded twice: ${doubled.trim()}` };
  }
  const beyond = values.find((value) => /[^\u0000-\u007f]/.test(value));
  return {
    state: 'done',
    text:
      beyond === undefined
        ? `Only ASCII is in the first ${rows.length} users, so other letters could not be looked at.`
        : `Letters beyond ASCII arrive whole: ${beyond.trim()}`,
  };
}
