import type { IpaObjects, IpaObjectType } from '../objects.ts';
import type { IpaKeys, IpaLookup } from '../rehearse/ipa-model.ts';
import { distinctKey } from './object-key.ts';
import type { TargetReading } from './target-state.ts';

/** Finds the objects of a reading by their keys. Each type is gone through once, when it is first asked for. */
export class ReadingLookup implements IpaLookup {
  readonly #reading: TargetReading;
  readonly #maps = new Map<IpaObjectType, ReadonlyMap<string, IpaObjects[IpaObjectType]>>();

  constructor(reading: TargetReading) {
    this.#reading = reading;
  }

  find<T extends IpaObjectType>(type: T, key: IpaKeys[T]): IpaObjects[T] | null {
    let map = this.#maps.get(type);
    if (map === undefined) {
      const objects = this.#reading.objects(type) ?? [];
      map = new Map(Array.from(objects, (object) => [distinctKey(type, object), object]));
      this.#maps.set(type, map);
    }
    return (map.get(distinctKey(type, key as unknown as IpaObjects[T])) as IpaObjects[T] | undefined) ?? null;
  }
}
