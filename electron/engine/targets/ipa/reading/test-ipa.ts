import { failure } from '../../../../../shared/base/failure.ts';
import type { ConnectionReport } from '../../../../../shared/contract/connection.ts';
import type { Environment } from '../../../../../shared/environment/environment.ts';
import type { TestCall } from '../../../sources/test-call.ts';
import { testDataRest } from './data-rest/test-data-rest.ts';
import { testIpaDatabase } from './database/test-ipa-database.ts';

/**
 * Tries the environment's way to know what is in IPA, step by step. A step that fails is part of the report.
 * @throws Failure IPA-CONNECTION-NONE where nothing is connected to; AbortError on cancel
 */
export async function testIpa(environment: Environment, call: TestCall): Promise<ConnectionReport> {
  switch (environment.ipa.way) {
    case 'sql-server':
      return testIpaDatabase(environment, call);
    case 'data-rest':
      return testDataRest(environment, call);
    default:
      throw failure('IPA-CONNECTION-NONE');
  }
}
