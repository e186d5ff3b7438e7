import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrences, visiblePieces } from '../../../../renderer/components/code-view/visible-text.ts';

/** What the pieces stand for, put together again. */
function together(line: string): string {
  return visiblePieces(line)
    .map((piece) =>
      piece.kind === 'text' ? piece.text : String.fromCodePoint(Number.parseInt(piece.text.slice(2), 16)),
    )
    .join('');
}

describe('visiblePieces', () => {
  it('leaves a plain line as one piece', () => {
    expect(visiblePieces('actor add ÅBERG --lastname "van der Berg"')).toEqual([
      { kind: 'text', text: 'actor add ÅBERG --lastname "van der Berg"' },
    ]);
  });

  it.each([
    ['\u202e', 'U+202E', 'right-to-left override'],
    ['\u0000', 'U+0000', 'null'],
    ['\u00a0', 'U+00A0', 'no-break space'],
    ['\u200b', 'U+200B', 'zero width space'],
    ['\u2028', 'U+2028', 'character that cannot be seen'],
    ['\ud800', 'U+D800', 'character that cannot be seen'],
    ['\u{e0041}', 'U+E0041', 'character that cannot be seen'],
  ])('shows %j as a mark', (character, text, name) => {
    expect(visiblePieces(`a${character}b`)).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'mark', text, name },
      { kind: 'text', text: 'b' },
    ]);
  });

  it('loses and adds nothing, whatever the line holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        expect(together(line)).toBe(line);
      }),
    );
  });

  it('leaves no control, format or direction character in a text piece', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        for (const piece of visiblePieces(line)) {
          if (piece.kind === 'text') expect(piece.text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });
});

describe('occurrences', () => {
  it('finds a text in any case', () => {
    expect(occurrences('Berg, BERG', 'berg')).toEqual([
      { from: 0, to: 4 },
      { from: 6, to: 10 },
    ]);
  });

  it('takes the searched text as text, not as a pattern', () => {
    expect(occurrences('a.c abc', 'a.c')).toEqual([{ from: 0, to: 3 }]);
    expect(occurrences('(', '(')).toEqual([{ from: 0, to: 1 }]);
  });

  it('finds nothing for an empty text', () => {
    expect(occurrences('abc', '')).toEqual([]);
  });

  it('answers stretches that are the searched text but for case', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 3 }), (text, wanted) => {
        for (const { from, to } of occurrences(text, wanted)) {
          expect(text.slice(from, to).toLowerCase()).toBe(wanted.toLowerCase());
        }
      }),
    );
  });
});
