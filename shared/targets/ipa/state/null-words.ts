/**
 * What tools write where a database has no value: `[NULL]` (DBeaver), `<null>` (DataGrip), `(null)` (SQL Developer), `\N` (MySQL,
 * bcp of others). Nobody and nothing is called so.
 */
const NEVER_A_VALUE = /^(?:\[null\]|<null>|\(null\)|\\N)$/i;

/** SQL Server's own word and that of many others. It is somebody's last name, too. */
const PLAIN = /^null$/i;

/**
 * Whether a text stands for no value.
 * @param mayBeName whether the field holds names, of which one may be Null
 */
export function isNullWord(text: string, mayBeName: boolean): boolean {
  const word = text.trim();
  if (word.length < 2 || word.length > 6) return false;
  return NEVER_A_VALUE.test(word) || (!mayBeName && PLAIN.test(word));
}
