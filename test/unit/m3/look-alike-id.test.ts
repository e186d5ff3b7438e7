import { describe, expect, it } from 'vitest';
import { lookAlikeId } from '../../../shared/m3/look-alike-id.ts';

describe('ids that look alike', () => {
  it.each([
    ['case', 'abergstr', 'ABERGSTR'],
    ['padding', ' ABERGSTR ', 'ABERGSTR'],
    ['a blank within', 'A BERGSTR', 'ABERGSTR'],
    ['a no-break space', 'A\u00a0BERGSTR', 'ABERGSTR'],
    ['an apostrophe in front, as spreadsheets keep text', "'00123", '00123'],
    ['leading zeros lost', '123', '00123'],
    ['zero-width and direction marks', 'A\u200bBERG\u202eSTR\u2060', 'ABERGSTR'],
    ['a soft hyphen', 'ABERG\u00adSTR', 'ABERGSTR'],
    ['Cyrillic letters', '\u0410\u0412\u0415RGSTR', 'ABERGSTR'],
    ['Greek letters', '\u0391\u0392ERGSTR', 'ABERGSTR'],
    ['full-width letters', '\uff21\uff22\uff25RGSTR', 'ABERGSTR'],
    ['composed and decomposed', 'A\u030aSA', '\u00c5SA'],
    ['an accent lost', 'ASA', '\u00c5SA'],
    ['quotes around', '"ABERGSTR"', 'ABERGSTR'],
    ['U+0000', 'ABERGSTR\0', 'ABERGSTR'],
  ])('differ in %s', (_, one, other) => {
    expect(lookAlikeId(one)).toBe(lookAlikeId(other));
  });

  it.each([
    ['ABERGSTR', 'ABERGST'],
    ['A1', 'A10'],
    ['0', '00A'],
    ['---', '...'],
  ])('%s and %s do not', (one, other) => {
    expect(lookAlikeId(one)).not.toBe(lookAlikeId(other));
  });
});
