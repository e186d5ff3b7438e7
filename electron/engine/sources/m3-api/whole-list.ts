import { Failure } from '../../../../shared/base/failure.ts';
import { isUsualLimit } from '../../net/usual-limits.ts';
import type { FoundList, ListEnd } from './list-reading.ts';
import type { M3Session } from './m3-session.ts';

/** `whole` it is known to be, `cut` there is more, `doubted` neither is known. */
export type Wholeness = 'whole' | 'cut' | 'doubted';

/** Records that are asked for at the end of a list: the last two, and one that may follow. */
const PROBED = 3;

/**
 * Whether a list that was asked for as a whole came as a whole. A server may have a limit of its own, and gives a number of
 * records then that limits are wont to be. Such a list is asked for once more from its last record but one: where that
 * record comes first and the last one next, what follows tells. Whether a transaction begins at what it is given, or
 * gives that alone, is not known of each (domain.md, 3); where it does not begin there, nothing is told.
 * @throws Failure API-…, TLS-… of the connection; AbortError on cancel
 */
export async function wholenessOf(
  session: M3Session,
  { list, fields }: FoundList,
  { records, marks }: ListEnd,
): Promise<Wholeness> {
  if (!isUsualLimit(records)) return 'whole';
  const places = list.key.map((name) => fields.findIndex((field) => field.name === name));
  const [first, before, last] = marks.map((row) => places.map((at) => row[at] ?? ''));
  if (first === undefined || before === undefined || last === undefined) return 'doubted';
  if (places.length === 0 || places.includes(-1) || isSame(first, before)) return 'doubted';
  const inputs = {
    ...list.inputs,
    ...Object.fromEntries(list.key.map((name, at) => [name, before[at] ?? ''])),
  };
  const seen: (readonly string[])[] = [];
  const error = await probe(session, { ...list, inputs, columns: [], most: PROBED }, list.key, seen);
  if (error || !isSame(seen[0], before) || !isSame(seen[1], last)) return 'doubted';
  return seen.length > 2 ? 'cut' : 'whole';
}

/** @returns whether M3 refused it */
async function probe(
  session: M3Session,
  call: Parameters<M3Session['call']>[0],
  key: readonly string[],
  seen: (readonly string[])[],
): Promise<boolean> {
  const { form } = session.dialect;
  try {
    const { error } = await session.call(call, (records) => {
      for (const record of records.slice(0, PROBED)) seen.push(form.rowOf(record, key));
    });
    return error !== null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (!/^API-(STATUS|NOT-THERE|PART-ANSWER)$/.test(error.error.code)) throw error;
    return true;
  }
}

function isSame(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one?.every((value, at) => value.trim() === other[at]?.trim()) === true;
}
