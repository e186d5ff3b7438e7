/** More than one person has, but for the oddest. */
const MANY = 64;

/**
 * Puts the rows from `from` to before `to` in the order of their tasks; rows of one task keep theirs. A person has few
 * tasks, mostly in order: putting each into its place is quicker than any general sort, and makes nothing to clear away.
 * @param tasks the task of each row, by the row's number
 */
export function sortByTask(rows: Uint32Array, from: number, to: number, tasks: Uint32Array): void {
  if (to - from > MANY) {
    rows.subarray(from, to).sort((a, b) => tasks[a]! - tasks[b]!);
    return;
  }
  for (let at = from + 1; at < to; at++) {
    const row = rows[at]!;
    const task = tasks[row]!;
    let place = at;
    while (place > from && tasks[rows[place - 1]!]! > task) {
      rows[place] = rows[place - 1]!;
      place--;
    }
    rows[place] = row;
  }
}
