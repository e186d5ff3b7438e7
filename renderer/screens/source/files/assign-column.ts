import type { FieldName } from '../../../../shared/m3/extracts.ts';

/**
 * The fields of the columns with one assigned anew. A field is in one column alone: choosing it for another moves it
 * there.
 */
export function assignColumn(
  columns: readonly (FieldName | null)[],
  at: number,
  field: FieldName | null,
): readonly (FieldName | null)[] {
  return columns.map((one, index) => {
    if (index === at) return field;
    return one === field ? null : one;
  });
}
