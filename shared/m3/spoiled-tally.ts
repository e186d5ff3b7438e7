import { type Remark, remark } from '../base/remark.ts';
import { BEYOND_ASCII, QUESTION_MARK } from './arrived-value.ts';
import type { FieldName } from './extracts.ts';
import type { Origin } from './roster.ts';
import { type SpoiledText, type SpoiledWay, spoiledText, textKindOf } from './spoiled-text.ts';

interface Tally {
  count: number;
  readonly columns: Set<string>;
  readonly example: string;
  readonly repaired: string;
}

/** Counts the values of a source whose letters are spoiled, in ids and in texts, by the way in which they were. */
export class SpoiledTally {
  readonly #ids = new Map<SpoiledWay, Tally>();
  readonly #texts = new Map<SpoiledWay, Tally>();

  /** Whether the values of a field are worth a look, by their features. */
  static concerns(field: FieldName, features: number): boolean {
    return (features & (BEYOND_ASCII | QUESTION_MARK)) !== 0 && textKindOf(field, false) !== undefined;
  }

  /** @param isRole whether it is a role's name, which is a description */
  take(value: string, field: FieldName, isRole: boolean, column: string): void {
    const kind = textKindOf(field, isRole)!;
    const spoiled = spoiledText(value, kind);
    if (spoiled !== null) note(kind === 'id' ? this.#ids : this.#texts, spoiled, value, column);
  }

  /** What is to be said of the source as a whole. */
  *remarks(origin: Origin): Generator<Remark> {
    for (const [way, tally] of this.#ids) yield remark('EXTRACT-IDS-SPOILED', paramsOf(way, tally));
    for (const [way, tally] of this.#texts) {
      const isOfFile = origin !== 'table' && origin !== 'transaction' && way !== 'question-mark';
      yield remark(isOfFile ? 'EXTRACT-ENCODED-TWICE' : 'EXTRACT-LETTERS-SPOILED', paramsOf(way, tally));
    }
  }
}

function note(
  tallies: Map<SpoiledWay, Tally>,
  { way, repaired }: SpoiledText,
  value: string,
  column: string,
) {
  const known = tallies.get(way);
  if (known === undefined)
    tallies.set(way, { count: 1, columns: new Set([column]), example: value, repaired: repaired ?? '' });
  else {
    known.count++;
    known.columns.add(column);
  }
}

function paramsOf(way: SpoiledWay, { count, columns, example, repaired }: Tally) {
  return { way, count, columns: [...columns].join(', '), example, repaired };
}
