/** What the keys do in a grid. */

export interface CellPlace {
  /** -1 is the head. */
  readonly row: number;
  readonly column: number;
}

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The place that a key leads to; undefined where the key moves nothing.
 *
 * @param last the last row and the last column
 * @param page rows by which a page moves
 */
export function placeAfterKey(
  press: Press,
  from: CellPlace,
  last: CellPlace,
  page: number,
): CellPlace | undefined {
  const whole = press.ctrlKey || press.metaKey;
  const to = (row: number, column: number) => ({
    row: Math.min(last.row, Math.max(-1, row)),
    column: Math.min(last.column, Math.max(0, column)),
  });
  switch (press.key) {
    case 'ArrowDown':
      return to(from.row + 1, from.column);
    case 'ArrowUp':
      return to(from.row - 1, from.column);
    case 'ArrowRight':
      return to(from.row, from.column + 1);
    case 'ArrowLeft':
      return to(from.row, from.column - 1);
    case 'PageDown':
      return to(from.row + page, from.column);
    case 'PageUp':
      return to(Math.max(0, from.row - page), from.column);
    case 'Home':
      return whole ? to(0, 0) : to(from.row, 0);
    case 'End':
      return whole ? to(last.row, last.column) : to(from.row, last.column);
    default:
      return undefined;
  }
}

/** Whether the key acts on a cell. */
export function isActionKey(key: string): boolean {
  return key === 'Enter' || key === ' ' || key === 'F2';
}

/** What a key that acts on cells does in this one; null for nothing. */
export function actionOfKey(
  key: string,
  cell: {
    readonly isHead: boolean;
    /** Whether its row has arrived. */
    readonly hasRow: boolean;
    readonly canEdit: boolean;
    readonly canActivate: boolean;
  },
): 'sort' | 'edit' | 'activate' | 'open' | null {
  if (cell.isHead) return key === 'F2' ? null : 'sort';
  if (key !== ' ' && cell.canEdit) return 'edit';
  if (!cell.hasRow || key === 'F2') return null;
  return key === ' ' && cell.canActivate ? 'activate' : 'open';
}
