import { failure } from '../../base/failure.ts';

/** The longest name of a schema, table or column (sysname), in UTF-16 units. */
const LONGEST_NAME = 128;

/**
 * A name as T-SQL takes it whatever is in it: in brackets, with every `]` doubled. It is the only way by which a
 * name gets into a query.
 * @throws Failure SQL-NAME-INVALID for what no name can be: empty, too long, or with control characters
 */
export function quoteName(name: string): string {
  if (
    name === '' ||
    name.length > LONGEST_NAME ||
    /[\u0000-\u001f\u007f]/.test(name) ||
    !name.isWellFormed()
  ) {
    throw failure('SQL-NAME-INVALID', { name: JSON.stringify(name.slice(0, LONGEST_NAME)) });
  }
  return `[${name.replaceAll(']', ']]')}]`;
}
