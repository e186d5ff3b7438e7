/** The focus goes back where it was. */
import { type RefObject, useEffect, useRef, useState } from 'react';

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

/** The same for what stands beside the page: whoever went on elsewhere is left there. */
export function useFocusBackFromNowhere(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    },
    [before],
  );
}

/**
 * For buttons that take each other's place when they are pressed: the one that comes takes the focus of the one that
 * went.
 *
 * @param state which of them stands there now
 * @returns `place`, which holds them and of whose buttons the last is taken, and `use`, to be called on a press
 */
export function useFocusStays<E extends HTMLElement>(
  state: string,
): { readonly place: RefObject<E | null>; readonly use: () => void } {
  const place = useRef<E>(null);
  const used = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at whenever another button may stand there
  useEffect(() => {
    if (!used.current || document.activeElement !== document.body) return;
    [...(place.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [state]);
  return {
    place,
    use: () => {
      used.current = true;
    },
  };
}
