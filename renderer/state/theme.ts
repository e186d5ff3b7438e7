/** Light or dark, as the person chose or the system prefers. */
import { useEffect, useSyncExternalStore } from 'react';
import { ask } from './engine.ts';
import { createStore, useStore } from './store.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type Scheme = 'light' | 'dark';

const choice = createStore<ThemeChoice>('system');
const system = window.matchMedia('(prefers-color-scheme: dark)');

function watchSystem(listener: () => void): () => void {
  system.addEventListener('change', listener);
  return () => system.removeEventListener('change', listener);
}

/** The scheme to show now. */
export function useScheme(): Scheme {
  const chosen = useStore(choice);
  const dark = useSyncExternalStore(watchSystem, () => system.matches);
  const scheme = chosen === 'system' ? (dark ? 'dark' : 'light') : chosen;
  useEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  return scheme;
}

/** Applies the stored theme, without saving it again. */
export function adoptTheme(stored: ThemeChoice): void {
  choice.set(stored);
}

/** The chosen theme, and a function that changes it; the app saves it. */
export function useThemeChoice(): [ThemeChoice, (next: ThemeChoice) => void] {
  return [
    useStore(choice),
    (next) => {
      choice.set(next);
      ask('app:theme', { theme: next }).catch(() => {});
    },
  ];
}
