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

export interface AppParts {
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

/** What the main process answers itself: dialogs, environments, secrets, appearance. The rest goes to the engine. */
export function appHandlers(parts: AppParts): AppHandlers {
  const { app, store, secrets, nativeTheme } = parts;
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
    'dialog:choose': (payload) => choosePath(parts, payload),
    'environments:list': () => store.list(),
    'environments:create': ({ name }) => store.create(name),
    'environments:open': ({ id }) => parts.engine.ask('workspace:open', { environment: store.get(id) }),
    'environments:copy': ({ id, name }) => store.copy(id, name),
    'environments:save': ({ environment }) => saveEnvironment(parts, environment),
    'environments:remove': async ({ id }) => {
      store.remove(id);
      secrets.forgetAll(id);
      if (await isOpen(parts.engine, id)) await parts.engine.ask('workspace:close', {});
      await parts.engine.ask('environment:forget', { id });
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
      await enterSecret(parts, store.get(id), slot);
      return secrets.list(store.get(id));
    },
    'secrets:forget': ({ id, slot }) => {
      secrets.forget(id, slot);
      return secrets.list(store.get(id));
    },
    'ionapi:import': ({ id, path }) => importIonapi(parts, id, path),
    'sample:open': () => openSample(parts),
    'shell:reveal': ({ path }) => {
      shell.showItemInFolder(path);
      return null;
    },
  };
}

async function choosePath(
  { grants, window }: AppParts,
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
 * An imported environment does not bring its Landmark folder: that is a path of another machine, and what
 * lies there on this one was not chosen by anybody.
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

/** Keeps an environment, and gives it to the engine where it is the one at work. */
async function saveEnvironment(
  { store, secrets, engine, grants, window }: AppParts,
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
      // A later change took over: what was saved is saved.
      if (toMusterError(thrown).code !== 'CANCELLED') throw thrown;
    });
  }
  return saved;
}

/** @throws Failure SECRET-NOT-HELD where the environment has its secrets asked for at every use */
async function enterSecret({ keeper }: AppParts, environment: Environment, slot: SecretSlot): Promise<void> {
  if (environment.m3.secrets === 'ask') {
    throw failure('SECRET-NOT-HELD', { environment: environment.name });
  }
  const need = secretNeeds(environment).find((one) => one.slot === slot);
  if (need === undefined) throw failure('SECRET-NONE', { purpose: environment.name });
  await keeper.enter(environment, need, new AbortController().signal);
}

/** Takes over an `.ionapi` file: what may be shown becomes part of the environment, the rest a secret. */
async function importIonapi(parts: AppParts, id: string, path: string): Promise<Environment> {
  const { gateway, credentials } = await readIonapiFile(path);
  const { m3, ...rest } = parts.store.get(id);
  const api = { ...m3.api, version: 'v2', gateway } as const;
  const environment = await saveEnvironment(parts, { ...rest, m3: { ...m3, way: 'm3-api', api } });
  for (const need of secretNeeds(environment, 'm3')) {
    await parts.keeper.take(environment, need, JSON.stringify(credentials));
  }
  return environment;
}

/** Whether an environment is the one that the engine works on. */
async function isOpen(engine: EngineProcess, id: string): Promise<boolean> {
  const state = await engine.ask('workspace:state', {}).catch(() => null);
  return state?.environmentId === id;
}

async function openSample({ store, engine, sampleFolder }: AppParts): Promise<Environment> {
  const known = store.list().find(({ id }) => id === SAMPLE_ENVIRONMENT.id);
  const environment = known ?? store.add(SAMPLE_ENVIRONMENT);
  await engine.ask('workspace:open', { environment });
  for (const kind of EXTRACT_KINDS) {
    await engine.ask('source:attach', { kind, path: join(sampleFolder, SAMPLE_FILES[kind]) });
  }
  return environment;
}
