import { describe, expect, it } from 'vitest';
import { isTransactionAbsent } from '../../../shared/m3/api/mi-error.ts';
import { LIST_ROLES, wantedFields } from '../../../shared/m3/api/transactions.ts';
import { V1_ANSWER } from '../../../shared/m3/api/v1-answer.ts';
import { V2_ANSWER } from '../../../shared/m3/api/v2-answer.ts';

describe('answers of v1', () => {
  it('describe one field as an object, several as a list', () => {
    const fields = (Field: unknown) => V1_ANSWER.resultsOf({ Program: 'X', Metadata: { Field } })[0]?.fields;
    expect(fields({ '@name': 'USID' })).toEqual(['USID']);
    expect(fields([{ '@name': 'USID' }, { '@name': 'TX40' }])).toEqual(['USID', 'TX40']);
    expect(fields(undefined)).toEqual([]);
  });

  it('have their error in their own place or nested', () => {
    const error = {
      Message: 'No',
      '@type': 'ServerReturnedNOK',
      '@code': 'X1',
      '@field': 'CONO',
      '@cfg': null,
    };
    const expected = { type: 'ServerReturnedNOK', code: 'X1', field: 'CONO', message: 'No' };
    expect(V1_ANSWER.resultsOf(error)[0]?.error).toEqual(expected);
    expect(V1_ANSWER.resultsOf({ Program: 'X', ErrorMessage: error })[0]?.error).toEqual(expected);
    expect(V1_ANSWER.resultsOf({ Program: 'X', ErrorMessage: 'No' })[0]?.error?.message).toBe('No');
    expect(V1_ANSWER.resultsOf({ Program: 'X' })[0]?.error).toBeNull();
  });

  it('pad their values', () => {
    const NameValue = [
      { Name: 'USID', Value: 'BERG      ' },
      { Name: 'X', Value: 'not asked for' },
    ];
    expect(V1_ANSWER.rowOf({ NameValue }, ['TX40', 'USID'])).toEqual(['', 'BERG']);
    expect(V1_ANSWER.rowOf({ NameValue: NameValue[0] }, ['USID'])).toEqual(['BERG']);
  });
});

describe('answers of v2', () => {
  it('have one result for each transaction', () => {
    const error = { errorMessage: 'No', errorType: 'InputFieldTooLong', errorCode: '', errorField: 'USID' };
    const results = V2_ANSWER.resultsOf({ results: [{ transaction: 'Lst', records: [] }, error] });
    expect(results.map((result) => result.error?.type)).toEqual([undefined, 'InputFieldTooLong']);
    expect(() => V2_ANSWER.resultsOf({ results: [{}] })).toThrow(SyntaxError);
    expect(() => V2_ANSWER.resultsOf({ message: 'x' })).toThrow(SyntaxError);
  });

  it('take a field that everything has by birth for none', () => {
    expect(V2_ANSWER.rowOf({ USID: 'BERG' }, ['constructor', 'USID'])).toEqual(['', 'BERG']);
  });
});

describe('a transaction that is not there', () => {
  const [list] = LIST_ROLES;
  const error = (message: string, more: object = {}) => ({
    type: 'ServerReturnedNOK',
    code: '',
    field: '',
    message,
    ...more,
  });

  it.each(['MNS405MI/Lst not found', 'Program MNS405MI does not exist', 'Unknown transaction Lst'])(
    '%s',
    (message) => {
      expect(isTransactionAbsent(error(message), list!)).toBe(true);
    },
  );

  it.each([
    error('Not authorized to MNS405MI'),
    error('Role XX does not exist', { field: 'ROLL' }),
    error('MNS405MI: Record does not exist', { code: 'XRE0103' }),
    error('Field ROLL of MNS405MI not found', { field: 'ROLL' }),
  ])('is not what %j says', (other) => {
    expect(isTransactionAbsent(other, list!)).toBe(false);
  });
});

describe('the fields that are taken', () => {
  it('are those that an extract knows, each once', () => {
    const names = wantedFields('roles', ['TX15', 'ROLL', 'TX40', 'RGDT']);
    expect(names).toEqual([
      { name: 'ROLL', field: 'role' },
      { name: 'TX40', field: 'name' },
    ]);
  });

  it('take TX40 for a user’s name, also beside NAME', () => {
    expect(wantedFields('users', ['NAME', 'TX40', 'USID']).find(({ field }) => field === 'name')?.name).toBe(
      'TX40',
    );
  });
});
