import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalOrder } from '../../shared/base/canonical-order.ts';
import { idKey } from '../../shared/base/id-key.ts';

const id = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^[A-C]{0,9}[\u0100-\u0102]?$/),
);

it('is the order of the keys by code units, and of equal keys by place', () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 60 }), (ids) => {
      const order = canonicalOrder(ids.map((one) => ({ id: one })));
      const expected = ids
        .map((one, index) => ({ key: idKey(one), index }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
      expect([...(order ?? ids.keys())]).toEqual(expected.map(({ index }) => index));
    }),
    { numRuns: 2000 },
  );
});
