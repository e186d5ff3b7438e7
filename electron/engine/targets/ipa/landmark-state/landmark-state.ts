import { idKey } from '../../../../../shared/base/id-key.ts';
import { STEP_SIZE, type Steps } from '../../../../../shared/base/steps.ts';
import type { DataAreaCounts } from '../../../../../shared/contract/channels.ts';
import { landmarkSchema } from '../../../../../shared/targets/ipa/landmark-settings.ts';
import { GEN_TYPES, type IpaObjects, type IpaObjectType } from '../../../../../shared/targets/ipa/objects.ts';
import type { IpaCommand } from '../../../../../shared/targets/ipa/rehearse/ipa-commands.ts';
import {
  type IpaKeys,
  type IpaLookup,
  IpaModel,
  type Verdict,
} from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import type { TargetReading } from '../../../../../shared/targets/ipa/state/target-state.ts';

/** A command with where it goes: a data area by its name, null for gen. */
export interface PlacedCommand {
  readonly dataArea: string | null;
  readonly command: IpaCommand;
}

/** What can be asked of a Landmark system from the side of one environment: gen and its data area. */
export interface LandmarkReading extends IpaLookup, TargetReading {
  /** How many objects of each type there are. */
  holds(): Record<IpaObjectType, number>;
  /** All objects of a type, in no particular order. Nothing may be done to the state meanwhile. */
  objects<T extends IpaObjectType>(type: T): Iterable<IpaObjects[T]>;
}

/** The users of a data area. */
export interface AreaUsers {
  /** The data area's name, as it was spelt first. */
  readonly dataArea: string;
  /** idKeys. */
  readonly users: ReadonlySet<string>;
}

interface DataArea {
  /** As it was spelt first. */
  readonly name: string;
  readonly model: IpaModel;
}

const GEN: ReadonlySet<string> = new Set(GEN_TYPES);
const GEN_VERBS: ReadonlySet<string> = new Set<IpaCommand['verb']>([
  'identity add',
  'actor add',
  'actor update',
  'actor assign',
  'role assign',
  'role remove',
  'actor remove',
  'actor delete',
  'identity delete',
]);
/** For a data area in which nothing was ever done. */
const NOTHING = new IpaModel();

/**
 * What one Landmark system holds: one gen, whatever its environments call it, and a data area for each name
 * under which something was done (domain.md, 1). The case of a data area's name says nothing: two spellings
 * are far likelier a slip than two areas.
 */
export class LandmarkState {
  readonly #gen = new IpaModel();
  readonly #areas = new Map<string, DataArea>();

  /** Does what a command says in the place where it belongs. */
  apply({ dataArea, command }: PlacedCommand): Verdict {
    return (dataArea === null ? this.#gen : this.#areaFor(dataArea)).apply(command);
  }

  /** How many objects there are in all. */
  get size(): number {
    let size = sum(this.#gen.holds());
    for (const { model } of this.#areas.values()) size += sum(model.holds());
    return size;
  }

  /** The data areas beside this one that hold something, by name. */
  otherDataAreas(dataArea: string): DataAreaCounts[] {
    const own = areaKey(dataArea);
    return [...this.#areas.values()]
      .filter(({ name }) => areaKey(name) !== own)
      .map(({ name, model }) => ({ dataArea: name, objects: environmentCounts(model.holds()) }))
      .filter(({ objects }) => sum(objects) > 0)
      .sort((a, b) => (a.dataArea < b.dataArea ? -1 : 1));
  }

  holds(dataArea: string): Record<IpaObjectType, number> {
    return { ...this.#gen.holds(), ...environmentCounts(this.#modelOf('user', dataArea).holds()) };
  }

  find<T extends IpaObjectType>(type: T, key: IpaKeys[T], dataArea: string): IpaObjects[T] | null {
    return this.#modelOf(type, dataArea).find(type, key);
  }

  objects<T extends IpaObjectType>(type: T, dataArea: string): Iterable<IpaObjects[T]> {
    return this.#modelOf(type, dataArea).objects(type);
  }

  /** The users of every data area. Nothing may be done to the state between the steps. */
  *users(): Steps<readonly AreaUsers[]> {
    const areas: AreaUsers[] = [];
    let count = 0;
    for (const { name, model } of this.#areas.values()) {
      const users = new Set<string>();
      for (const { user } of model.objects('user')) {
        users.add(idKey(user));
        if (++count % STEP_SIZE === 0) yield count;
      }
      areas.push({ dataArea: name, users });
    }
    return areas;
  }

  /** Commands that make this state out of nothing, in an order in which each of them is done. */
  *commands(): Generator<PlacedCommand> {
    for (const command of this.#gen.commands()) yield { dataArea: null, command };
    for (const { name, model } of this.#areas.values()) {
      for (const command of model.commands()) yield { dataArea: name, command };
    }
  }

  #modelOf(type: IpaObjectType, dataArea: string): IpaModel {
    return GEN.has(type) ? this.#gen : (this.#areas.get(areaKey(dataArea))?.model ?? NOTHING);
  }

  #areaFor(name: string): IpaModel {
    const key = areaKey(name);
    let area = this.#areas.get(key);
    if (area === undefined) {
      area = { name, model: new IpaModel() };
      this.#areas.set(key, area);
    }
    return area.model;
  }
}

/** What an environment with this data area sees of the state that is asked for at each call. */
export function readingOf(state: () => LandmarkState, dataArea: string): LandmarkReading {
  return {
    holds: () => state().holds(dataArea),
    find: (type, key) => state().find(type, key, dataArea),
    objects: (type) => state().objects(type, dataArea),
  };
}

/** Whether a command goes to gen. */
export function isOfGen({ verb }: IpaCommand): boolean {
  return GEN_VERBS.has(verb);
}

/** A command of a log's line, in place; null where the line cannot be one. */
export function placedOf(line: object): PlacedCommand | null {
  if (!Object.values(line).every((value) => typeof value === 'string')) return null;
  const { dataArea = null, ...command } = line as IpaCommand & { readonly dataArea?: string };
  const placed = { dataArea, command: command as IpaCommand };
  return isInPlace(placed) ? placed : null;
}

/** What `placedOf` reads. */
export function lineOfPlaced({ dataArea, command }: PlacedCommand): object {
  return dataArea === null ? command : { dataArea, ...command };
}

/** Does a command that changed something once, and must change something again. */
export function redo(state: LandmarkState, placed: PlacedCommand): boolean {
  const { outcome } = state.apply(placed);
  return outcome === 'done' || outcome === 'updated';
}

/** Whether a command belongs where it is to go, and the data area has a name that one can have. */
function isInPlace({ dataArea, command }: PlacedCommand): boolean {
  if (isOfGen(command)) return dataArea === null;
  return dataArea !== null && landmarkSchema.shape.dataArea.safeParse(dataArea).success;
}

/** The form in which names of data areas, which are plain ASCII words, are compared. */
export function areaKey(name: string): string {
  return name.toLowerCase();
}

function environmentCounts(objects: Record<IpaObjectType, number>): DataAreaCounts['objects'] {
  const { user, task, 'user-task': userTask } = objects;
  return { user, task, 'user-task': userTask };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
