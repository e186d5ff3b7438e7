import { failure } from '../../../shared/base/failure.ts';
import type { ConnectionReport } from '../../../shared/contract/connection.ts';
import { requirePurposes } from '../../../shared/environment/access.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import { testM3Api } from './m3-api/test-m3-api.ts';
import { testSqlServer } from './sql-server/test-sql-server.ts';
import type { TestCall } from './test-call.ts';

/**
 * Tests the connection of an environment's way, step by step. A step that fails is part of the report.
 * @throws Failure CONNECTION-NONE where people are read from files; AbortError on cancel
 */
export async function testConnection(environment: Environment, call: TestCall): Promise<ConnectionReport> {
  requirePurposes(environment, call.access);
  const { m3 } = environment;
  switch (m3.way) {
    case 'files':
      throw failure('CONNECTION-NONE');
    case 'sql-server':
      return testSqlServer(m3.sqlServer, call);
    case 'm3-api':
      return testM3Api(m3.api, call);
  }
}
