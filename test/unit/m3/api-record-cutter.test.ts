import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordCutter } from '../../../shared/m3/api/record-cutter.ts';
import { V1_ANSWER } from '../../../shared/m3/api/v1-answer.ts';
import { V2_ANSWER } from '../../../shared/m3/api/v2-answer.ts';

function cut(text: string, sizes: readonly number[], list = V1_ANSWER.list) {
  const records: [number, unknown][] = [];
  const cutter = new RecordCutter(list, (some, at) => {
    expect(some.length).toBeGreaterThan(0);
    for (const one of some) records.push([at, one]);
  });
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    cutter.write(text.slice(at, at + size));
    at += size;
  }
  return { envelope: cutter.end(), records };
}

const record = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 });
const indent = fc.constantFrom(undefined, 1, '\t');
const around = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });

describe('records are cut out of an answer', () => {
  it('of v1, whatever they hold and in whichever pieces they come', () => {
    fc.assert(
      fc.property(around, fc.array(record), around, sizes, indent, (before, list, after, steps, space) => {
        const whole = { ...before, ...after, MIRecord: list, Last: before };
        const text = JSON.stringify(whole, null, space);
        const { envelope, records } = cut(text, steps);
        expect(records).toEqual(JSON.parse(text).MIRecord.map((one: unknown) => [0, one]));
        expect(envelope).toEqual({ ...JSON.parse(text), MIRecord: [] });
      }),
    );
  });

  it('of v2, with the place of their result', () => {
    const results = fc.array(fc.record({ transaction: fc.string(), records: fc.array(record) }));
    fc.assert(
      fc.property(results, sizes, indent, (all, steps, space) => {
        const text = JSON.stringify({ results: all, wasTerminated: false }, null, space);
        const { envelope, records } = cut(text, steps, V2_ANSWER.list);
        const expected = all.flatMap((result, at) => result.records.map((one) => [at, one]));
        expect(records).toEqual(JSON.parse(JSON.stringify(expected)));
        const empty = all.map(({ transaction }) => ({ transaction, records: [] }));
        expect(envelope).toEqual({ results: empty, wasTerminated: false });
      }),
    );
  });

  it('also where one record stands without a list', () => {
    const text = '{"MIRecord":{"a":{"b":"}"}},"c":1}';
    for (const size of [1, 3, 100]) {
      expect(cut(text, [size])).toEqual({
        records: [[0, { a: { b: '}' } }]],
        envelope: { MIRecord: [], c: 1 },
      });
    }
  });

  it('a list of that name somewhere else, and its name in a text, are none', () => {
    const text = '{"x":{"MIRecord":[{"a":1}]},"y":"\\"MIRecord\\":[","z":["MIRecord",[1]]}';
    expect(cut(text, [5])).toEqual({ records: [], envelope: JSON.parse(text) });
  });

  it('is no guess: what is no JSON is refused', () => {
    for (const text of [
      '',
      '{',
      '{"MIRecord":[{"a":1}',
      '{"MIRecord":[1]}',
      '{"MIRecord":[{"a":1},]}',
      '{}}',
    ]) {
      expect(() => cut(text, [4]), text).toThrow(SyntaxError);
    }
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), fc.nat(), sizes, (list, at, steps) => {
        const text = JSON.stringify({ Program: 'X', MIRecord: list });
        const end = at % text.length;
        expect(() => cut(text.slice(0, end), steps)).toThrow(SyntaxError);
      }),
    );
  });
});
