import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import Store from 'electron-store';
import { failure } from '../../shared/base/failure.ts';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import {
  DEFAULT_SETTINGS,
  laterFormatOf,
  SETTINGS_VERSION,
  type Settings,
  type Theme,
  type UnknownSettings,
  unknownSettings,
  upgradeSettings,
  withUnknown,
} from './settings.ts';

const NAME = 'settings';
/** A hundred environments with thousands of decisions each take less. */
const MOST_BYTES = 64 << 20;

/**
 * The environments and the appearance, kept with electron-store. A file that cannot be read is never overwritten but set
 * aside under another name, and the person is told: a consultant's settings are hours of work. A file that a newer Muster
 * has written stays where it is, and nothing can be changed then.
 */
export class EnvironmentStore {
  /** null where a newer Muster has written the file. */
  readonly #store: Store<Settings> | null;
  readonly #unknown: UnknownSettings;
  /** Without the settings that this version does not know. */
  #environments: readonly Environment[];
  /** What went wrong while the settings were opened; '' for nothing. */
  readonly notice: string;

  constructor(folder: string) {
    const { settings, unknown, notice, isNewer } = openSettings(join(folder, `${NAME}.json`));
    this.notice = notice;
    this.#unknown = unknown;
    this.#environments = settings?.environments ?? [];
    this.#store = isNewer
      ? null
      : new Store<Settings>({ cwd: folder, name: NAME, defaults: DEFAULT_SETTINGS });
    if (settings !== null && this.#store !== null) {
      this.#store.store = { ...this.#store.store, version: settings.version, theme: settings.theme };
      this.#put(settings.environments);
    }
  }

  get theme(): Theme {
    return this.#store?.get('theme') ?? DEFAULT_SETTINGS.theme;
  }

  /** @throws Failure FILE-OF-NEWER-MUSTER, like everything that changes something */
  set theme(theme: Theme) {
    this.#writable.set('theme', theme);
  }

  list(): readonly Environment[] {
    return this.#environments;
  }

  get(id: string): Environment {
    const found = this.list().find((environment) => environment.id === id);
    if (found === undefined) throw failure('ENVIRONMENT-UNKNOWN');
    return found;
  }

  /** @throws Failure ENVIRONMENT-NAME-TAKEN */
  create(name: string): Environment {
    return this.add(newEnvironment(freshId(name), name));
  }

  /** Adds an environment that was made elsewhere, under a new id if its own is taken. */
  add(environment: Environment): Environment {
    this.#requireFreeName(environment);
    const taken = this.list().some(({ id }) => id === environment.id);
    const added = taken ? { ...environment, id: freshId(environment.name) } : environment;
    this.#put([...this.list(), added]);
    return added;
  }

  /**
   * Adds an environment with the same settings under another name.
   * @throws Failure ENVIRONMENT-UNKNOWN, ENVIRONMENT-NAME-TAKEN
   */
  copy(id: string, name: string): Environment {
    return this.add({ ...this.get(id), id: freshId(name), name });
  }

  /** @throws Failure ENVIRONMENT-UNKNOWN, ENVIRONMENT-NAME-TAKEN */
  save(environment: Environment): Environment {
    this.get(environment.id);
    this.#requireFreeName(environment);
    this.#put(this.list().map((other) => (other.id === environment.id ? environment : other)));
    return environment;
  }

  remove(id: string): void {
    this.#put(this.list().filter((environment) => environment.id !== id));
  }

  get #writable(): Store<Settings> {
    if (this.#store !== null) return this.#store;
    throw failure('FILE-OF-NEWER-MUSTER', { file: 'The settings file', why: LATER_FORMAT });
  }

  #put(environments: readonly Environment[]): void {
    this.#writable.set(
      'environments',
      environments.map((environment) => withUnknown(environment, this.#unknown)),
    );
    this.#environments = environments;
  }

  #requireFreeName({ id, name }: Environment): void {
    const taken = this.list().some((other) => other.id !== id && sameName(other.name, name));
    if (taken) throw failure('ENVIRONMENT-NAME-TAKEN', { name });
  }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function freshId(name: string): string {
  const word = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');
  return `${word || 'environment'}-${randomBytes(4).toString('hex')}`;
}

const LATER_FORMAT = `it is of a later format than ${SETTINGS_VERSION}, which this version reads`;

interface OpenedSettings {
  /** null where there is no file, or none that can be read. */
  readonly settings: Settings | null;
  readonly unknown: UnknownSettings;
  /** What to tell the person, '' for nothing. */
  readonly notice: string;
  readonly isNewer: boolean;
}

const NO_SETTINGS: OpenedSettings = { settings: null, unknown: new Map(), notice: '', isNewer: false };

/**
 * Reads the settings file before electron-store opens it: upgrades an older format, leaves a newer one alone, and sets a
 * damaged file aside.
 */
function openSettings(path: string): OpenedSettings {
  if (!existsSync(path)) return NO_SETTINGS;
  const isTooLarge = statSync(path).size > MOST_BYTES;
  const text = isTooLarge ? '' : readFileSync(path, 'utf8');
  const later = laterFormatOf(text);
  if (later !== null) {
    const notice = `The settings were written by a newer Muster (format ${later}; this version reads formats up to ${SETTINGS_VERSION}). They are left as they are: no environment can be opened or made until that version is started again.`;
    return { ...NO_SETTINGS, notice, isNewer: true };
  }
  try {
    const stored: unknown = JSON.parse(text);
    const settings = upgradeSettings(stored);
    return { ...NO_SETTINGS, settings, unknown: unknownSettings(stored, settings) };
  } catch {
    const aside = `${path.slice(0, -'.json'.length)}.damaged-${Date.now()}.json`;
    renameSync(path, aside);
    const notice = `The settings could not be read. They were set aside as ${basename(aside)}; Muster began with empty ones.`;
    return { ...NO_SETTINGS, notice };
  }
}
