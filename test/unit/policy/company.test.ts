import { describe, expect, it } from 'vitest';
import { makeAddressChoice } from '../../../shared/policy/company.ts';
import { rosterOf } from './rosters.ts';

type Emails = readonly (readonly [number, string, string])[];

function choose(company: string | null, own: { email?: string; company?: string }, emails: Emails = []) {
  const roster = rosterOf([{ id: 'ANNA', ...own }, { id: 'BOB' }], emails);
  const { address, findings } = makeAddressChoice(company, roster)(0);
  return { address, codes: findings.map((finding) => finding.code), params: findings[0]?.params };
}

const DIFFERENT: Emails = [
  [0, '100', 'a@one.com'],
  [0, '200', 'a@two.com'],
];

describe('makeAddressChoice', () => {
  it('says when there is none', () => {
    expect(choose(null, {})).toMatchObject({ address: '', codes: ['EMAIL-NONE'] });
    expect(choose('100', { email: '  ' })).toMatchObject({ address: '', codes: ['EMAIL-NONE'] });
  });

  it('takes the address of the users extract, whose company may be unknown', () => {
    expect(choose(null, { email: 'a@x.com' })).toMatchObject({ address: 'a@x.com', codes: [] });
    expect(choose('100', { email: 'a@x.com' })).toMatchObject({ address: 'a@x.com', codes: [] });
    expect(choose('100', { email: 'a@x.com', company: '100' })).toMatchObject({
      address: 'a@x.com',
      codes: [],
    });
  });

  it('takes the only company there is when none is chosen', () => {
    const result = choose(null, {}, [
      [0, '100', 'a@x.com'],
      [1, '100', 'b@x.com'],
    ]);
    expect(result).toMatchObject({ address: 'a@x.com', codes: [] });
  });

  it('takes the chosen company and names the others', () => {
    expect(choose('200', {}, DIFFERENT)).toEqual({
      address: 'a@two.com',
      codes: ['EMAIL-SEVERAL-COMPANIES'],
      params: { all: 'a@one.com (100), a@two.com (200)', chosen: 'a@two.com', company: '200' },
    });
  });

  it('is not bothered by companies that agree but for case', () => {
    const same: Emails = [
      [0, '100', 'a@x.com'],
      [0, '200', 'A@X.COM'],
    ];
    expect(choose('200', {}, same)).toMatchObject({ address: 'A@X.COM', codes: [] });
    expect(choose(null, {}, same)).toMatchObject({ address: 'a@x.com', codes: [] });
  });

  it('does not choose a company by itself', () => {
    expect(choose(null, {}, DIFFERENT)).toMatchObject({ address: '', codes: ['EMAIL-COMPANY-UNDECIDED'] });
  });

  it('takes the one address of a user even where companies are several and none is chosen', () => {
    const emails: Emails = [
      [0, '100', 'a@x.com'],
      [1, '200', 'b@x.com'],
    ];
    expect(choose(null, {}, emails)).toMatchObject({ address: 'a@x.com', codes: [] });
  });

  it('leaves out what is of other companies alone', () => {
    const expected = { address: '', codes: ['EMAIL-OTHER-COMPANY'] };
    expect(choose('300', {}, DIFFERENT)).toMatchObject(expected);
    expect(choose('300', { email: 'a@x.com', company: '100' })).toMatchObject(expected);
  });

  it('prefers a row that says its company to an address that does not', () => {
    expect(choose('100', { email: 'own@x.com' }, [[0, '100', 'a@x.com']])).toMatchObject({
      address: 'a@x.com',
      codes: ['EMAIL-SEVERAL'],
    });
  });

  it('takes the first of several in one company, and says so', () => {
    const twice: Emails = [
      [0, '100', 'first@x.com'],
      [0, '100', 'second@x.com'],
    ];
    expect(choose('100', {}, twice)).toMatchObject({ address: 'first@x.com', codes: ['EMAIL-SEVERAL'] });
  });

  it('compares companies as numbers with or without their zeros', () => {
    expect(choose('1', {}, [[0, '001', 'a@x.com']])).toMatchObject({ address: 'a@x.com', codes: [] });
  });

  it('shows no more than a handful', () => {
    const many = Array.from({ length: 9 }, (_, at) => [0, `${100 + at}`, `a${at}@x.com`] as const);
    expect(choose(null, {}, many).params!.all).toMatch(/a4@x\.com \(104\), …$/);
  });
});
