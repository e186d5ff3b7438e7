import type { UserRoleColumns } from './roster.ts';

/** A date where nothing limits, in the form of the others. */
export const UNLIMITED = '00000000';

/** Stands in user-roles for a date that the extract holds and that could not be read. */
export const UNKNOWN_DATE = '?';

const FOREVER = '99999999';
const NO_LIMIT = /^0{0,8}$/;
const PLAIN = /^(\d{4})(\d\d)(\d\d)$/;
/** Forms of which only one reading is possible; 05/06/2026 is not among them. */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T][\d:.Z+-]*)?$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/**
 * M3's FVDT and VTDT as yyyyMMdd (domain.md, 5: that IPA takes them so is inferred), or UNLIMITED where nothing limits.
 * @returns null for a text that is no date: it limits something, and when is not known
 */
export function validityOf(value: string): string | null {
  const text = value.trim();
  if (text === FOREVER || NO_LIMIT.test(text)) return UNLIMITED;
  const plain = PLAIN.exec(text) ?? YEAR_FIRST.exec(text);
  if (plain !== null) return dateOf(plain[1]!, plain[2]!, plain[3]!);
  const dotted = DOTTED.exec(text);
  return dotted === null ? null : dateOf(dotted[3]!, dotted[2]!, dotted[1]!);
}

function dateOf(year: string, month: string, day: string): string | null {
  const isDate =
    Number(year) >= 1000 && Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month));
  return isDate ? year + month.padStart(2, '0') + day.padStart(2, '0') : null;
}

/** How many days a month has; 0 where there is none of that number. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

/** 1 for each user-role with a date that is none; null where there are no dates, or all are known. */
export function undatedRows({ count, validFrom, validTo }: UserRoleColumns): Uint8Array | null {
  if (validFrom === undefined && validTo === undefined) return null;
  const isKnown = new Map<string, boolean>([
    ['', true],
    ['0', true],
  ]);
  const knows = (date: string | undefined) => {
    if (date === undefined) return true;
    let known = isKnown.get(date);
    if (known === undefined) {
      known = validityOf(date) !== null;
      isKnown.set(date, known);
    }
    return known;
  };
  let rows: Uint8Array | null = null;
  for (let row = 0; row < count; row++) {
    if (knows(validFrom?.[row]) && knows(validTo?.[row])) continue;
    rows ??= new Uint8Array(count);
    rows[row] = 1;
  }
  return rows;
}
