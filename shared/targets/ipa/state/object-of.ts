import { type IpaObjects, type IpaObjectType, NO_DATE } from '../objects.ts';
import { fieldsOf } from './fields.ts';
import { isNullWord } from './null-words.ts';

type AnyObject = IpaObjects[IpaObjectType];

/** Makes objects of rows whose columns were found: the object, or why the row is none. Values are in no reason. */
export type ObjectMaker = (values: readonly string[]) => AnyObject | string;

/** Dates up to here stand for none: databases have no empty date, and their first one differs. */
const LAST_EMPTY_YEAR = 1900;

/** Fields in which the word NULL may be somebody's name. */
const NAMES: ReadonlySet<string> = new Set(['firstName', 'lastName']);

/** In its place a decoder puts what it cannot read. */
const UNREADABLE = '\uFFFD';

/**
 * Words that tools write for no value are none (null-words.ts). A row with a character that could not be read is none: whom it
 * names, or what, is not known.
 * @param places index of the column by field; a field without one is '' or no date
 */
export function objectMaker(type: IpaObjectType, places: ReadonlyMap<string, number>): ObjectMaker {
  const fields = fieldsOf(type).map(({ field, title, key }) => ({
    field,
    title,
    key,
    place: places.get(field) ?? -1,
    isDate: field === 'startDate' || field === 'stopDate',
    mayBeName: NAMES.has(field),
  }));
  return (values) => {
    const object: Record<string, string> = {};
    for (const { field, title, key, place, isDate, mayBeName } of fields) {
      const given = (values[place] ?? '').trim();
      const text = isNullWord(given, mayBeName) ? '' : given;
      if (key && text === '') return `the ${title} is empty`;
      // It parts the fields where objects are compared, and no system has it in a name.
      if (text.includes('\u0000')) return `the ${title} holds U+0000`;
      if (text.includes(UNREADABLE)) return `the ${title} holds a character that cannot be read`;
      const value = isDate ? dateOf(text) : text;
      if (value === null) return `the ${title} is not written as yyyy-mm-dd`;
      object[field] = value;
    }
    return object as unknown as AnyObject;
  };
}

/** A date as importPFIdata writes it, yyyyMMdd; null for what cannot be read for sure, as 01/02/2024. */
export function dateOf(text: string): string | null {
  if (text === NO_DATE || /^[0./: -]*$/.test(text)) return NO_DATE;
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (Number(year) <= LAST_EMPTY_YEAR) return NO_DATE;
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}${month}${day}` : null;
}
