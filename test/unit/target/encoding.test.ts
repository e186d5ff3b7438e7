import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../shared/base/failure.ts';
import type { ArtifactEncoding } from '../../../shared/target/render/encoding.ts';
import { encodedLength, encodeText } from '../../../shared/target/render/encoding.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.nat(0xffff).map((u) => String.fromCharCode(u)),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

function holds(text: string, encoding: ArtifactEncoding): boolean {
  if (encoding === 'utf-8') return text.isWellFormed();
  const last = encoding === 'us-ascii' ? 0x7f : 0xff;
  return [...text].every((character) => character.codePointAt(0)! <= last);
}

describe('encodeText', () => {
  it.each(['us-ascii', 'iso-8859-1', 'utf-8'] as const)(
    'agrees with Node about any text in %s, or refuses it',
    (encoding) => {
      const node = encoding === 'utf-8' ? 'utf8' : 'latin1';
      fc.assert(
        fc.property(anyText, (text) => {
          if (holds(text, encoding)) {
            expect(Buffer.from(encodeText(text, encoding)).equals(Buffer.from(text, node))).toBe(true);
            expect(encodedLength(text, encoding)).toBe(Buffer.byteLength(text, node));
          } else {
            expect(() => encodeText(text, encoding)).toThrow(Failure);
            expect(() => encodedLength(text, encoding)).toThrow(Failure);
          }
        }),
        { numRuns: 2000 },
      );
    },
  );

  it.each([
    ['us-ascii', 'Jürgen', 'U+00FC at position 1'],
    ['iso-8859-1', 'abc€', 'U+20AC at position 3'],
    ['iso-8859-1', '😀', 'U+1F600 at position 0'],
    ['utf-8', 'a\ud800', 'U+D800 at position 1'],
    ['utf-8', '\udc00\ud800x', 'U+DC00 at position 0'],
  ] as const)('%s names the character that it cannot hold in %j', (encoding, text, words) => {
    expect(() => encodeText(text, encoding)).toThrow(words);
  });
});
