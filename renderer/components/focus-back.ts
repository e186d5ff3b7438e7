/** The focus goes back where it was. */
import { useEffect, useState } from 'react';

/**
 * For what opens over the page: when it is taken away, the focus returns to whatever had it when it came. Without
 * it the focus is nowhere, and Fluent keeps the page hidden from screen readers.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus();
    },
    [before],
  );
}
