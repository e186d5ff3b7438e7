import { describe, expect, it } from 'vitest';
import { makeQuotable } from '../../../shared/policy/quotable.ts';

describe('makeQuotable', () => {
  it.each([
    ['Smith', 'Smith', []],
    ["O'Brien", "O'Brien", []],
    ['Ann-Marie', 'Ann-Marie', []],
    ['Bob "Bobby" Lee', "Bob 'Bobby' Lee", ['TEXT-QUOTE-REPLACED']],
    ['IT\\Sales', 'IT/Sales', ['TEXT-QUOTE-REPLACED']],
    ['-Smith', '-Smith', ['TEXT-UNQUOTABLE']],
    ['--firstname', '--firstname', ['TEXT-UNQUOTABLE']],
    ['-"x', '-"x', ['TEXT-UNQUOTABLE']],
  ])('replaces: %j → %j %j', (value, expected, codes) => {
    const result = makeQuotable(value, 'First name', 'replace');
    expect(result.value).toBe(expected);
    expect(result.findings.map((finding) => finding.code)).toEqual(codes);
  });

  it.each(['a"b', 'a\\b', '-a', '\\'])('blocks: %j', (value) => {
    expect(makeQuotable(value, 'First name', 'block').findings[0]!.code).toBe('TEXT-UNQUOTABLE');
  });

  it('names the character and both values', () => {
    expect(makeQuotable('a"b"', 'First name', 'replace').findings[0]!.params).toEqual({
      field: 'First name',
      character: '"',
      codePoint: 'U+0022',
      count: 2,
      before: 'a"b"',
      after: "a'b'",
    });
  });
});
