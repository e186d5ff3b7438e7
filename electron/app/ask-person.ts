import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { failure } from '../../shared/base/failure.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import { otherSystem } from '../../shared/m3/api/ionapi.ts';
import { chooseOne } from './choose-one.ts';
import { OPEN_DIALOGS } from './dialogs.ts';
import { readIonapiFile } from './ionapi-file.ts';
import type { AskPerson } from './secret-keeper.ts';
import type { AskForSecret } from './secret-prompt.ts';

/** Asks for a password in the prompt, and for the credentials of the API gateway with a file dialog. */
export function askPerson(prompt: AskForSecret, window: () => BrowserWindow | null): AskPerson {
  return (environment, { slot }, question, signal) =>
    slot === 'ionapi' ? credentialsFromFile(environment, window()) : prompt(question, signal);
}

/**
 * Lets the person choose the file again, which has to be for the system of the environment.
 * @throws Failure IONAPI-OTHER, and those of reading the file
 */
async function credentialsFromFile(
  environment: Environment,
  window: BrowserWindow | null,
): Promise<string | null> {
  const options = { ...OPEN_DIALOGS.ionapi, title: `Choose the .ionapi file of ${environment.name}` };
  const path = await chooseOne(window, options);
  if (path === null) return null;
  const { gateway, credentials } = await readIonapiFile(path);
  const wanted = environment.m3.api.gateway;
  const other = wanted === null ? null : otherSystem(gateway, wanted);
  if (other !== null) throw failure('IONAPI-OTHER', { file: basename(path), ...other });
  return JSON.stringify(credentials);
}
