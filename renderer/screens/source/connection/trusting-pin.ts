import type { Environment } from '../../../../shared/environment/environment.ts';
import type { Trust } from '../../../../shared/m3/trust-settings.ts';

/** The environment, trusting only the certificate with this fingerprint on the server that it reads from. */
export function trustingPin(environment: Environment, pin: string): Environment {
  const { m3 } = environment;
  const pinned = (trust: Trust): Trust => ({ ...trust, by: 'pin', pin });
  return m3.way === 'sql-server'
    ? { ...environment, m3: { ...m3, sqlServer: { ...m3.sqlServer, trust: pinned(m3.sqlServer.trust) } } }
    : { ...environment, m3: { ...m3, api: { ...m3.api, trust: pinned(m3.api.trust) } } };
}
