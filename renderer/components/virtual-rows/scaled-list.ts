/**
 * The geometry of a list of any length. A browser gives up above some 33 million pixels, that is below a million rows,
 * so that a taller list is laid out in a shorter element whose scroll range stands for the whole of it.
 *
 * An offset is how many pixels of the true list lie above the view; it is not scrollTop, which is scaled.
 */

const MAX_HEIGHT = 8_000_000;

export interface ScaledList {
  readonly count: number;
  readonly rowHeight: number;
  /** Pixels of all rows. */
  readonly fullHeight: number;
  /** Pixels of the element that they are laid out in. */
  readonly height: number;
}

export function scaledList(count: number, rowHeight: number): ScaledList {
  const fullHeight = count * rowHeight;
  return { count, rowHeight, fullHeight, height: Math.min(fullHeight, MAX_HEIGHT) };
}

export function isScaled({ fullHeight, height }: ScaledList): boolean {
  return fullHeight > height;
}

/** Pixels of offset for one pixel of scrollTop; 1 for all but the longest lists. */
export function scrollFactor({ fullHeight, height }: ScaledList, viewport: number): number {
  return fullHeight === height || height <= viewport ? 1 : (fullHeight - viewport) / (height - viewport);
}

/** The nearest offset that the list can be scrolled to. */
export function reachableOffset({ fullHeight }: ScaledList, wanted: number, viewport: number): number {
  return Math.min(Math.max(0, wanted), Math.max(0, fullHeight - viewport));
}

/**
 * The offset at which a row is in view.
 *
 * @param where `nearest` scrolls as little as needed, `center` brings the row to the middle
 * @returns null where nothing has to be scrolled
 */
export function offsetToShow(
  { rowHeight }: ScaledList,
  index: number,
  view: { readonly offset: number; readonly viewport: number },
  where: 'nearest' | 'center',
): number | null {
  const top = index * rowHeight;
  if (where === 'center') return top - (view.viewport - rowHeight) / 2;
  if (top < view.offset) return top;
  return top + rowHeight > view.offset + view.viewport ? top + rowHeight - view.viewport : null;
}

/** The first and the last row that can be seen, and how many whole ones fit in. */
export function visibleRows(
  { count, rowHeight }: ScaledList,
  view: { readonly offset: number; readonly viewport: number },
): { readonly first: number; readonly last: number; readonly visible: number } {
  const first = Math.floor(view.offset / rowHeight);
  const last = Math.max(first, Math.min(count - 1, Math.ceil((view.offset + view.viewport) / rowHeight)));
  return { first, last, visible: Math.max(1, Math.floor(view.viewport / rowHeight)) };
}

/** The part of the list that is laid out. */
export interface LaidOutPart {
  /** Pixels of the list above it. */
  readonly offset: number;
  /** How much further down the rows are in the shortened element than in a full one; at most 0. */
  readonly shift: number;
  /** Pixels of the scroller without its bars; 0 before it was measured. */
  readonly height: number;
}

/** Whether two parts lay out the same rows at the same places. */
export function showSameRows(one: LaidOutPart, other: LaidOutPart, rowHeight: number): boolean {
  const first = ({ offset }: LaidOutPart) => Math.floor(offset / rowHeight);
  const end = ({ offset, height }: LaidOutPart) => Math.ceil((offset + height) / rowHeight);
  return (
    one.height === other.height &&
    one.shift === other.shift &&
    first(one) === first(other) &&
    end(one) === end(other)
  );
}
