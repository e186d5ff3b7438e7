/**
 * The short names of months as Excel writes them in the languages of its users; 1MAY and MAR10, which hold no separator, are
 * ids and not dates.
 */
const MONTHS =
  'jan|janv|ene|gen|sty|feb|febr|fev|févr|fév|lut|mar|mars|mär|märz|mrz|mrt|maart|apr|avr|abr|kwi|may|mai|maj|mei|mag|jun|juin|' +
  'juni|giu|cze|jul|juil|juli|lug|lip|aug|août|ago|sie|sep|sept|set|wrz|oct|okt|ott|out|paź|nov|lis|dec|dez|dic|déc|des|gru';
const DAY_AND_MONTH = new RegExp(String.raw`^\d{1,2}(?:\. ?|[-/ ])(?:${MONTHS})\.?$`, 'iu');
const MONTH_AND_NUMBER = new RegExp(String.raw`^(?:${MONTHS})\.?[-/ ]\d{2,4}$`, 'iu');
const WHOLE_DATE =
  /^(?:\d{4}-\d{2}-\d{2}(?:[ T].*)?|\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}([./-])\d{1,2}\1\d{4}(?: .*)?)$/;
const SHORT_DATE = /^\d{1,2}([./])\d{1,2}\1\d{2}$/;
const POWER_OF_TEN = /^-?\d(?:[.,]\d+)?E[+-]\d{2,3}$/;

/** What a spreadsheet seems to have made of an id, and whether it can be anything else. */
export interface ConvertedId {
  readonly into: 'a date' | 'a power of ten';
  /** False where it may be an id of that form. */
  readonly sure: boolean;
}

/**
 * Says of an id whether it looks like what a spreadsheet writes after it took an id such as 1MAR or 12E5 for a date or a
 * number: 01-Mar, Mar-01, 1.20E+06. What it was before is lost. null for any other id.
 */
export function convertedId(id: string): ConvertedId | null {
  if (POWER_OF_TEN.test(id)) return { into: 'a power of ten', sure: true };
  if (WHOLE_DATE.test(id)) return { into: 'a date', sure: true };
  if (SHORT_DATE.test(id)) return { into: 'a date', sure: false };
  // An id of M3 is in capitals; Excel's months are not.
  if (DAY_AND_MONTH.test(id) || MONTH_AND_NUMBER.test(id))
    return { into: 'a date', sure: id !== id.toUpperCase() };
  return null;
}
