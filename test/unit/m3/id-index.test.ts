import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdIndex } from '../../../shared/m3/id-index.ts';

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 40 });
const picks = fc.array(fc.nat(60), { maxLength: 100 });

function expectAllFound(added: readonly string[], asked: readonly number[]): void {
  const index = new IdIndex();
  for (const [number, key] of added.entries()) {
    expect(index.numberOf(key)).toBeUndefined();
    index.add(key);
    expect(index.numberOf(key)).toBe(number);
  }
  for (const pick of asked) {
    const key = added[pick];
    if (key === undefined) expect(index.numberOf('not there')).toBeUndefined();
    else expect(index.numberOf(key)).toBe(pick);
  }
}

describe('IdIndex', () => {
  it('finds every key by its number, whatever the order', () => {
    fc.assert(fc.property(keys, picks, expectAllFound));
  });

  it('finds them where they came in order, too', () => {
    fc.assert(fc.property(keys, picks, (added, asked) => expectAllFound(added.toSorted(), asked)));
    fc.assert(
      fc.property(keys, picks, (added, asked) =>
        expectAllFound(
          added.toSorted(),
          asked.toSorted((a, b) => a - b),
        ),
      ),
    );
  });

  it('knows none while it is empty', () => {
    expect(new IdIndex().numberOf('A')).toBeUndefined();
  });
});
