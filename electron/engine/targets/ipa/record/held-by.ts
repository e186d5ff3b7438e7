import { STEP_SIZE, type Steps } from '../../../../../shared/base/steps.ts';
import type { IpaObjects } from '../../../../../shared/targets/ipa/objects.ts';
import type { IpaCommand } from '../../../../../shared/targets/ipa/rehearse/ipa-commands.ts';
import { identityName } from '../../../../../shared/targets/ipa/state/target-state.ts';
import { areaKey, type LandmarkState, type PlacedCommand } from '../landmark-state/landmark-state.ts';

type CommandOf<Verb extends IpaCommand['verb']> = Extract<IpaCommand, { readonly verb: Verb }>;

/** The deletion of an object that others may hold on to. */
export type Deletion = CommandOf<'actor delete' | 'identity delete' | 'user delete' | 'task delete'>;
type Removal = CommandOf<'actor remove' | 'role remove' | 'user-task delete'>;
type HolderType = 'actor-identity' | 'actor-role' | 'user-task';

const HOLDERS: Readonly<Record<Deletion['verb'], readonly HolderType[]>> = {
  'actor delete': ['actor-identity', 'actor-role'],
  'identity delete': ['actor-identity'],
  'user delete': ['user-task'],
  'task delete': ['user-task'],
};

/**
 * What holds on to objects whose deletion is known to be done although the record still knows of something that
 * would have stood in its way. Gathered once for all deletions of a kind: to look through all assignments for
 * each of them would take hours for a large company.
 */
export class HeldBy {
  readonly #state: LandmarkState;
  /** By kind of deletion, then by the object's name: what takes away all that holds on to it. */
  readonly #kinds = new Map<string, Map<string, Removal[]>>();

  constructor(state: LandmarkState) {
    this.#state = state;
  }

  /** The commands that free an object. Some may have been done since. */
  *of(command: Deletion, dataArea: string | null): Steps<readonly Removal[]> {
    const kind = kindOf(command.verb, dataArea);
    let held = this.#kinds.get(kind);
    if (held === undefined) {
      held = yield* this.#gather(command.verb, dataArea);
      this.#kinds.set(kind, held);
    }
    return held.get(nameOf(command.verb, command)) ?? [];
  }

  /** Takes in what is assigned after the gathering. */
  assigned({ command, dataArea }: PlacedCommand): void {
    if (this.#kinds.size === 0) return;
    if (command.verb === 'actor assign') {
      const removal = removalOf('actor-identity', command);
      this.#add('actor delete', dataArea, removal);
      this.#add('identity delete', dataArea, removal);
    } else if (command.verb === 'role assign') {
      this.#add('actor delete', dataArea, removalOf('actor-role', command));
    } else if (command.verb === 'user-task') {
      const removal = removalOf('user-task', command);
      this.#add('user delete', dataArea, removal);
      this.#add('task delete', dataArea, removal);
    }
  }

  #add(verb: Deletion['verb'], dataArea: string | null, removal: Removal): void {
    const held = this.#kinds.get(kindOf(verb, dataArea));
    if (held !== undefined) put(held, nameOf(verb, removal), removal);
  }

  *#gather(verb: Deletion['verb'], dataArea: string | null): Steps<Map<string, Removal[]>> {
    const held = new Map<string, Removal[]>();
    let count = 0;
    for (const type of HOLDERS[verb]) {
      for (const object of this.#state.objects(type, dataArea ?? '')) {
        const removal = removalOf(type, object);
        put(held, nameOf(verb, removal), removal);
        if (++count % STEP_SIZE === 0) yield count;
      }
    }
    return held;
  }
}

function removalOf<T extends HolderType>(type: T, object: IpaObjects[T]): Removal;
function removalOf(type: HolderType, object: IpaObjects[HolderType]): Removal {
  switch (type) {
    case 'actor-identity': {
      const { actor, service, identity } = object as IpaObjects['actor-identity'];
      return { verb: 'actor remove', actor, service, identity };
    }
    case 'actor-role': {
      const { actor, role } = object as IpaObjects['actor-role'];
      return { verb: 'role remove', actor, role };
    }
    case 'user-task': {
      const { user, task } = object as IpaObjects['user-task'];
      return { verb: 'user-task delete', user, task };
    }
  }
}

/** The name of the object that a kind of deletion is about, from any command that has its fields. */
function nameOf(verb: Deletion['verb'], command: Deletion | Removal): string {
  const fields = command as unknown as Readonly<Record<string, string>>;
  if (verb === 'identity delete') return identityName(fields.service!, fields.identity!);
  return fields[verb === 'actor delete' ? 'actor' : verb === 'user delete' ? 'user' : 'task']!;
}

function kindOf(verb: Deletion['verb'], dataArea: string | null): string {
  return `${verb} ${areaKey(dataArea ?? '')}`;
}

function put<T>(lists: Map<string, T[]>, name: string, value: T): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
}
