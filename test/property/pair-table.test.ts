import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairTable } from '../../shared/targets/ipa/rehearse/pair-table.ts';

// Few numbers, so that pairs come again, and enough steps that the table has to make room several times.
const number = fc.nat({ max: 40 });
const step = fc.record({ left: number, right: number, value: fc.nat(), gone: fc.boolean() });

it('holds what a map of the pairs would hold, in the same order', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 3000, size: 'max' }), fc.nat({ max: 3000 }), (steps, full) => {
      const table = new PairTable();
      const map = new Map<string, readonly [number, number, number]>();
      const put = (left: number, right: number, value: number) => {
        expect(table.set(left, right, value)).toBe(!map.has(`${left} ${right}`));
        map.set(`${left} ${right}`, [left, right, value]);
      };
      for (let at = 0; at < full; at++) put(100 + at, at % 7, at);
      for (const { left, right, value, gone } of steps) {
        if (gone) expect(table.delete(left, right)).toBe(map.delete(`${left} ${right}`));
        else put(left, right, value);
      }
      expect([...table.entries()]).toEqual([...map.values()]);
      expect(table.count).toBe(map.size);
      for (const { left, right } of steps.slice(0, 50)) {
        expect(table.get(left, right)).toBe(map.get(`${left} ${right}`)?.[2]);
        expect(table.has(left, right)).toBe(map.has(`${left} ${right}`));
      }
    }),
    { numRuns: 30 },
  );
});
