/** What the app says about itself: the theme, and whether its settings could be opened. */
import { ask } from './engine.ts';
import { createStore, useStore } from './store.ts';
import { adoptTheme } from './theme.ts';

export const settingsNotice = createStore('');
/** Whether this system offers a secret store that encrypts. */
const secretsCanBeKept = createStore(false);

/** Of the program, for whoever reports something; '' until it is known. */
export const appVersion = createStore('');

/** Asks once, at the start; called by main.tsx. */
export async function loadAppInfo(): Promise<void> {
  try {
    const answer = await ask('app:info', {});
    adoptTheme(answer.theme);
    settingsNotice.set(answer.settingsNotice);
    appVersion.set(answer.version);
    secretsCanBeKept.set(answer.secretsCanBeKept);
  } catch {
    // Without it the window is as usable as with it: the system theme holds.
  }
}

export function clearSettingsNotice(): void {
  settingsNotice.set('');
}

export function useSecretsCanBeKept(): boolean {
  return useStore(secretsCanBeKept);
}
