import { describe, expect, it } from 'vitest';
import { checkId } from '../../../shared/policy/user-id.ts';

const codes = (id: string, rule: 'latin1' | 'block' | 'ascii' = 'ascii') =>
  checkId(id, 10, rule).map((finding) => finding.code);

describe('checkId', () => {
  it.each(['ABERG', 'A_1', 'M3.API', 'A@B', 'A-B', '#USER', '$SYS', 'A/B', 'A+B', 'A:B', '0123456789'])(
    'lets %s pass',
    (id) => expect(codes(id)).toEqual([]),
  );

  it.each([
    '',
    'A B',
    'A"B',
    "A'B",
    'A\\B',
    'A\nB',
    'A\u200bB',
    'A\u00adB',
    'A\u00a0B',
    'A\u2028B',
    'A\u0085B',
    'A<B',
    'A>B',
    'A&B',
    'A|B',
    'A^B',
    'A;B',
    'A%B',
    'A,B',
    'A`B',
    'A(B',
    'A=B',
    'A!B',
    'A*B',
    'A?B',
    'A{B',
    '-A',
    '/A',
    '.A',
    '..',
    'A\ud800',
    'A\u00d7B',
    'A\u00bfB',
    'A\u3000B',
  ])('blocks %j as unsafe', (id) => expect(codes(id)).toEqual(['ID-UNSAFE']));

  it.each(['ŁUKASZ', '王', 'A\u0301', 'A€', 'A😀'])('blocks %s as not storable', (id) =>
    expect(codes(id)).toEqual(['ID-NOT-STORABLE']),
  );

  it('says that an id is not ASCII, and blocks it where only ASCII is wanted', () => {
    expect(codes('ÅBERG')).toEqual(['ID-NOT-ASCII']);
    expect(codes('ÅBERG', 'latin1')).toEqual(['ID-NOT-ASCII']);
    expect(checkId('ÅBERG', 10, 'block')).toEqual([
      { code: 'ID-NOT-STORABLE', params: { character: 'Å', codePoint: 'U+00C5', set: 'ASCII' } },
    ]);
  });

  it('says that an id is too long, beside anything else', () => {
    expect(checkId('ABCDEFGHIJK', 10, 'ascii')).toEqual([
      { code: 'ID-TOO-LONG', params: { length: 11, max: 10 } },
    ]);
    expect(codes('ABCDEFGHIJ K')).toEqual(['ID-TOO-LONG', 'ID-UNSAFE']);
  });

  it('names what cannot be seen', () => {
    expect(checkId('A\u200b', 10, 'ascii')[0]!.params).toEqual({
      character: 'an invisible character',
      codePoint: 'U+200B',
    });
  });
});
