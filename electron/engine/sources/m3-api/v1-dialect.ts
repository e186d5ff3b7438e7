import { failure } from '../../../../shared/contract/failure.ts';
import type { M3ApiSettings } from '../../../../shared/environment/m3-source.ts';
import type { MiCall } from '../../../../shared/m3/api/transactions.ts';
import { V1_ANSWER } from '../../../../shared/m3/api/v1-answer.ts';
import type { ForeignWords } from '../../http/foreign-words.ts';
import { parseAddress } from '../../http/server-address.ts';
import type { Dialect } from './dialect.ts';

/**
 * The grid's REST API: options are matrix parameters, inputs are query parameters, HTTP Basic (domain.md, 3).
 * @throws Failure API-SETTINGS-INCOMPLETE, API-ADDRESS-INVALID
 */
export function v1Dialect(settings: M3ApiSettings, password: string, words: ForeignWords): Dialect {
  const { gridUrl, user, company, division } = settings;
  if (gridUrl === '') throw failure('API-SETTINGS-INCOMPLETE', { missing: 'the address of the grid' });
  if (user === '') throw failure('API-SETTINGS-INCOMPLETE', { missing: 'the user' });
  const { address, path } = parseAddress(gridUrl);
  // People copy the address with what always follows it.
  const root = `${address.origin}${path.replace(/\/m3api-rest(\/execute)?$/, '')}`;
  const basic = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
  words.hide(password);
  words.hide(basic);
  return {
    version: 'v1',
    address,
    user,
    company,
    form: V1_ANSWER,
    urlOf: (call) => new URL(`${root}/m3api-rest/execute/${v1Path(call, company, division)}`),
    bulkOf: null,
    authorize: async () => `Basic ${basic}`,
    // The same password would be refused again, and an account is locked after a few attempts.
    renew: () => false,
  };
}

function v1Path(call: MiCall, company: string, division: string): string {
  const { program, transaction, inputs, columns, most } = call;
  const options = [
    'metadata=true',
    `maxrecs=${most}`,
    // It is spelt so.
    'excludempty=false',
    ...(columns.length === 0 ? [] : [`returncols=${columns.map(encodeURIComponent).join(',')}`]),
    ...(company === '' ? [] : [`cono=${encodeURIComponent(company)}`]),
    ...(division === '' ? [] : [`divi=${encodeURIComponent(division)}`]),
  ];
  const query = Object.entries(inputs).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${program}/${transaction};${options.join(';')}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
