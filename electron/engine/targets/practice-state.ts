import type { DataAreaCounts } from '../../../shared/contract/channels.ts';
import { landmarkSchema } from '../../../shared/environment/environment.ts';
import { GEN_TYPES, type IpaObjects, type IpaObjectType } from '../../../shared/ipa/objects.ts';
import type { IpaCommand } from '../../../shared/rehearse/ipa-commands.ts';
import { type IpaKeys, type IpaLookup, IpaModel, type Verdict } from '../../../shared/rehearse/ipa-model.ts';

/** A command with where it goes: a data area by its name, null for gen. */
export interface PlacedCommand {
  readonly dataArea: string | null;
  readonly command: IpaCommand;
}

/** What can be asked of a Landmark system from the side of one environment: gen and its data area. */
export interface PracticeReading extends IpaLookup {
  /** How many objects of each type there are. */
  holds(): Record<IpaObjectType, number>;
  /** All objects of a type, in no particular order. Nothing may be run meanwhile. */
  objects<T extends IpaObjectType>(type: T): Iterable<IpaObjects[T]>;
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
export class PracticeState {
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

/** Whether a command belongs where it is to go, and the data area has a name that one can have. */
export function isInPlace({ dataArea, command }: PlacedCommand): boolean {
  if (GEN_VERBS.has(command.verb)) return dataArea === null;
  return dataArea !== null && landmarkSchema.shape.dataArea.safeParse(dataArea).success;
}

/** Data areas are plain ASCII words. */
function areaKey(name: string): string {
  return name.toLowerCase();
}

function environmentCounts(objects: Record<IpaObjectType, number>): DataAreaCounts['objects'] {
  const { user, task, 'user-task': userTask } = objects;
  return { user, task, 'user-task': userTask };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
