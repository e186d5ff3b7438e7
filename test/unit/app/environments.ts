import { type Environment, newEnvironment } from '../../../shared/environment/environment.ts';
import { type SecretNeed, secretNeeds } from '../../../shared/environment/secrets.ts';
import type { SecretKeeping } from '../../../shared/m3/m3-source.ts';
import type { SqlServerSettings } from '../../../shared/m3/sql-server-settings.ts';

/** An environment that reads from a SQL Server. */
export function sqlEnvironment(
  secrets: SecretKeeping = 'keep',
  changes: Partial<SqlServerSettings> = {},
  id = 'tst-1',
): Environment {
  const made = newEnvironment(id, id.toUpperCase());
  const sqlServer = { ...made.m3.sqlServer, host: 'sqltst', user: 'muster', ...changes };
  return { ...made, m3: { ...made.m3, way: 'sql-server', secrets, sqlServer } };
}

/** The one secret that it needs. */
export function needOf(environment: Environment): SecretNeed {
  return secretNeeds(environment)[0]!;
}
