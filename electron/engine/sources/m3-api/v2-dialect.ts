import { V2_ANSWER } from '../../../../shared/m3/api/v2-answer.ts';
import type { GatewaySettings, M3ApiSettings } from '../../../../shared/m3/api-settings.ts';
import type { ForeignWords } from '../../net/foreign-words.ts';
import { parseAddress } from '../../net/server-address.ts';
import type { Dialect } from './dialect.ts';
import type { GatewayTokens } from './gateway-tokens.ts';
import { gridSignIn } from './grid-sign-in.ts';

/**
 * The REST API behind the gateway: sign-in by a token (domain.md, 3).
 * @throws Failure API-ADDRESS-INVALID
 */
export function v2Dialect(
  settings: M3ApiSettings,
  { apiUrl, tenant, clientName }: GatewaySettings,
  tokens: GatewayTokens,
): Dialect {
  const { address, path } = parseAddress(apiUrl);
  return {
    version: 'v2',
    address,
    user: clientName,
    ...v2Calls(`${address.origin}${path}/${encodeURIComponent(tenant)}/M3`, settings),
    authorize: async () => `Bearer ${await tokens.get()}`,
    renew() {
      tokens.drop();
      return true;
    },
  };
}

/**
 * The same API as a newer grid answers it on premise, without tenant and gateway: sign-in by HTTP Basic as for v1 (domain.md, 3).
 * @throws Failure API-SETTINGS-INCOMPLETE, API-ADDRESS-INVALID
 */
export function v2GridDialect(settings: M3ApiSettings, password: string, words: ForeignWords): Dialect {
  const { root, ...signIn } = gridSignIn(settings, password, words);
  return { ...signIn, version: 'v2-grid', ...v2Calls(root, settings) };
}

/** Options and inputs are query parameters, a bulk call is a POST (domain.md, 3). */
function v2Calls(
  place: string,
  { company, division }: Pick<M3ApiSettings, 'company' | 'division'>,
): Pick<Dialect, 'company' | 'form' | 'urlOf' | 'bulkOf'> {
  const root = `${place}/m3api-rest/v2/execute`;
  const session = {
    ...(company === '' ? {} : { cono: company }),
    ...(division === '' ? {} : { divi: division }),
  };
  const options = (most: number) => ({
    maxrecs: String(most),
    righttrim: 'true',
    excludeempty: 'false',
    ...session,
  });
  return {
    company,
    form: V2_ANSWER,
    urlOf({ program, transaction, inputs, columns, most }) {
      const wanted = columns.length === 0 ? {} : { returncols: columns.join(',') };
      return withQuery(`${root}/${program}/${transaction}`, { ...options(most), ...wanted, ...inputs });
    },
    bulkOf({ program, transaction }, inputs) {
      const transactions = inputs.map((record) => ({ transaction, record }));
      return {
        url: withQuery(root, options(0)),
        body: JSON.stringify({ program, ...session, transactions }),
      };
    },
  };
}

function withQuery(address: string, query: Readonly<Record<string, string>>): URL {
  const url = new URL(address);
  url.search = new URLSearchParams(query).toString();
  return url;
}
