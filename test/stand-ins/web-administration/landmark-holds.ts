import { type ObjectStore, openStore, storePath } from '../landmark/object-store.ts';
import { type Holds, type HoldsKeeper, holdsOf } from './landmark-state.ts';

type Fields = Readonly<Record<string, string>>;
type Kept = Exclude<keyof Holds, 'pendingWork'>;

/** How the tools' stores call each kind, and by what they find one. */
const KINDS: Readonly<
  Record<
    Kept,
    { readonly kind: string; readonly in: 'security' | 'process'; readonly key: readonly string[] }
  >
> = {
  identities: { kind: 'identity', in: 'security', key: ['service', 'identity'] },
  actors: { kind: 'actor', in: 'security', key: ['actor'] },
  actorIdentities: { kind: 'actor-identity', in: 'security', key: ['service', 'identity'] },
  actorRoles: { kind: 'actor-role', in: 'security', key: ['actor', 'role'] },
  users: { kind: 'user', in: 'process', key: ['user'] },
  tasks: { kind: 'task', in: 'process', key: ['task'] },
  userTasks: { kind: 'user-task', in: 'process', key: ['user', 'task'] },
};

const NO_DATE = '00000000';

/**
 * What the tools of a Landmark folder keep on disk, for the web administration of the same system: it is read for each
 * request and written after it, so that both show one IPA.
 */
export class LandmarkHolds implements HoldsKeeper {
  readonly #stores: Readonly<Record<'security' | 'process', string>>;
  /** Users with work units that wait for them; the tools know nothing of these. */
  readonly pendingWork: string[] = [];

  constructor(folder: string, genDataArea: string, dataArea: string) {
    this.#stores = {
      security: storePath(folder, 'security', genDataArea),
      process: storePath(folder, 'process', dataArea),
    };
  }

  work<T>(act: (holds: Holds) => T): T {
    const stores = { security: openStore(this.#stores.security), process: openStore(this.#stores.process) };
    const holds = this.#read(stores);
    const before = structuredClone(holds);
    const result = act(holds);
    for (const name of Object.keys(KINDS) as Kept[]) {
      write(stores[KINDS[name].in], name, before[name], holds[name]);
    }
    return result;
  }

  #read(stores: Readonly<Record<'security' | 'process', ObjectStore>>): Holds {
    const all = (name: Kept) => stores[KINDS[name].in].all(KINDS[name].kind);
    const rows = (name: Kept) => all(name).map((fields) => ({ ...fields }));
    const tasks = all('tasks').map((fields) => ({ type: '2', ...fields }));
    const userTasks = all('userTasks').map((fields) => ({
      ...fields,
      startDate: shownDate(fields.startDate),
      stopDate: shownDate(fields.stopDate),
    }));
    const read = {
      identities: rows('identities'),
      actors: rows('actors'),
      actorIdentities: rows('actorIdentities'),
      actorRoles: rows('actorRoles'),
      users: rows('users'),
      tasks,
      userTasks,
    };
    return { ...holdsOf(read as Partial<Holds>), pendingWork: this.pendingWork };
  }
}

/** The lists show no date where there is none. */
function shownDate(date: string | undefined): string {
  return date === undefined || date === NO_DATE ? '' : date;
}

/** Keeps what a request has changed; what it left alone stays as the tools wrote it. */
function write(store: ObjectStore, name: Kept, before: readonly Fields[], after: readonly Fields[]): void {
  const { kind, key } = KINDS[name];
  const keyOf = (fields: Fields) => key.map((field) => fields[field] ?? '');
  const textOf = (fields: Fields) => JSON.stringify(Object.entries(fields).toSorted());
  const kept = new Set(before.map(textOf));
  const left = new Set(after.map((fields) => JSON.stringify(keyOf(fields))));
  for (const fields of before)
    if (!left.has(JSON.stringify(keyOf(fields)))) store.drop(kind, ...keyOf(fields));
  for (const fields of after) if (!kept.has(textOf(fields))) store.put(kind, keyOf(fields), fields);
}
