import type { Environment } from '../../shared/environment/environment.ts';
import type { SqlServerSettings } from '../../shared/m3/sql-server-settings.ts';
import type { Trust } from '../../shared/m3/trust-settings.ts';

/** What the person is asked outside of the page. */
export interface TrustQuestion {
  readonly message: string;
  readonly detail: string;
}

/**
 * A held password goes to whoever shows a trusted certificate. So where one is held, another certificate or
 * authority becomes trusted only with a word given outside of the page: one that was taken over could else have the
 * password sent to whoever sits on the network. Trust as the machine has it is nobody's to widen, and is not asked about.
 * @returns the question, null where there is nothing to ask
 */
export function trustQuestion(before: Environment, after: Environment): TrustQuestion | null {
  const { version, gridUrl, gateway } = after.m3.api;
  const api = `the M3 API at ${version === 'v2' ? (gateway?.apiUrl ?? '') : gridUrl}`;
  return (
    sqlQuestion(after.name, before.m3.sqlServer, after.m3.sqlServer) ??
    questionOf(after.name, api, before.m3.api.trust, after.m3.api.trust) ??
    sqlQuestion(after.name, before.ipa.database.server, after.ipa.database.server) ??
    questionOf(after.name, `IPA at ${after.ipa.web.url}`, before.ipa.web.trust, after.ipa.web.trust)
  );
}

function sqlQuestion(
  environment: string,
  before: SqlServerSettings,
  after: SqlServerSettings,
): TrustQuestion | null {
  const { host, reach, port, instance } = after;
  const server = `SQL Server ${reach === 'port' ? `${host}:${port}` : `${host}\\${instance}`}`;
  return questionOf(environment, server, before.trust, after.trust);
}

function questionOf(environment: string, server: string, before: Trust, after: Trust): TrustQuestion | null {
  if (after.by === 'system') return null;
  const trusted = after.by === 'pin' ? after.pin : after.authorityPem;
  const trustedBefore = before.by === 'pin' ? before.pin : before.authorityPem;
  if (trusted === '' || (after.by === before.by && trusted === trustedBefore)) return null;
  return {
    message: `Trust another certificate for ${environment}?`,
    detail: [
      `Server: ${server}`,
      after.by === 'pin'
        ? `Certificate with the SHA-256 fingerprint ${trusted}`
        : `Every certificate that ${after.authorityName} vouches for`,
      'A password is held for this environment. Whoever shows such a certificate in the place of the server is given it.',
    ].join('\n'),
  };
}
