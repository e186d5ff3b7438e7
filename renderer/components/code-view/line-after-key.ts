/**
 * The line that a key leads to; null for a key that moves nothing.
 *
 * @param active the line that the keyboard is on; null before a key was pressed
 * @param view.first the first line in view
 * @param view.page lines by which a page moves
 */
export function lineAfterKey(
  key: string,
  active: number | null,
  view: { readonly first: number; readonly lines: number; readonly page: number },
): number | null {
  const from = active ?? view.first;
  const clamp = (line: number) => Math.min(view.lines - 1, Math.max(0, line));
  switch (key) {
    case 'ArrowDown':
      return active === null ? from : clamp(from + 1);
    case 'ArrowUp':
      return active === null ? from : clamp(from - 1);
    case 'PageDown':
      return clamp(from + view.page);
    case 'PageUp':
      return clamp(from - view.page);
    case 'Home':
      return 0;
    case 'End':
      return clamp(view.lines - 1);
    default:
      return null;
  }
}
