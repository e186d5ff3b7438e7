import { describe, expect, it } from 'vitest';
import { findingText } from '../../../shared/base/finding.ts';
import { storeText } from '../../../shared/policy/characters.ts';
import type { CharacterRule } from '../../../shared/policy/policy.ts';

const store = (value: string, rule: CharacterRule = 'latin1-transliterate') => {
  const { value: stored, findings } = storeText(value, 'Last name', rule);
  return { stored, codes: findings.map((finding) => finding.code), findings };
};

describe('what each rule keeps, rewrites and blocks', () => {
  it.each<[CharacterRule, string, string, string[]]>([
    ['latin1-transliterate', 'Smith', 'Smith', []],
    ['latin1-transliterate', 'Müller-Łoś', 'Müller-Los', ['TEXT-TRANSLITERATED']],
    ['latin1-transliterate', 'Åse Ñandú ß ÿ', 'Åse Ñandú ß ÿ', []],
    ['latin1-transliterate', 'Şahin', 'Sahin', ['TEXT-TRANSLITERATED']],
    ['latin1-transliterate', '王小明', 'WangXiaoMing', ['TEXT-TRANSLITERATED']],
    ['latin1-transliterate', 'Nguyễn', 'Nguyen', ['TEXT-TRANSLITERATED']],
    ['latin1-transliterate', 'Ольга', "Ol'ga", ['TEXT-TRANSLITERATED']],
    ['latin1-transliterate', '5 €', '5 EUR', ['TEXT-TRANSLITERATED']],
    ['latin1-transliterate', 'x̌', 'x', ['TEXT-TRANSLITERATED']],
    ['latin1-transliterate', 'سلام', 'slm', ['TEXT-TRANSLITERATED']],
    ['ascii', 'Müller', 'Muller', ['TEXT-TRANSLITERATED']],
    ['ascii', 'Smith', 'Smith', []],
    ['latin1', 'Müller', 'Müller', []],
    ['latin1', 'Łoś', 'Łoś', ['TEXT-NOT-LATIN1']],
    ['latin1', '5 €', '5 €', ['TEXT-NOT-LATIN1']],
    ['block', 'Smith', 'Smith', []],
    ['block', 'Müller', 'Müller', ['TEXT-NOT-LATIN1']],
  ])('%s: %s → %s', (rule, value, expected, codes) => {
    expect(store(value, rule)).toMatchObject({ stored: expected, codes });
  });

  it('composes decomposed letters first', () => {
    expect(store('Andre\u0301', 'latin1')).toMatchObject({ stored: 'Andr\u00e9', codes: [] });
  });

  it('blocks what has no transliteration, and what would vanish altogether', () => {
    expect(store('A\ue000').codes).toEqual(['TEXT-NOT-LATIN1']);
    expect(store('A\u1970').codes).toEqual(['TEXT-NOT-LATIN1']);
    expect(store('\u0627').codes).toEqual(['TEXT-NOT-LATIN1']);
  });
});

describe('control, invisible and broken characters', () => {
  it.each([
    ['A\r\nB', 'A B', 'TEXT-CONTROL-REPLACED'],
    ['A\tB', 'A B', 'TEXT-CONTROL-REPLACED'],
    ['A\u0000B', 'A B', 'TEXT-CONTROL-REPLACED'],
    ['A\u0085B', 'A B', 'TEXT-CONTROL-REPLACED'],
    ['A\u0093B', 'A B', 'TEXT-CONTROL-REPLACED'],
    ['A\u2028B', 'A B', 'TEXT-CONTROL-REPLACED'],
    ['A\u2029B', 'A B', 'TEXT-CONTROL-REPLACED'],
    ['A\n', 'A', 'TEXT-CONTROL-REPLACED'],
    ['A\u00adB', 'AB', 'TEXT-INVISIBLE-REMOVED'],
    ['A\u200bB', 'AB', 'TEXT-INVISIBLE-REMOVED'],
    ['A\u202eB', 'AB', 'TEXT-INVISIBLE-REMOVED'],
    ['\ufeffAB', 'AB', 'TEXT-INVISIBLE-REMOVED'],
    ['A\u3164B', 'AB', 'TEXT-INVISIBLE-REMOVED'],
    ['A\u{e0041}B', 'AB', 'TEXT-INVISIBLE-REMOVED'],
  ])('%j → %j %s', (value, expected, code) => {
    for (const rule of ['latin1-transliterate', 'ascii', 'latin1', 'block'] as const) {
      expect(store(value, rule)).toMatchObject({ stored: expected, codes: [code] });
    }
  });

  it('turns every kind of space into a plain one', () => {
    expect(store('\u00a0A\u00a0B\u3000C ')).toMatchObject({ stored: 'A B C', codes: [] });
  });

  it.each(['A\ud800', '\udc00A', 'A\ufffd'])('blocks the damaged text %j', (value) => {
    const { stored, codes } = store(value);
    expect(codes).toEqual(['TEXT-BROKEN']);
    expect(stored.isWellFormed()).toBe(true);
  });
});

describe('what a finding says', () => {
  it('names field, first character, code point and the number of them, once', () => {
    expect(store('Łoś').findings).toEqual([
      {
        code: 'TEXT-TRANSLITERATED',
        params: {
          field: 'Last name',
          character: 'Ł',
          codePoint: 'U+0141',
          count: 2,
          set: 'ISO-8859-1',
          before: 'Łoś',
          after: 'Los',
        },
      },
    ]);
  });

  it('reads as a sentence', () => {
    const finding = store('Łoś').findings[0]!;
    expect(findingText({ ...finding, subject: { kind: 'user', id: 'A' } })).toBe(
      'Last name: Ł (U+0141, and 1 more) is not in ISO-8859-1; "Łoś" becomes "Los".',
    );
  });

  it('names the set that the rule keeps to, and characters beyond U+FFFF whole', () => {
    expect(store('é', 'block').findings[0]!.params).toMatchObject({ set: 'ASCII', codePoint: 'U+00E9' });
    expect(store('😀', 'latin1').findings[0]!.params).toMatchObject({
      character: '😀',
      codePoint: 'U+1F600',
    });
  });

  it('does not carry a control character into the message', () => {
    expect(store('A\nB\nC').findings[0]!.params).toEqual({
      field: 'Last name',
      character: 'a control character',
      codePoint: 'U+000A',
      count: 2,
    });
  });
});
