/** What the app says about itself: the theme, and whether its settings could be opened. */
import { ask } from './engine.ts';
import { createStore } from './store.ts';
import { adoptTheme } from './theme.ts';

export const settingsNotice = createStore('');
/** Of the program, for whoever reports something; '' until it is known. */
export const appVersion = createStore('');

/** Asks once, at the start; called by main.tsx. */
export async function loadAppInfo(): Promise<void> {
  try {
    const answer = await ask('app:info', {});
    adoptTheme(answer.theme);
    settingsNotice.set(answer.settingsNotice);
    appVersion.set(answer.version);
  } catch {
    // Without it the window is as usable as with it: the system theme holds.
  }
}

export function clearSettingsNotice(): void {
  settingsNotice.set('');
}
