import { z } from 'zod';
import { environmentSchema } from '../../../../../shared/environment/environment.ts';
import { landmarkSchema } from '../../../../../shared/targets/ipa/landmark-settings.ts';
import {
  areaKey,
  LandmarkState,
  lineOfPlaced,
  type PlacedCommand,
  placedOf,
} from '../landmark-state/landmark-state.ts';
import { Origins } from './origins.ts';

const environment = environmentSchema.shape.id;

/** What is remembered beside the objects themselves. */
export const noteSchema = z.discriminatedUnion('note', [
  /** An environment has created or changed an actor. */
  z.strictObject({
    note: z.literal('brought'),
    environment,
    actor: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    email: z.string(),
    // The first records did not say it. Nobody is deleted as Muster's own who is not known to be.
    made: z.boolean().default(false),
    left: z.boolean(),
  }),
  /** An actor is gone. */
  z.strictObject({ note: z.literal('dropped'), key: z.string() }),
  /** An environment is no more. */
  z.strictObject({ note: z.literal('forgotten'), environment }),
  /** An environment has run in a data area. */
  z.strictObject({
    note: z.literal('place'),
    environment,
    name: z.string(),
    dataArea: landmarkSchema.shape.dataArea,
  }),
  /** How many runs were taken, and when the last one did what it did. */
  z.strictObject({ note: z.literal('runs'), count: z.number().int().min(1), asOf: z.iso.datetime() }),
]);
export type RecordNote = Readonly<z.infer<typeof noteSchema>>;

export type RecordEntry = PlacedCommand | RecordNote;

/** An environment that has run in a data area. */
interface Place {
  readonly environment: string;
  /** Its name when it last ran. */
  readonly name: string;
  /** As it was spelt then. */
  readonly dataArea: string;
}

/** Everything that Muster's runs have done to one Landmark system, as far as it is known. */
export class RecordState {
  readonly landmark = new LandmarkState();
  readonly origins = new Origins();
  /** The runs taken: how many, and the ISO time of the last. */
  runs: { readonly count: number; readonly asOf: string | null } = { count: 0, asOf: null };
  readonly #places = new Map<string, Place>();

  /** Does an entry. One that was done already, such as by another Muster in the same moment, changes nothing. */
  apply(entry: RecordEntry): void {
    if ('command' in entry) {
      this.landmark.apply(entry);
      return;
    }
    switch (entry.note) {
      case 'brought': {
        const { note: _, environment, made, left, ...actor } = entry;
        this.origins.bring(environment, { actor, made, left });
        break;
      }
      case 'dropped':
        this.origins.drop(entry.key);
        break;
      case 'forgotten':
        this.#forget(entry.environment);
        break;
      case 'place':
        this.#placed(entry);
        break;
      case 'runs':
        this.runs = { count: entry.count, asOf: entry.asOf };
        break;
    }
  }

  /** Whether there is anything to forget of an environment. */
  knows(environment: string): boolean {
    return (
      this.origins.has(environment) ||
      [...this.#places.values()].some((place) => place.environment === environment)
    );
  }

  /** The name that an environment had when it last ran. */
  nameOf(environment: string): string {
    let name = environment;
    for (const place of this.#places.values()) if (place.environment === environment) name = place.name;
    return name;
  }

  /** The environments, other than this one, that have run in a data area. */
  environmentsIn(dataArea: string, except: string): string[] {
    const key = areaKey(dataArea);
    return [...this.#places.values()]
      .filter((place) => areaKey(place.dataArea) === key && place.environment !== except)
      .map(({ environment }) => environment);
  }

  /** About how many entries it takes to make this state. */
  get size(): number {
    return this.landmark.size + this.origins.size + this.#places.size + 1;
  }

  /** Entries that make this state out of nothing. */
  *entries(): Generator<RecordEntry> {
    yield* this.landmark.commands();
    for (const [environment, { actor, made, left }] of this.origins.entries()) {
      yield { note: 'brought', environment, ...actor, made, left };
    }
    for (const place of this.#places.values()) yield { note: 'place', ...place };
    const { count, asOf } = this.runs;
    if (asOf !== null) yield { note: 'runs', count, asOf };
  }

  /** The latest stands last. */
  #placed({ environment, name, dataArea }: Place): void {
    const place = { environment, name, dataArea };
    this.#places.delete(placeKey(place));
    this.#places.set(placeKey(place), place);
  }

  /** What it has done to gen and its data area stays: it is still there. */
  #forget(environment: string): void {
    this.origins.forget(environment);
    for (const [key, place] of this.#places) if (place.environment === environment) this.#places.delete(key);
  }
}

function placeKey({ environment, dataArea }: Place): string {
  return `${environment} ${areaKey(dataArea)}`;
}

/** The entry of a line of the log; null where the line can be none. */
export function entryOfLine(line: object): RecordEntry | null {
  if ('verb' in line) return placedOf(line);
  return noteSchema.safeParse(line).data ?? null;
}

/** What `entryOfLine` reads. */
export function lineOfEntry(entry: RecordEntry): object {
  return 'command' in entry ? lineOfPlaced(entry) : entry;
}
