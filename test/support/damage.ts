import fc from 'fast-check';

/** One way in which the bytes of a file are spoiled, at a place given as a share of its length. */
export type Damage =
  | { readonly kind: 'cut'; readonly at: number; readonly bytes: number }
  | { readonly kind: 'cut-end'; readonly at: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'replace'; readonly at: number; readonly byte: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly bytes: number }
  | { readonly kind: 'repeat-line'; readonly at: number }
  | { readonly kind: 'double-encode' }
  | { readonly kind: 'to-latin1' };

const place = fc.double({ min: 0, max: 1, noNaN: true });

export const someDamage: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('cut' as const),
      at: place,
      bytes: fc.integer({ min: 1, max: 90 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut-end' as const), at: place }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: place,
      text: fc.constantFrom('"', '"', '"', '""', ';', '\n', '\r', '\0', ' ', "'", '\u200b'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('replace' as const),
      at: place,
      byte: fc.integer({ min: 0, max: 255 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('repeat' as const),
      at: place,
      bytes: fc.integer({ min: 1, max: 60 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('repeat-line' as const), at: place }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'double-encode' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'to-latin1' as const }) },
);

/** The bytes of a file after the damage. */
export function damaged(bytes: Buffer, damage: Damage): Buffer {
  switch (damage.kind) {
    case 'cut': {
      const at = placeIn(bytes, damage.at);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + damage.bytes)]);
    }
    case 'cut-end':
      return bytes.subarray(0, placeIn(bytes, damage.at));
    case 'insert': {
      const at = placeIn(bytes, damage.at);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(damage.text), bytes.subarray(at)]);
    }
    case 'replace': {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[Math.min(placeIn(bytes, damage.at), copy.length - 1)] = damage.byte;
      return copy;
    }
    case 'repeat': {
      const at = placeIn(bytes, damage.at);
      return Buffer.concat([
        bytes.subarray(0, at),
        bytes.subarray(at, at + damage.bytes),
        bytes.subarray(at),
      ]);
    }
    case 'repeat-line': {
      const begin = bytes.lastIndexOf('\n', placeIn(bytes, damage.at)) + 1;
      const end = bytes.indexOf('\n', begin) + 1;
      return end === 0
        ? bytes
        : Buffer.concat([bytes.subarray(0, end), bytes.subarray(begin, end), bytes.subarray(end)]);
    }
    case 'double-encode':
      return Buffer.from(bytes.toString('latin1'), 'utf8');
    case 'to-latin1':
      return Buffer.from(bytes.toString('utf8'), 'latin1');
  }
}

function placeIn(bytes: Buffer, share: number): number {
  return Math.floor(share * bytes.length);
}
