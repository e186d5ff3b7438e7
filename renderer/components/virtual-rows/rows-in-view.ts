/** Rows beyond either edge that are laid out before somebody scrolls to them. */
const OVERSCAN = 8;

/**
 * The rows to lay out, in ascending order, of a list whose rows all have the same height. It computes only with those in
 * view, so that a million rows take no longer than ten.
 *
 * @param list.offset pixels of the list above the view
 * @param list.height pixels of the view; 0 before it was measured, when no row is laid out
 * @param list.keep a row that is laid out even when it is out of view
 */
export function rowsInView(list: {
  readonly offset: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
  readonly keep?: number | undefined;
}): number[] {
  const { height, rowHeight, count, keep } = list;
  if (count === 0 || height === 0) return [];
  // A list that has become shorter may still be scrolled to where it used to have rows.
  const offset = Math.min(list.offset, Math.max(0, count * rowHeight - height));
  const from = Math.max(0, Math.floor(offset / rowHeight) - OVERSCAN);
  const to = Math.min(count - 1, Math.floor((offset + height) / rowHeight) + OVERSCAN);
  const rows = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  if (keep === undefined || keep < 0 || keep >= count || (keep >= from && keep <= to)) return rows;
  return keep < from ? [keep, ...rows] : [...rows, keep];
}
