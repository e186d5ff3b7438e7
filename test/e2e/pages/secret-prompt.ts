import type { ElectronApplication, Page } from '@playwright/test';
import { type Environment, environmentSchema } from '../../../shared/environment/environment.ts';
import type { M3SourceSettings } from '../../../shared/m3/m3-source.ts';
import { value } from './bridge.ts';

export const SECRET_PROMPT_URL = 'muster://app/secret-prompt/index.html';

/** The next window that asks for a secret, with what was begun so that it opens still under way. */
export async function promptOf<T>(
  app: ElectronApplication,
  begin: () => Promise<T>,
): Promise<{ readonly prompt: Page; readonly begun: Promise<T> }> {
  const opened = app.waitForEvent('window');
  const begun = begin();
  const prompt = await opened;
  await prompt.getByLabel('Password', { exact: true }).waitFor();
  return { prompt, begun };
}

/** Types a secret into the prompt and confirms it. */
export async function enterSecret(prompt: Page, secret: string): Promise<void> {
  await prompt.getByLabel('Password', { exact: true }).fill(secret);
  await closing(prompt, () => prompt.getByRole('button', { name: 'OK' }).click());
}

export function pressToClose(prompt: Page, key: 'Enter' | 'Escape'): Promise<void> {
  return closing(prompt, () => prompt.keyboard.press(key));
}

/** The window may be gone before the key or button comes up again, which Playwright takes for a mishap. */
export async function closing(prompt: Page, act: () => Promise<void>): Promise<void> {
  const closed = prompt.waitForEvent('close');
  await act().catch(() => {});
  await closed;
}

/** An environment that reads from a SQL Server where nobody listens, made and opened as a page could. */
export async function sqlEnvironment(
  page: Page,
  name: string,
  changes: {
    readonly secrets?: M3SourceSettings['secrets'];
    readonly encryption?: 'required' | 'off';
    readonly user?: string;
  } = {},
): Promise<Environment> {
  const made = await value(page, 'environments:create', { name });
  const { secrets = 'keep', encryption = 'required', user = 'muster' } = changes;
  const sqlServer = { ...made.m3.sqlServer, host: '127.0.0.1', port: 1, user, encryption };
  const m3 = { ...made.m3, way: 'sql-server', secrets, sqlServer } as const;
  const environment = environmentSchema.parse({ ...made, m3 });
  await value(page, 'environments:save', { environment });
  await value(page, 'environments:open', { id: environment.id });
  return environment;
}
