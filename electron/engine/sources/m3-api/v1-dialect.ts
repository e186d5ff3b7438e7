import type { MiCall } from '../../../../shared/m3/api/transactions.ts';
import { V1_ANSWER } from '../../../../shared/m3/api/v1-answer.ts';
import type { M3ApiSettings } from '../../../../shared/m3/api-settings.ts';
import type { ForeignWords } from '../../net/foreign-words.ts';
import type { Dialect } from './dialect.ts';
import { gridSignIn } from './grid-sign-in.ts';

/**
 * The grid's REST API: options are matrix parameters, inputs are query parameters, HTTP Basic (domain.md, 3).
 * @throws Failure API-SETTINGS-INCOMPLETE, API-ADDRESS-INVALID
 */
export function v1Dialect(settings: M3ApiSettings, password: string, words: ForeignWords): Dialect {
  const { company, division } = settings;
  const { root, ...signIn } = gridSignIn(settings, password, words);
  return {
    ...signIn,
    version: 'v1',
    company,
    form: V1_ANSWER,
    urlOf: (call) => new URL(`${root}/m3api-rest/execute/${v1Path(call, company, division)}`),
    bulkOf: null,
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
