import type { GatewaySettings, M3ApiSettings } from '../../../../shared/environment/m3-source.ts';
import { V2_ANSWER } from '../../../../shared/m3/api/v2-answer.ts';
import { parseAddress } from '../../http/server-address.ts';
import type { Dialect } from './dialect.ts';
import type { GatewayTokens } from './gateway-tokens.ts';

/**
 * The REST API behind the gateway: options and inputs are query parameters, a bulk call is a POST, sign-in by a
 * token (domain.md, 3).
 * @throws Failure API-ADDRESS-INVALID
 */
export function v2Dialect(
  { company, division }: M3ApiSettings,
  { apiUrl, tenant, clientName }: GatewaySettings,
  tokens: GatewayTokens,
): Dialect {
  const { address, path } = parseAddress(apiUrl);
  const root = `${address.origin}${path}/${encodeURIComponent(tenant)}/M3/m3api-rest/v2/execute`;
  const place = {
    ...(company === '' ? {} : { cono: company }),
    ...(division === '' ? {} : { divi: division }),
  };
  const options = (most: number) => ({
    maxrecs: String(most),
    righttrim: 'true',
    excludeempty: 'false',
    ...place,
  });
  return {
    version: 'v2',
    address,
    user: clientName,
    company,
    form: V2_ANSWER,
    urlOf({ program, transaction, inputs, columns, most }) {
      const wanted = columns.length === 0 ? {} : { returncols: columns.join(',') };
      return withQuery(`${root}/${program}/${transaction}`, { ...options(most), ...wanted, ...inputs });
    },
    bulkOf({ program, transaction }, inputs) {
      const transactions = inputs.map((record) => ({ transaction, record }));
      return { url: withQuery(root, options(0)), body: JSON.stringify({ program, ...place, transactions }) };
    },
    authorize: async () => `Bearer ${await tokens.get()}`,
    renew() {
      tokens.drop();
      return true;
    },
  };
}

function withQuery(address: string, query: Readonly<Record<string, string>>): URL {
  const url = new URL(address);
  url.search = new URLSearchParams(query).toString();
  return url;
}
