import { newEnvironment } from '../../../shared/environment/environment.ts';

/** Where the stand-in server of the bench is, as it says itself. */
export interface SqlPlace {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  /** SHA-256 of its certificate. */
  readonly fingerprint: string;
}

/** The password that the stand-in server gives itself where it is told none. */
export const SQL_PASSWORD = 'bench';

/** An environment that reads from there. */
export function sqlEnvironment({ host, port, database, user, fingerprint }: SqlPlace) {
  const environment = newEnvironment('bench', 'Bench');
  const { m3 } = environment;
  const trust = { ...m3.sqlServer.trust, by: 'pin' as const, pin: fingerprint };
  const sqlServer = { ...m3.sqlServer, host, port, database, user, trust };
  return { ...environment, m3: { ...m3, way: 'sql-server' as const, sqlServer } };
}
