import type { Environment } from '../../../../../../shared/environment/environment.ts';
import { ReadingBuilder } from '../../../../../../shared/targets/ipa/state/reading-builder.ts';
import { IPA_TABLES } from '../../../../../../shared/targets/ipa/state/sql/tables.ts';
import type { TargetReading } from '../../../../../../shared/targets/ipa/state/target-state.ts';
import type { SourceCall } from '../../../../sources/source-call.ts';
import { readAll } from '../../../../sources/sql-server/read-all.ts';
import { withSqlServer } from '../../../../sources/sql-server/sql-connection.ts';
import { askTables } from './ask-tables.ts';
import { ipaPassword } from './ipa-password.ts';
import { readList } from './read-list.ts';

/** Rows between two updates of the progress. */
const BATCH_ROWS = 1000;

/**
 * Reads what is in IPA from its database (domain.md, 1). What fails midway gives nothing.
 * @throws Failure SECRET-NONE, IPA-SQL-…, SQL-…, TLS-…; AbortError on cancel
 */
export async function readIpaDatabase(
  environment: Environment,
  { access, signal, onProgress }: SourceCall,
): Promise<TargetReading> {
  const { server } = environment.ipa.database;
  const password = ipaPassword(environment, access);
  return withSqlServer(server, { password, signal }, async (connection) => {
    const { queries } = await askTables(environment, (query) => readAll(connection, query));
    const builder = new ReadingBuilder();
    let before = 0;
    for (const [type, query] of queries) {
      const tell = (rows: number) =>
        onProgress({ subject: IPA_TABLES[type], done: before + rows, total: null, unit: 'rows' });
      tell(0);
      const rows = await readList(connection, type, query, builder, {
        onRow: (_, row) => row % BATCH_ROWS === 0 && tell(row),
      });
      tell(rows);
      before += rows;
      tell(0);
    }
    return builder.finish();
  });
}
