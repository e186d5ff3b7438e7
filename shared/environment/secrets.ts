import type { ErrorCode } from '../base/texts/errors.ts';
import type { SqlServerSettings } from '../m3/sql-server-settings.ts';
import type { Environment } from './environment.ts';
import type { Reach } from './reach.ts';

/** The secrets that an environment may need. They are never part of it: they are kept apart and go to the engine with the call that needs them. */
export const SECRET_SLOTS = [
  'sql-password',
  'm3-password',
  'ionapi',
  'ipa-password',
  'ipa-sql-password',
] as const;
export type SecretSlot = (typeof SECRET_SLOTS)[number];

/** Secrets by slot, as they travel with one call. */
export type Secrets = Readonly<Partial<Record<SecretSlot, string>>>;

/** A secret that a way of reading needs: which, and for whom, in words that a person can check. */
export interface SecretNeed {
  readonly slot: SecretSlot;
  /**
   * Whose secret it is and where it is sent, e.g. `muster at SQL Server sqltst:1433`. A secret is given out for the purpose it was
   * entered for and for no other: settings that point elsewhere have it asked for anew.
   */
  readonly purpose: string;
  /** Whether it crosses the network in a form that others cannot read. */
  readonly encrypted: boolean;
}

/**
 * Errors by which a server refuses a secret itself, and of which slots it may be. It is then not tried again unasked: accounts
 * are locked after a few attempts.
 */
export const SECRET_REFUSALS: Readonly<Partial<Record<ErrorCode, readonly SecretSlot[]>>> = {
  'SQL-LOGIN-REFUSED': ['sql-password', 'ipa-sql-password'],
  'API-SIGN-IN-REFUSED': ['m3-password', 'ionapi'],
  'API-CREDENTIALS-REFUSED': ['ionapi'],
  'IPA-WEB-SIGN-IN-REFUSED': ['ipa-password'],
};

/**
 * The secrets that a call of this reach takes, or all that the environment may ever take; none for files, and none before
 * it is known for whom and where.
 */
export function secretNeeds(environment: Environment, reach: Reach | 'all' = 'all'): readonly SecretNeed[] {
  switch (reach) {
    case 'none':
      return [];
    case 'm3':
      return m3Needs(environment);
    case 'ipa':
      return ipaNeeds(environment);
    case 'run':
      return runNeeds(environment);
    case 'all':
      return [...m3Needs(environment), ...runNeeds(environment)];
  }
}

function m3Needs({ m3 }: Environment): readonly SecretNeed[] {
  switch (m3.way) {
    case 'files':
      return [];
    case 'sql-server':
      return sqlNeeds('sql-password', m3.sqlServer);
    case 'm3-api': {
      const { version, gridUrl, user, gateway } = m3.api;
      if (version !== 'v2') return webNeeds('m3-password', gridUrl, user);
      if (gateway === null) return [];
      const { clientName, authorizationUrl, apiUrl } = gateway;
      const purpose = `${clientName} at ${authorizationUrl} for ${apiUrl}`;
      return [{ slot: 'ionapi', purpose, encrypted: isEncrypted(authorizationUrl) && isEncrypted(apiUrl) }];
    }
  }
}

/** Only two ways of reading IPA leave this machine. */
function ipaNeeds({ ipa }: Environment): readonly SecretNeed[] {
  if (ipa.way === 'sql-server') return sqlNeeds('ipa-sql-password', ipa.database.server);
  return ipa.way === 'data-rest' ? webNeeds('ipa-password', ipa.web.url, ipa.web.user) : [];
}

/** A part of the run may go to the administration, and what is in IPA is read again before. */
function runNeeds(environment: Environment): readonly SecretNeed[] {
  const { way, web } = environment.ipa;
  const administration = webNeeds('ipa-password', web.url, web.user);
  return way === 'data-rest' ? administration : [...administration, ...ipaNeeds(environment)];
}

function sqlNeeds(slot: SecretSlot, settings: SqlServerSettings): readonly SecretNeed[] {
  const { host, reach, port, instance, signIn, domain, user, encryption } = settings;
  if (host === '' || user === '') return [];
  const account = signIn === 'domain' ? `domain account ${domain}\\${user}` : user;
  const server = reach === 'port' ? `${host}:${port}` : `${host}\\${instance}`;
  const encrypted = encryption !== 'off';
  const openly = encrypted ? '' : ', not encrypted';
  return [{ slot, purpose: `${account} at SQL Server ${server}${openly}`, encrypted }];
}

function webNeeds(slot: SecretSlot, url: string, user: string): readonly SecretNeed[] {
  if (url === '' || user === '') return [];
  return [{ slot, purpose: `${user} at ${originOf(url)}`, encrypted: isEncrypted(url) }];
}

function isEncrypted(address: string): boolean {
  return /^https:/i.test(address);
}

function originOf(address: string): string {
  const found = /^(https?:\/\/[^/?#]*)/i.exec(address);
  return found?.[1] ?? address;
}
