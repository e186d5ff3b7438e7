import { idKey } from '../../../../base/id-key.ts';
import { lookAlikeId } from '../../../../m3/look-alike-id.ts';
import type { Roster } from '../../../../m3/roster.ts';
import type { Actor } from '../../objects.ts';
import type { PersonOfM3 } from '../../plan/decision.ts';
import type { TargetPerson } from '../../state/target-state.ts';
import type { Pair } from '../pair-people.ts';
import { addressKey, asciiKey, hasSameTexts, lettersKey, nameKey } from './person-texts.ts';

/** What two people have in common though their ids differ. */
export type Likeness = 'id' | 'name and e-mail' | 'name' | 'e-mail';

/** Somebody of M3 who may be the one that is missing, under another id. */
export interface LookAlike {
  readonly person: PersonOfM3;
  readonly likeness: Likeness;
  readonly standing: Standing;
}

/** `new`: the target has no user of this id, so the id may have changed. `repeated`: the id stands in several rows. */
type Standing = 'new' | 'changed' | 'repeated';

interface Candidate {
  readonly person: PersonOfM3;
  readonly standing: Standing;
}

/**
 * Finds who of M3 resembles somebody that only the target has. Whoever is in both and unchanged is nobody else, so
 * only these are looked at: new people, those whose name or address has changed, and those whose id stands in several
 * rows, of which one may be another's. Somebody about whom a person has decided by hand is who they say.
 */
export class LookAlikes {
  readonly #byId = new Map<string, Candidate[]>();
  readonly #byName = new Map<string, Candidate[]>();
  readonly #byLetters = new Map<string, Candidate[]>();
  readonly #byAddress = new Map<string, Candidate[]>();

  constructor(
    pairs: readonly Pair[],
    roster: Pick<Roster, 'users' | 'emails' | 'findings'>,
    isDecided: (key: string) => boolean,
  ) {
    const repeated = repeatedIds(roster.findings);
    const sources = new Map<number, Candidate>();
    for (const { key, person, held } of pairs) {
      if (person === null) continue;
      const standing = standingOf(person, held, repeated.has(key));
      if (standing === null || isDecided(key)) continue;
      const candidate = { person, standing };
      sources.set(person.source, candidate);
      add(this.#byId, lookAlikeId(person.id), candidate);
      add(this.#byName, nameKey(person), candidate);
      add(this.#byLetters, lettersKey(person), candidate);
      add(this.#byLetters, asciiKey(person), candidate);
      add(this.#byAddress, addressKey(person.email), candidate);
      add(this.#byAddress, addressKey(roster.users[person.source]?.email ?? ''), candidate);
    }
    for (const { userIndex, address } of roster.emails) {
      const candidate = sources.get(userIndex);
      if (candidate !== undefined) add(this.#byAddress, addressKey(address), candidate);
    }
  }

  /** The one that resembles most; null where nobody does. */
  of({ id, actor }: Pick<TargetPerson, 'id' | 'actor'>): LookAlike | null {
    const ofId = this.#byId.get(lookAlikeId(id))?.[0];
    if (ofId !== undefined) return { ...ofId, likeness: 'id' };
    if (actor === null) return null;
    const named =
      this.#byName.get(nameKey(actor)) ??
      this.#byLetters.get(lettersKey(actor)) ??
      this.#byLetters.get(asciiKey(actor)) ??
      [];
    const addressed = this.#byAddress.get(addressKey(actor.email)) ?? [];
    const both = named.find((one) => addressed.includes(one));
    if (both !== undefined) return { ...both, likeness: 'name and e-mail' };
    if (addressed[0] !== undefined) return { ...addressed[0], likeness: 'e-mail' };
    return named[0] === undefined ? null : { ...named[0], likeness: 'name' };
  }
}

function add(to: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  if (key === '') return;
  const known = to.get(key);
  if (known === undefined) to.set(key, [candidate]);
  else if (!known.includes(candidate)) known.push(candidate);
}

function standingOf(person: PersonOfM3, held: TargetPerson | null, isRepeated: boolean): Standing | null {
  if (held?.user == null) return 'new';
  if (isChanged(held.actor, person)) return 'changed';
  return isRepeated ? 'repeated' : null;
}

function isChanged(held: Actor | null, person: PersonOfM3): boolean {
  if (held === null) return true;
  if (hasSameTexts(held, person)) return false;
  return nameKey(held) !== nameKey(person) || addressKey(held.email) !== addressKey(person.email);
}

/** The ids, as they are compared, that stand in several rows of the users. */
function repeatedIds(findings: Roster['findings']): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { code, params } of findings)
    if (code === 'ROW-USER-REPEATED' || code === 'ROW-USER-JOINED') ids.add(idKey(String(params.id)));
  return ids;
}
