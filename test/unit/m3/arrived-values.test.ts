import { describe, expect, it } from 'vitest';
import { cleanValue, isUnknownWord } from '../../../shared/m3/arrived-value.ts';
import { convertedId } from '../../../shared/m3/converted-id.ts';
import { undatedRows, validityOf } from '../../../shared/m3/validity.ts';
import { roster } from '../../support/roster.ts';

describe('a value that came', () => {
  it.each([
    ' NULL ',
    'null',
    '(null)',
    '(NULL)',
    '[NULL]',
    '[null]',
    '<null>',
    '<NULL>',
    '<NA>',
    '\\N',
    '\u0000',
    ' \u0000\u0000 ',
    '\uFEFF',
    '',
  ])('%j is none', (value) => expect(cleanValue(value)).toBe(''));

  it.each([
    ['Null', 'Null'],
    ['NULLER', 'NULLER'],
    ['(null) Anna', '(null) Anna'],
    ['\\Nora', '\\Nora'],
    ['Anna\u0000\u0000', 'Anna'],
    ['\uFEFFA001', 'A001'],
    ['="042"', '042'],
    ['=A1', '=A1'],
    [' Ådahl ', 'Ådahl'],
  ])('%j is %j', (value, cleaned) => expect(cleanValue(value)).toBe(cleaned));

  it.each([
    '#N/A',
    '#REF!',
    '#NAME?',
    '#NV',
    '#BEZUG!',
    '#¿NOMBRE?',
    '#SPILL!',
    '########',
    'Loading...',
    'Loading…',
    'Err:508',
  ])('%s is not known', (value) => expect(isUnknownWord(value)).toBe(true));

  it.each(['#1', '#ADMIN', '# note', 'Loader', 'Erik', 'loading dock', '#'])('%s is a value', (value) =>
    expect(isUnknownWord(value)).toBe(false),
  );
});

describe('an id', () => {
  it.each([
    '01-Mar',
    'Mar-01',
    '1-May',
    '01. Mrz',
    'Mai 05',
    '1.20E+06',
    '1,2E+06',
    '3E+05',
    '01.05.2026',
    '2026-05-01',
    '5/1/2026',
    '2026-05-01 00:00:00',
  ])('%s is what Excel writes', (id) => expect(convertedId(id)).toMatchObject({ sure: true }));

  it.each(['1-MAY', 'SEP-01', '01.05.26'])('%s may be one', (id) =>
    expect(convertedId(id)).toMatchObject({ sure: false }),
  );

  it.each([
    '1MAY',
    'MAR10',
    '5-1',
    '3E05',
    '1E5',
    'A001',
    'MARIA-1',
    'DEC',
    '10-20-30',
    'E+05',
    'JAN.BERG',
    'MAJA-01',
  ])('%s is one', (id) => expect(convertedId(id)).toBeNull());
});

describe('a validity date', () => {
  it.each([
    ['20260501', '20260501'],
    ['2026-05-01', '20260501'],
    ['2026-05-01 00:00:00', '20260501'],
    ['2026-05-01T00:00:00.000Z', '20260501'],
    ['01.05.2026', '20260501'],
    ['', '00000000'],
    ['0', '00000000'],
    ['00000000', '00000000'],
    ['99999999', '00000000'],
  ])('%j is %s', (text, date) => expect(validityOf(text)).toBe(date));

  it.each(['?', '05/06/2026', '46143', 'end of May', '20261399', '20260230', '=TODAY()', '1'])(
    '%j is not known, so neither endless nor past',
    (text) => expect(validityOf(text)).toBeNull(),
  );

  it('that is not known is found among those that are', () => {
    const { userRoles } = roster({
      users: [['A', 'Anna Ash']],
      userRoles: [
        ['A', 'ONE', '20260101', '0'],
        ['A', 'TWO', '', '#N/A'],
        ['A', 'SIX', '', 'soon'],
      ],
    });
    expect([...(undatedRows(userRoles) ?? [])]).toEqual([0, 1, 1]);
    expect(undatedRows(roster({ users: [['A', 'Anna Ash']] }).userRoles)).toBeNull();
  });
});
