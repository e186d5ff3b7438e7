import type { ServiceAccount } from './options.ts';

/** The object of an .ionapi file of a backend service (domain.md, 3). */
export interface IonapiFile {
  readonly ti: string;
  readonly cn: string;
  readonly dt: string;
  readonly ci: string;
  readonly cs: string;
  readonly iu: string;
  readonly pu: string;
  readonly oa: string;
  readonly ot: string;
  readonly or: string;
  readonly saak: string;
  readonly sask: string;
  readonly ev: string;
  readonly v: string;
}

export const TOKEN_PATH = 'token.oauth2';
export const authorizationPath = (tenant: string): string => `/${tenant}/as/`;

export function ionapiOf(url: string, tenant: string, account: ServiceAccount): IonapiFile {
  return {
    ti: tenant,
    cn: 'Muster',
    dt: '12',
    ci: account.clientId,
    cs: account.clientSecret,
    iu: url,
    pu: `${url}${authorizationPath(tenant)}`,
    oa: 'authorization.oauth2',
    ot: TOKEN_PATH,
    or: 'revoke_token.oauth2',
    saak: account.accessKey,
    sask: account.secretKey,
    ev: 'M1234567890',
    v: '1.0',
  };
}
