/** The line (from 0) where a search goes on: after the selected line, or before it; around the end where none is left. */
export function searchFrom(active: number | null, lines: number, backwards: boolean): number {
  const last = Math.max(0, lines - 1);
  if (active === null) return backwards ? last : 0;
  if (backwards) return active === 0 ? last : active - 1;
  return active + 1 >= lines ? 0 : active + 1;
}

/** The line (from 0) that a person means by its number, such as `12,345`; null where there is no such line. */
export function lineOfNumber(entered: string, lines: number): number | null {
  const number = Number(entered.replaceAll(/[\s,.']/g, ''));
  return Number.isInteger(number) && number >= 1 && number <= lines ? number - 1 : null;
}
