/** Brings the focus back to where it was. */
import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * For what opens over the page, such as a dialog: when it closes, the focus returns to the element that had it before.
 * Otherwise nothing would have the focus, and Fluent would keep the page hidden from screen readers.
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

/** The same for what opens beside the page; a focus that has moved elsewhere meanwhile stays there. */
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
 * For buttons that replace each other when they are pressed: the new one takes over the focus of the old one.
 *
 * @param state which of them is shown now
 * @returns `place`, a ref for the element around them, whose last button takes the focus, and `use`, to be called when
 * one
 *   of them is pressed
 */
export function useFocusStays<E extends HTMLElement>(
  state: string,
): { readonly place: RefObject<E | null>; readonly use: () => void } {
  const place = useRef<E>(null);
  const used = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: checked whenever another button may be shown
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
