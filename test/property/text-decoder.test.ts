import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decodeText, textDecoder } from '../../electron/engine/sources/text-decoder.ts';

/** Bytes of every kind: whole characters, beginnings of them that break off, and what never begins one. */
const part = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\uFEFF') }).map((text) => Buffer.from(text)),
  fc.constantFrom([0xc3], [0xe2, 0x82], [0xf0, 0x9f], [0x80], [0xff], []).map((bytes) => Buffer.from(bytes)),
);

it('reads UTF-8 as the library would, wherever it is cut, without a mark', () => {
  fc.assert(
    fc.property(fc.array(part), (pieces) => {
      const own = textDecoder('utf-8');
      const other = iconv.getDecoder('utf-8', { stripBOM: true });
      const text = pieces.map((piece) => own.write(piece)).join('') + own.end();
      expect(text).toBe(pieces.map((piece) => other.write(piece)).join('') + (other.end() ?? ''));
      const whole = Buffer.concat(pieces);
      expect(decodeText(whole, 'utf-8')).toBe(iconv.decode(whole, 'utf-8'));
    }),
    { numRuns: 2000 },
  );
});
