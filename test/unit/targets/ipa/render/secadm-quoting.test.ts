import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isWritable,
  quoteSecadm,
  secadmObstacle,
} from '../../../../../shared/targets/ipa/render/secadm-quoting.ts';

const STYLES = ['double-quotes', 'backslash'] as const;
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(' ', '"', "'", '\\', '-', 'a', 'É', '\n', '\u2028', '\u200b', '$', '\ud800'),
  }),
);

/** The two ways of writing a space that are known, read strictly by the letter. */
function readWord(written: string): string {
  if (!written.startsWith('"')) return written.replaceAll('\\ ', ' ');
  expect(written.endsWith('"') && written.length >= 2).toBe(true);
  return written.slice(1, -1);
}

describe('quoteSecadm', () => {
  it.each([
    ['USER123', 'USER123', 'USER123'],
    ['User:A', '"User:A"', 'User:A'],
    ['a.b+c@d-e_f.com', 'a.b+c@d-e_f.com', 'a.b+c@d-e_f.com'],
    ['.', '.', '.'],
    ['', '""', null],
    ['van der Berg', '"van der Berg"', 'van\\ der\\ Berg'],
    ["O'Brien", '"O\'Brien"', null],
    ['Åsa', '"Åsa"', 'Åsa'],
    ['A&B', '"A&B"', null],
    [' padded', '" padded"', null],
    ['padded ', '"padded "', null],
    ['no\u00a0break', '"no\u00a0break"', null],
    ['-x', null, null],
    ['a-b', 'a-b', 'a-b'],
    ['a"b', null, null],
    ['a\\b', null, null],
    ['a\nb', null, null],
    ['a\u0085b', null, null],
    ['a\u2028b', null, null],
    ['a\u2029b', null, null],
    ['a\tb', null, null],
    ['a\u202eb', null, null],
    ['a\u200bb', null, null],
    ['a\u00adb', null, null],
    ['a\ufeffb', null, null],
    ['a\ud800b', null, null],
    ['a\uffffb', null, null],
  ])('%j becomes %j and %j', (value, quotes, backslash) => {
    expect(quoteSecadm(value, 'double-quotes')).toBe(quotes);
    expect(quoteSecadm(value, 'backslash')).toBe(backslash);
  });

  it.each(STYLES)('any value that is written in %s is one word, on one line, and reads back', (style) => {
    fc.assert(
      fc.property(anyText, (value) => {
        const written = quoteSecadm(value, style);
        expect(written === null).toBe(secadmObstacle(value, style) !== null);
        expect(isWritable([value], style)).toBe(written !== null);
        if (written === null) return;
        expect(written).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/u);
        expect(written.startsWith('-')).toBe(false);
        expect(readWord(written)).toBe(value);
        // Outside of quotes nothing separates words; inside of them nothing ends the quotes.
        if (written.startsWith('"')) expect(written.slice(1, -1)).not.toMatch(/["\\]/);
        else expect(written.replaceAll('\\ ', '')).not.toMatch(/[\s"'\\]/);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('secadmObstacle', () => {
  it.each([
    ['a"b', '"', 'U+0022'],
    ['a\\', '\\', 'U+005C'],
    ['-a', '-', 'U+002D'],
    ['a\r\n', 'a line break', 'U+000D'],
    ['a\u0000', 'a control character', 'U+0000'],
    ['\u200f', 'an invisible character', 'U+200F'],
    ['\ud83d', 'half of a character', 'U+D83D'],
  ])('%j: %s, %s', (value, character, codePoint) => {
    expect(secadmObstacle(value, 'double-quotes')).toEqual({ character, codePoint });
  });

  it('says so where nothing is there to be written without quotes', () => {
    expect(secadmObstacle('', 'backslash')).toEqual({
      character: 'an empty value',
      codePoint: 'no character',
    });
  });
});
