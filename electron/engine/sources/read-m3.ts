import { requirePurposes } from '../../../shared/environment/access.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { readM3Api } from './m3-api/read-m3-api.ts';
import { readRoster } from './read-roster.ts';
import type { SourceCall } from './source-call.ts';
import { readSqlServer } from './sql-server/read-sql-server.ts';

/**
 * Reads the people of an environment in its way. The earlier roster is the caller's and stays untouched where
 * this fails.
 * @throws Failure in the way's own codes; AbortError on cancel
 */
export async function readM3(
  environment: Environment,
  files: readonly InspectedFile[],
  call: SourceCall,
): Promise<Roster> {
  requirePurposes(environment, call.access);
  const { m3 } = environment;
  switch (m3.way) {
    case 'files':
      return readRoster(files, call);
    case 'sql-server':
      return readSqlServer(m3.sqlServer, call);
    case 'm3-api':
      return readM3Api(m3.api, call);
  }
}
