import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import Store from 'electron-store';
import { failure } from '../../shared/contract/failure.ts';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import { DEFAULT_SETTINGS, isOfLaterForm, type Settings, type Theme, upgradeSettings } from './settings.ts';

const NAME = 'settings';
/** A hundred environments with thousands of decisions each come to less. */
const MOST_BYTES = 64 << 20;

/**
 * The environments and the appearance, kept with electron-store. A file that cannot be read is set aside
 * under another name and said, never overwritten: a consultant's settings are hours of work.
 */
export class EnvironmentStore {
  readonly #store: Store<Settings>;
  /** What went wrong while the settings were opened; '' for nothing. */
  readonly notice: string;

  constructor(folder: string) {
    const { settings, notice } = openSettings(join(folder, `${NAME}.json`));
    this.notice = notice;
    this.#store = new Store<Settings>({ cwd: folder, name: NAME, defaults: DEFAULT_SETTINGS });
    if (settings !== null) this.#store.store = settings;
  }

  get theme(): Theme {
    return this.#store.get('theme');
  }

  set theme(theme: Theme) {
    this.#store.set('theme', theme);
  }

  list(): readonly Environment[] {
    return this.#store.get('environments');
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

  /** Adds an environment that was made elsewhere; its id is made anew where it is taken. */
  add(environment: Environment): Environment {
    this.#requireFreeName(environment);
    const taken = this.list().some(({ id }) => id === environment.id);
    const added = taken ? { ...environment, id: freshId(environment.name) } : environment;
    this.#store.set('environments', [...this.list(), added]);
    return added;
  }

  /**
   * Another environment with the same settings under another name.
   * @throws Failure ENVIRONMENT-UNKNOWN, ENVIRONMENT-NAME-TAKEN
   */
  copy(id: string, name: string): Environment {
    return this.add({ ...this.get(id), id: freshId(name), name });
  }

  /** @throws Failure ENVIRONMENT-UNKNOWN, ENVIRONMENT-NAME-TAKEN */
  save(environment: Environment): Environment {
    this.get(environment.id);
    this.#requireFreeName(environment);
    this.#store.set(
      'environments',
      this.list().map((other) => (other.id === environment.id ? environment : other)),
    );
    return environment;
  }

  remove(id: string): void {
    this.#store.set(
      'environments',
      this.list().filter((environment) => environment.id !== id),
    );
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

/**
 * Reads the settings file before electron-store opens it: brings an older form up to date, and sets a damaged
 * file aside.
 * @returns the settings, null where there are none, and what to tell the person, '' for nothing
 */
function openSettings(path: string): { settings: Settings | null; notice: string } {
  if (!existsSync(path)) return { settings: null, notice: '' };
  const isTooLarge = statSync(path).size > MOST_BYTES;
  const text = isTooLarge ? '' : readFileSync(path, 'utf8');
  try {
    return { settings: upgradeSettings(JSON.parse(text)), notice: '' };
  } catch {
    const why = isOfLaterForm(text) ? 'were written by a newer Muster' : 'could not be read';
    const aside = `${path.slice(0, -'.json'.length)}.damaged-${Date.now()}.json`;
    renameSync(path, aside);
    const notice = `The settings ${why}. They were set aside as ${basename(aside)}; Muster began with empty ones.`;
    return { settings: null, notice };
  }
}
