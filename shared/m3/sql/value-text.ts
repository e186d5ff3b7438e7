/**
 * A value of a table as a file would have it: numbers without decoration (0, 20240131), a date as `yyyyMMdd`,
 * nothing as ''. Blank padding stays; whoever takes the row takes it off.
 */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (isDate(value)) return value.toISOString().slice(0, 10).replaceAll('-', '');
  return String(value);
}

function isDate(value: unknown): value is { toISOString(): string } {
  return typeof value === 'object' && value !== null && 'toISOString' in value;
}
