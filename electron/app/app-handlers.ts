import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type App, type BrowserWindow, dialog, type NativeTheme, shell } from 'electron';
import { failure, toMusterError } from '../../shared/base/failure.ts';
import type { AppChannel, ChosenPath, PayloadOf, ValueOf } from '../../shared/contract/channels.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import { MOST_PROFILE_MB, parseProfile, profileText } from '../../shared/environment/profile.ts';
import { type SecretSlot, secretNeeds } from '../../shared/environment/secrets.ts';
import { EXTRACT_KINDS } from '../../shared/m3/extracts.ts';
import { readBoundedText } from '../bounded-text.ts';
import type { PathGrants } from '../security/path-grants.ts';
import { trustQuestion } from '../security/trust-change.ts';
import { askOutside } from './ask-outside.ts';
import { chooseOne } from './choose-one.ts';
import { isSavePurpose, OPEN_DIALOGS, onlyFor, SAVE_DIALOGS } from './dialogs.ts';
import type { EngineProcess } from './engine-process.ts';
import type { EnvironmentStore } from './environment-store.ts';
import { readIonapiFile } from './ionapi-file.ts';
import { SAMPLE_ENVIRONMENT, SAMPLE_FILES } from './sample.ts';
import type { SecretKeeper } from './secret-keeper.ts';
import type { SecretStore } from './secret-store.ts';

export interface AppServices {
  readonly app: App;
  readonly store: EnvironmentStore;
  readonly secrets: SecretStore;
  readonly keeper: SecretKeeper;
  readonly engine: EngineProcess;
  readonly grants: PathGrants;
  readonly nativeTheme: NativeTheme;
  readonly window: () => BrowserWindow | null;
  readonly sampleFolder: string;
}

export type AppHandlers = {
  readonly [C in AppChannel]: (payload: PayloadOf<C>) => Promise<ValueOf<C>> | ValueOf<C>;
};

/**
 * The calls that the main process answers itself: dialogs, environments, secrets, appearance. The engine answers the
 * rest.
 */
export function appHandlers(services: AppServices): AppHandlers {
  const { app, store, secrets, nativeTheme } = services;
  return {
    'app:info': async () => ({
      version: app.getVersion(),
      settingsNotice: [store.notice, secrets.notice].filter((notice) => notice !== '').join(' '),
      theme: store.theme,
      secretsCanBeKept: await secrets.canKeep(),
    }),
    'app:theme': ({ theme }) => {
      store.theme = theme;
      nativeTheme.themeSource = theme;
      return null;
    },
    'dialog:choose': (payload) => choosePath(services, payload),
    'environments:list': () => store.list(),
    'environments:create': ({ name }) => store.create(name),
    'environments:open': ({ id }) => services.engine.ask('workspace:open', { environment: store.get(id) }),
    'environments:copy': ({ id, name }) => store.copy(id, name),
    'environments:save': ({ environment }) => saveEnvironment(services, environment),
    'environments:remove': async ({ id }) => {
      store.remove(id);
      secrets.forgetAll(id);
      if (await isOpen(services.engine, id)) await services.engine.ask('workspace:close', {});
      await services.engine.ask('environment:forget', { id });
      return null;
    },
    'environments:import': async ({ path }) => store.add(await importProfile(path)),
    'environments:export': async ({ id, path }) => {
      await writeFile(path, profileText(store.get(id))).catch((error: Error) => {
        throw failure('EXPORT-FAILED', { file: basename(path), reason: error.message }, error);
      });
      return { path, name: basename(path) };
    },
    'secrets:list': ({ id }) => secrets.list(store.get(id)),
    'secrets:enter': async ({ id, slot }) => {
      await enterSecret(services, store.get(id), slot);
      return secrets.list(store.get(id));
    },
    'secrets:forget': ({ id, slot }) => {
      secrets.forget(id, slot);
      return secrets.list(store.get(id));
    },
    'ionapi:import': ({ id, path }) => importIonapi(services, id, path),
    'sample:open': () => openSample(services),
    'shell:reveal': ({ path }) => {
      shell.showItemInFolder(path);
      return null;
    },
  };
}

