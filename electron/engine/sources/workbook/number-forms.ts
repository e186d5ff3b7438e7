/** How a cell's style shows its number. */
export interface NumberForm {
  /** What a number in this form is, where it is more than one: Excel takes what was typed for a date, a time or a power of ten. */
  readonly kind: 'number' | 'date' | 'time' | 'power';
  /** The digits that a format of zeros alone fills up to, as `00000` does for ids; 0 for none. */
  readonly digits: number;
}

export const PLAIN: NumberForm = { kind: 'number', digits: 0 };
const DATE: NumberForm = { kind: 'date', digits: 0 };
const TIME: NumberForm = { kind: 'time', digits: 0 };
const POWER: NumberForm = { kind: 'power', digits: 0 };

/** The formats that every workbook has without declaring them (ECMA-376-1, 18.8.30); 27 to 58 are those of East Asia. */
function builtIn(id: number): NumberForm {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return DATE;
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return TIME;
  return id === 11 || id === 48 ? POWER : PLAIN;
}

/** What a number format says, by its id and, where the workbook declares it, its code. */
export function numberForm(id: number, code: string | undefined): NumberForm {
  if (code === undefined) return builtIn(id);
  const [first = ''] = code.split(';');
  // Excel takes no longer format; one of a million zeros would make each cell as long.
  if (/^0{2,255}$/.test(first)) return { kind: 'number', digits: first.length };
  // Quoted text, escaped signs, colours and locales are no part of the pattern; [h] counts hours.
  const pattern = first.replace(/\[([hms])+\]/gi, '$1').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  // The word General, in the languages of Excel, holds letters of dates.
  if (/^(?:general|standard|generell|allmänt|yleinen|algemeen|estándar|@)$/i.test(pattern)) return PLAIN;
  // Years, months and days as German, French, Finnish or Swedish programs write them, beside the English that Excel stores.
  if (/[ydeg]/i.test(pattern.replace(/E[+-]/gi, '')) || /jj|tt|aa/i.test(pattern)) return DATE;
  if (/[hs]/i.test(pattern)) return TIME;
  if (/m/i.test(pattern)) return DATE;
  return /[0#?]E[+-]/i.test(pattern) ? POWER : PLAIN;
}

/** Excel holds 1900 for a leap year, as Lotus did: its 60th day never was. */
const LEAP_DAY_THAT_NEVER_WAS = 60;
const LAST_DAY = 2_958_465;
const DAYS_TO_1904 = 1462;
const DAY_MS = 86_400_000;

/**
 * A number cell as text: a date as M3 writes it (yyyyMMdd, 0 for none), anything else as plain decimal digits.
 * @param value as it stands in the sheet, with 17 digits and an exponent where Excel found that shorter
 */
export function numberText(value: string, form: NumberForm, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (form.kind === 'date')
    return dateText(Math.floor(number) + (from1904 ? DAYS_TO_1904 : 0)) ?? decimalText(number);
  const text = decimalText(number);
  return form.digits > 0 && /^\d+$/.test(text) ? text.padStart(form.digits, '0') : text;
}

function dateText(day: number): string | null {
  if (day === 0) return '0';
  if (day < 0 || day > LAST_DAY) return null;
  if (day === LEAP_DAY_THAT_NEVER_WAS) return '19000229';
  const first = Date.UTC(1899, 11, day > LEAP_DAY_THAT_NEVER_WAS ? 30 : 31);
  return new Date(first + day * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');
}

function decimalText(number: number): string {
  const text = String(Math.abs(number));
  if (!text.includes('e')) return String(number);
  if (Number.isInteger(number)) return BigInt(number).toString();
  const [digits = '', exponent = '0'] = text.split('e');
  const zeros = '0'.repeat(-Number(exponent) - 1);
  return `${number < 0 ? '-' : ''}0.${zeros}${digits.replace('.', '')}`;
}
