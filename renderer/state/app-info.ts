/** What the app says about itself: version, platform, theme, and whether its settings could be opened. */
import type { AppInfo } from '../../shared/contract/channels.ts';
import { ask } from './engine.ts';
import { createStore, useStore } from './store.ts';
import { adoptTheme } from './theme.ts';

const info = createStore<AppInfo | null>(null);
export const settingsNotice = createStore('');

/** Asks once, at the start; called by main.tsx. */
export async function loadAppInfo(): Promise<void> {
  try {
    const answer = await ask('app:info', {});
    adoptTheme(answer.theme);
    settingsNotice.set(answer.settingsNotice);
    info.set(answer);
  } catch {
    // Without it the window is as usable as with it: system theme, no version shown.
  }
}

export function clearSettingsNotice(): void {
  settingsNotice.set('');
}

export function useAppInfo(): AppInfo | null {
  return useStore(info);
}
