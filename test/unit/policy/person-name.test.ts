import { describe, expect, it } from 'vitest';
import { makePersonName } from '../../../shared/policy/person-name.ts';
import { DEFAULT_POLICY, type NameSplitPolicy } from '../../../shared/policy/policy.ts';

function name(value: string, nameSplit: Partial<NameSplitPolicy> = {}) {
  const policy = { ...DEFAULT_POLICY, nameSplit: { ...DEFAULT_POLICY.nameSplit, ...nameSplit } };
  const { firstName, lastName, findings } = makePersonName(policy)('ANNA', value);
  return [firstName, lastName, ...findings.map((finding) => finding.code)];
}

describe('makePersonName', () => {
  it.each([
    ['Anna Smith', ['Anna', 'Smith']],
    ['Jörg Müller', ['Jörg', 'Müller']],
    ['Łukasz Smith', ['Lukasz', 'Smith', 'TEXT-TRANSLITERATED']],
    ['Anna\r\nSmith', ['Anna', 'Smith', 'TEXT-CONTROL-REPLACED']],
    ['An\u200bna Smith', ['Anna', 'Smith', 'TEXT-INVISIBLE-REMOVED']],
    ['“Bob” Smith', ["'Bob'", 'Smith', 'TEXT-TRANSLITERATED', 'TEXT-QUOTE-REPLACED']],
    ['Juan Xqz García', ['Juan', 'Xqz García', 'NAME-SPLIT-GUESSED']],
    ['Madonna', ['Madonna', '.', 'NAME-ONE-WORD']],
    ['', ['', '.', 'NAME-EMPTY']],
    ['\u200b', ['', '.', 'TEXT-INVISIBLE-REMOVED', 'NAME-EMPTY']],
    ['A\ud800 B', ['A\ufffd', 'B', 'TEXT-BROKEN']],
    ['Anna –', ['Anna', '-', 'TEXT-TRANSLITERATED', 'TEXT-UNQUOTABLE']],
    [`Anna ${'x'.repeat(40)}`, ['Anna', 'x'.repeat(40), 'NAME-TOO-LONG']],
  ])('%j', (value, expected) => expect(name(value)).toEqual(expected));

  it('uses a correction instead of a name that is blocked', () => {
    const corrections = { ANNA: { name: 'A\ud800', firstName: 'Anna', lastName: 'Łoś' } };
    expect(name('A\ud800', { corrections })).toEqual(['Anna', 'Los', 'TEXT-TRANSLITERATED']);
  });

  it('knows the corrected name by its visible characters', () => {
    const corrections = {
      ANNA: { name: ' Anna\u200b  Maria Smith', firstName: 'Anna', lastName: 'Maria Smith' },
    };
    expect(name('Anna Maria Smith', { corrections })).toEqual(['Anna', 'Maria Smith']);
  });

  it('says that a correction is stale', () => {
    const corrections = { ANNA: { name: 'Anna Lee', firstName: 'A', lastName: 'L' } };
    expect(name('Anna Smith', { corrections })).toEqual(['Anna', 'Smith', 'NAME-CORRECTION-STALE']);
  });

  it('never leaves a half empty, whatever filler or correction hold', () => {
    expect(name('Madonna', { filler: '\u0000\u200b' })).toEqual(['Madonna', '.', 'NAME-ONE-WORD']);
    const corrections = { ANNA: { name: 'Anna', firstName: 'Anna', lastName: '\u200b' } };
    expect(name('Anna', { corrections })).toEqual(['Anna', '.']);
  });

  it('blocks a filler that cannot be written', () => {
    expect(name('Madonna', { filler: '-' })).toEqual(['Madonna', '-', 'NAME-ONE-WORD', 'TEXT-UNQUOTABLE']);
  });
});
