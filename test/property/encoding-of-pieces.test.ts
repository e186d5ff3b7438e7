import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodingOfPieces } from '../../electron/engine/sources/detect-encoding.ts';

/** Characters of one to four bytes, and bytes that begin, go on with or break one. */
const part = fc.oneof(
  fc.constantFrom('a', ';', '\n', 'é', 'Ł', '€', '木', '😀').map((text) => Buffer.from(text, 'utf8')),
  fc.constantFrom(0x80, 0xc3, 0xe2, 0xf0, 0xf8, 0xff).map((byte) => Buffer.of(byte)),
);

const encodingOf = (pieces: readonly Buffer[]) =>
  encodingOfPieces(async function* () {
    for (const piece of pieces) yield Buffer.from(piece);
  });

/** One buffer serves all pieces, as when a file is read. */
const encodingInOneBuffer = (pieces: readonly Buffer[]) =>
  encodingOfPieces(async function* () {
    const shared = Buffer.alloc(8);
    for (const piece of pieces) {
      shared.fill(0xff);
      piece.copy(shared);
      yield shared.subarray(0, piece.length);
    }
  });

it('tells an encoding alike wherever the bytes are cut', async () => {
  const bytes = fc.oneof(
    fc.array(part, { maxLength: 20 }),
    fc
      .array(fc.constantFrom('a', 'é', '€', '😀'), { maxLength: 20 })
      .map((all) => all.map((c) => Buffer.from(c))),
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 80, maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(bytes, sizes, async (parts, lengths) => {
      const all = Buffer.concat(parts);
      const pieces: Buffer[] = [];
      for (let at = 0; at < all.length; ) {
        const length = lengths[pieces.length]!;
        pieces.push(all.subarray(at, at + length));
        at += length;
      }
      const whole = await encodingOf([all]);
      expect(await encodingOf(pieces)).toEqual(whole);
      expect(await encodingInOneBuffer(pieces)).toEqual(whole);
    }),
    { numRuns: 1000 },
  );
});
