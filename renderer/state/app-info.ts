/** What the app reports about itself: the theme, its version, and whether its settings could be opened. */
import { ask } from './engine.ts';
import { createStore, useStore } from './store.ts';
import { adoptTheme } from './theme.ts';

export const settingsNotice = createStore('');
/** Whether this system offers a secret store that encrypts. */
const secretsCanBeKept = createStore(false);

/** The version of the program, for bug reports; '' until it is known. */
export const appVersion = createStore('');

/** Asks once; called by main.tsx at the start. */
export async function loadAppInfo(): Promise<void> {
  try {
    const answer = await ask('app:info', {});
    adoptTheme(answer.theme);
    settingsNotice.set(answer.settingsNotice);
    appVersion.set(answer.version);
    secretsCanBeKept.set(answer.secretsCanBeKept);
  } catch {
    // The window works without this information as well, with the system's theme.
  }
}

export function clearSettingsNotice(): void {
  settingsNotice.set('');
}

export function useSecretsCanBeKept(): boolean {
  return useStore(secretsCanBeKept);
}
