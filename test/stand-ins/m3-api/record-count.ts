/** What both versions take where `maxrecs` is not given (domain.md, 3). */
const USUAL = 100;

/** The number of `maxrecs`, 0 for all; null where it is no number. */
export function parseMaxRecords(text: string | undefined): number | null {
  if (text === undefined) return USUAL;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The names of `returncols`, null where all are wanted. */
export function parseColumns(text: string | undefined): string[] | null {
  const names = (text ?? '').split(',').map((name) => name.trim());
  const given = names.filter((name) => name !== '');
  return given.length === 0 ? null : given;
}
