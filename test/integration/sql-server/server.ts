import { onTestFinished } from 'vitest';
import type { SourceCall } from '../../../electron/engine/sources/source-call.ts';
import { Failure, type MusterError } from '../../../shared/base/failure.ts';
import { NO_ACCESS } from '../../../shared/environment/access.ts';
import { DEFAULT_M3_SOURCE } from '../../../shared/m3/m3-source.ts';
import type { SqlServerSettings } from '../../../shared/m3/sql-server-settings.ts';
import type { Trust } from '../../../shared/m3/trust-settings.ts';
import { sampleDatabase } from '../../stand-ins/sql-server/sample-tables.ts';
import {
  type SqlServerOptions,
  type SqlServerStandIn,
  startSqlServer,
} from '../../stand-ins/sql-server/sql-server.ts';
import { SAMPLE_FOLDER } from '../../support/sample.ts';

export const PASSWORD = 'Kanarie-7f3a91';
export const DATABASE = 'M3FDBTST';

/** A server with the sample company, for one test. */
export async function sampleServer(options: Partial<SqlServerOptions> = {}): Promise<SqlServerStandIn> {
  const server = await startSqlServer({
    databases: { [DATABASE]: sampleDatabase(SAMPLE_FOLDER) },
    sqlLogin: { user: 'muster', password: PASSWORD },
    ...options,
  });
  onTestFinished(() => server.close());
  return server;
}

/** Settings that reach the server and trust its authority. */
export function settingsFor(
  { port, certificate }: SqlServerStandIn,
  changes: Partial<SqlServerSettings> = {},
): SqlServerSettings {
  return {
    ...DEFAULT_M3_SOURCE.sqlServer,
    host: 'localhost',
    port,
    database: DATABASE,
    user: 'muster',
    trust: trust({ by: 'authority', authorityPem: certificate.ca }),
    ...changes,
  };
}

export function trust(changes: Partial<Trust>): Trust {
  return { by: 'system', authorityPem: '', authorityName: '', pin: '', ...changes };
}

export function call(changes: Partial<SourceCall> & { readonly password?: string } = {}): SourceCall {
  const { password = PASSWORD, ...rest } = changes;
  return {
    access: { ...NO_ACCESS, secrets: { 'sql-password': password } },
    signal: new AbortController().signal,
    onProgress: () => {},
    ...rest,
  };
}

/** The error that a promise ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<MusterError> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Failure)) throw new Error(`no failure, but ${String(thrown)}`);
  return thrown.error;
}
