import type { SqlQuery } from '../../../../../../shared/m3/sql/queries.ts';
import type { IpaObjectType } from '../../../../../../shared/targets/ipa/objects.ts';
import { IPA_TITLES, leftOutOf } from '../../../../../../shared/targets/ipa/state/fields.ts';
import { type ObjectMaker, objectMaker } from '../../../../../../shared/targets/ipa/state/object-of.ts';
import type { ReadingBuilder } from '../../../../../../shared/targets/ipa/state/reading-builder.ts';
import { resultPlaces } from '../../../../../../shared/targets/ipa/state/sql/result-columns.ts';
import { IPA_TABLES } from '../../../../../../shared/targets/ipa/state/sql/tables.ts';
import { SOURCE_LIMITS } from '../../../../sources/source-limits.ts';
import type { SqlConnection } from '../../../../sources/sql-server/sql-connection.ts';
import { TableValues, ValueTooLong } from '../../../../sources/sql-server/table-values.ts';

/** What is told of a list as it comes. */
export interface ListWatch {
  readonly onColumns?: (names: readonly string[]) => void;
  /** A row's texts, which may serve the next row, too; rows count from 1. */
  readonly onRow?: (texts: readonly string[], row: number) => void;
}

/**
 * Reads the objects of a type by its query. Of a row that is no object, the type is in doubt.
 * @returns the number of rows
 * @throws Failure IPA-SQL-RESULT-INCOMPLETE, SQL-…
 */
export async function readList(
  connection: SqlConnection,
  type: IpaObjectType,
  query: SqlQuery,
  builder: ReadingBuilder,
  { onColumns, onRow }: ListWatch,
): Promise<number> {
  let make: ObjectMaker | null = null;
  let values = new TableValues(0);
  let rows = 0;
  let columns: readonly string[] = [];
  builder.know(type);
  const reading = connection.rows(
    query,
    (row) => {
      const texts = values.texts(row);
      const object = make!(texts);
      rows++;
      if (typeof object === 'string') {
        builder.doubt(type, { list: IPA_TABLES[type], row: rows, reason: object });
      } else builder.add(type, object);
      onRow?.(texts, rows);
    },
    (names) => {
      const places = resultPlaces(type, names);
      make = objectMaker(type, places);
      builder.leaveOut(type, leftOutOf(type, places));
      values = new TableValues(names.length, SOURCE_LIMITS.valueCharacters);
      columns = names;
      onColumns?.(names);
    },
  );
  await reading.catch((error: unknown) => {
    throw error instanceof ValueTooLong ? error.failure(IPA_TITLES[type], columns, rows + 1) : error;
  });
  return rows;
}
