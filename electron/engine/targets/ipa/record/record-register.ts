import type { Actor } from '../../../../../shared/targets/ipa/objects.ts';
import type { BroughtActor, GenRegister } from '../../../../../shared/targets/ipa/plan/gen-register.ts';
import { type AreaUsers, areaKey } from '../landmark-state/landmark-state.ts';
import type { RecordState } from './record-state.ts';

const NOTHING: readonly BroughtActor[] = [];

/** Whose register it is. */
export interface RegisterPlace {
  readonly environmentId: string;
  readonly dataArea: string;
}

/**
 * Who uses the actors of a gen, from the side of one environment. An actor is needed elsewhere where another data
 * area has its user, and where another environment has brought it and is not known to have let it go: that
 * environment's user may be older than the record.
 */
export class RecordRegister implements GenRegister {
  readonly #state: RecordState;
  readonly #environment: string;
  /** Other environments that have run in the same data area. */
  readonly #sharing: ReadonlySet<string>;
  /** The other data areas. */
  readonly #others: readonly { readonly names: readonly string[]; readonly users: ReadonlySet<string> }[];

  /** @param areas the users of every data area that is known */
  constructor(state: RecordState, { environmentId, dataArea }: RegisterPlace, areas: readonly AreaUsers[]) {
    const isOwn = (area: AreaUsers) => areaKey(area.dataArea) === areaKey(dataArea);
    this.#state = state;
    this.#environment = environmentId;
    this.#sharing = new Set(state.environmentsIn(dataArea, environmentId));
    this.#others = areas
      .filter((area) => !isOwn(area) && area.users.size > 0)
      .map(({ dataArea, users }) => ({ names: this.#namesOf(dataArea), users }));
  }

  madeByRuns(key: string): boolean {
    return this.#state.origins.isMade(key);
  }

  neededBy(key: string): readonly string[] {
    const names = new Set<string>();
    for (const { names: of, users } of this.#others)
      if (users.has(key)) for (const name of of) names.add(name);
    for (const [environment] of this.#elsewhere(key)) names.add(this.#state.nameOf(environment));
    return [...names].sort();
  }

  userNeededBy(key: string): readonly string[] {
    if (this.#sharing.size === 0) return [];
    const names = new Set<string>();
    for (const [environment] of this.#elsewhere(key))
      if (this.#sharing.has(environment)) names.add(this.#state.nameOf(environment));
    return [...names].sort();
  }

  /** Asked for everybody, while most often there is one environment. */
  broughtElsewhere(key: string): readonly BroughtActor[] {
    if (!this.#state.origins.hasOthers(this.#environment)) return NOTHING;
    return Array.from(this.#elsewhere(key), ([environment, actor]) => ({
      environment: this.#state.nameOf(environment),
      ...actor,
    }));
  }

  #elsewhere(key: string): Iterable<readonly [environment: string, actor: Actor]> {
    return this.#state.origins.elsewhere(this.#environment, key);
  }

  /** The environments of another data area; its own name where none of them is known. */
  #namesOf(dataArea: string): string[] {
    const environments = this.#state.environmentsIn(dataArea, this.#environment);
    return environments.length === 0 ? [dataArea] : environments.map((id) => this.#state.nameOf(id));
  }
}