async function choosePath(
  { grants, window }: AppServices,
  { purpose, suggestion }: PayloadOf<'dialog:choose'>,
): Promise<ChosenPath | null> {
  const path = await openDialog(window(), purpose, suggestion);
  if (path === null) return null;
  grants.grant(path, onlyFor(path, purpose));
  return { path, name: basename(path) };
}

async function openDialog(
  window: BrowserWindow | null,
  purpose: PayloadOf<'dialog:choose'>['purpose'],
  suggestion: string,
): Promise<string | null> {
  if (isSavePurpose(purpose)) {
    const save = { ...SAVE_DIALOGS[purpose], defaultPath: basename(suggestion) };
    const { filePath } = await (window ? dialog.showSaveDialog(window, save) : dialog.showSaveDialog(save));
    return filePath || null;
  }
  return chooseOne(window, OPEN_DIALOGS[purpose]);
}

/**
 * Imports an environment without its Landmark folder: that is a path on another machine, and nobody has chosen what lies
 * there on this one.
 */
async function importProfile(path: string): Promise<Environment> {
  const file = basename(path);
  const text = await readBoundedText(path, MOST_PROFILE_MB << 20).catch((error: Error) => {
    throw failure('FILE-NOT-READABLE', { file, reason: error.message }, error);
  });
  if (text === null) throw failure('PROFILE-TOO-LARGE', { file, most: MOST_PROFILE_MB });
  const profile = parseProfile(text, file);
  return { ...profile, landmark: { ...profile.landmark, folder: '' } };
}

/** Saves an environment, and passes it on to the engine if it is the open one. */
async function saveEnvironment(
  { store, secrets, engine, grants, window }: AppServices,
  environment: Environment,
): Promise<Environment> {
  const { folder } = environment.landmark;
  const before = store.get(environment.id);
  if (folder !== '' && folder !== before.landmark.folder) grants.require(folder);
  const question = secrets.holdsAny(environment.id) ? trustQuestion(before, environment) : null;
  if (question !== null && !(await askOutside(window, 'Trust')(question))) throw failure('TRUST-NOT-AGREED');
  const saved = store.save(environment);
  secrets.obey(saved);
  if (await isOpen(engine, saved.id)) {
    await engine.ask('workspace:open', { environment: saved }).catch((thrown: unknown) => {
      // A later change has taken over; this one is saved all the same.
      if (toMusterError(thrown).code !== 'CANCELLED') throw thrown;
    });
  }
  return saved;
}

/** @throws Failure SECRET-NOT-HELD where the environment says to ask for its secrets at every use */
async function enterSecret(
  { keeper }: AppServices,
  environment: Environment,
  slot: SecretSlot,
): Promise<void> {
  if (environment.m3.secrets === 'ask') {
    throw failure('SECRET-NOT-HELD', { environment: environment.name });
  }
  const need = secretNeeds(environment).find((one) => one.slot === slot);
  if (need === undefined) throw failure('SECRET-NONE', { purpose: environment.name });
  await keeper.enter(environment, need, new AbortController().signal);
}

/** Takes over an `.ionapi` file: what may be shown becomes part of the environment, and the rest a secret. */
async function importIonapi(services: AppServices, id: string, path: string): Promise<Environment> {
  const { gateway, credentials } = await readIonapiFile(path);
  const { m3, ...rest } = services.store.get(id);
  const api = { ...m3.api, version: 'v2', gateway } as const;
  const environment = await saveEnvironment(services, { ...rest, m3: { ...m3, way: 'm3-api', api } });
  for (const need of secretNeeds(environment, 'm3')) {
    await services.keeper.take(environment, need, JSON.stringify(credentials));
  }
  return environment;
}

/** Whether the engine has this environment open. */
async function isOpen(engine: EngineProcess, id: string): Promise<boolean> {
  const state = await engine.ask('workspace:state', {}).catch(() => null);
  return state?.environmentId === id;
}

async function openSample({ store, engine, sampleFolder }: AppServices): Promise<Environment> {
  const known = store.list().find(({ id }) => id === SAMPLE_ENVIRONMENT.id);
  const environment = known ?? store.add(SAMPLE_ENVIRONMENT);
  await engine.ask('workspace:open', { environment });
  for (const kind of EXTRACT_KINDS) {
    await engine.ask('source:attach', { kind, path: join(sampleFolder, SAMPLE_FILES[kind]) });
  }
  return environment;
}
