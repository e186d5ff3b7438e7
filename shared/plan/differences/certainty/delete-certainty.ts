import type { TargetPerson } from '../../../ipa/target-state.ts';
import { lookAlikeId } from '../../../m3/look-alike-id.ts';
import type { Roster } from '../../../m3/roster.ts';
import type { PersonOfM3 } from '../../decision.ts';
import type { M3Knowledge } from '../m3-knowledge.ts';
import type { Pair } from '../pair-people.ts';
import type { Obstacle } from '../plan-actor.ts';
import { LookAlikes } from './look-alikes.ts';
import { findSplicedRow } from './spliced-rows.ts';

interface CertaintyInput {
  readonly pairs: readonly Pair[];
  readonly roster: Roster;
  readonly m3: M3Knowledge;
  /** Whether a person has said by hand that this one of M3 is who the row says. */
  readonly isDecided: (key: string) => boolean;
}

/**
 * Whether somebody whom M3 does not have is gone from it. That is certain only where the users were read whole and nobody
 * among them resembles the one who is missing. Everything here is made when somebody is first missing.
 */
export class DeleteCertainty {
  readonly #pairs: readonly Pair[];
  readonly #roster: Roster;
  readonly #m3: M3Knowledge;
  readonly #isDecided: (key: string) => boolean;
  /** By index into Roster.users: those of whom it is not certain that they are who their row says. */
  readonly #waiting = new Map<number, Obstacle>();
  #lookAlikes: LookAlikes | null = null;
  #spliced: { readonly reason: string | null } | null = null;
  #named: ReadonlyMap<string, string> | null = null;

  constructor({ pairs, roster, m3, isDecided }: CertaintyInput) {
    this.#pairs = pairs;
    this.#roster = roster;
    this.#m3 = m3;
    this.#isDecided = isDecided;
  }

  /** What speaks against somebody who is missing being gone; null where nothing does. */
  obstacleTo(what: string, held: TargetPerson): Obstacle | null {
    const reason = this.#m3.doubtOfUser(held) ?? this.#namedElsewhere(held);
    if (reason !== null) return { code: 'SOURCE-INCOMPLETE', params: { what, reason } };
    const resembles = this.#resemblance(held, true);
    if (resembles !== null) return resembles;
    const spliced = this.#splicedRow();
    return spliced === null ? null : { code: 'SOURCE-INCOMPLETE', params: { what, reason: spliced } };
  }

  /** Who of M3 resembles the one who is missing and is not to be deleted; null where nobody does. */
  resemblance(held: TargetPerson): Obstacle | null {
    return this.#resemblance(held, false);
  }

  /**
   * Why somebody of M3 is neither created nor changed before a person has decided: the row may be that of somebody
   * who is missing. To be asked once all who are missing were looked at; null where nothing speaks against it.
   */
  doubtOfRow({ source }: PersonOfM3): Obstacle | null {
    return this.#waiting.size === 0 ? null : (this.#waiting.get(source) ?? null);
  }

  /** As a finding that names both. Two rows of one person are none, whatever is done about the missing one. */
  #resemblance(held: TargetPerson, isToGo: boolean): Obstacle | null {
    this.#lookAlikes ??= new LookAlikes(this.#pairs, this.#roster, this.#isDecided);
    const found = this.#lookAlikes.of(held);
    if (found === null) return null;
    const { person, likeness, standing } = found;
    const params = {
      gone: described(held.id, held.actor),
      now: described(person.id, person),
      where: this.#placeOf(person.source),
      likeness,
    };
    const isRenamed = standing === 'new' && likeness === 'name and e-mail';
    const obstacle = { code: isRenamed ? 'ID-RENAMED' : 'PERSON-RESEMBLES', params } as const;
    if ((isRenamed || isToGo) && standing !== 'repeated') this.#waiting.set(person.source, obstacle);
    return obstacle;
  }

  #splicedRow(): string | null {
    if (this.#spliced === null) {
      const missing = this.#pairs.filter(({ person, held }) => person === null && held!.user !== null);
      const found = this.#isText()
        ? findSplicedRow(this.#pairs, missing, this.#roster, this.#isDecided)
        : null;
      const reason =
        found === null
          ? null
          : `the row of ${described(found.id, found)} (${this.#placeOf(found.source)}) reads as if it began as one person and ended as another: rows between the two may be lost`;
      if (found !== null && reason !== null)
        this.#waiting.set(found.source, { code: 'ROW-SPLICED', params: { reason } });
      this.#spliced = { reason };
    }
    return this.#spliced.reason;
  }

  /** Rows of a table or a sheet come one by one: no gap can join two of them. */
  #isText(): boolean {
    return this.#roster.sources.some(
      ({ kind, origin }) => kind === 'users' && (origin === 'file' || origin === 'clipboard'),
    );
  }

  /** Whoever has roles is a user of M3, though the users do not say so. */
  #namedElsewhere({ id }: TargetPerson): string | null {
    if (this.#named === null) {
      const named = new Map<string, string>();
      for (const { code, subject, params } of this.#roster.findings) {
        if (code !== 'ROW-USER-ROLE-UNKNOWN-USER' || subject.kind !== 'row') continue;
        const key = lookAlikeId(String(params.user));
        if (!named.has(key)) named.set(key, `it has roles in M3 (${subject.file}, line ${subject.line})`);
      }
      this.#named = named;
    }
    return this.#named.get(lookAlikeId(id)) ?? null;
  }

  #placeOf(user: number): string {
    const { source, line } = this.#roster.users[user]!;
    return `${this.#roster.sources[source]!.name}, line ${line}`;
  }
}

function described(
  id: string,
  named: { readonly firstName: string; readonly lastName: string; readonly email: string } | null,
): string {
  if (named === null) return id;
  const { firstName, lastName, email } = named;
  return `${id} (${[`${firstName} ${lastName}`.trim(), email].filter((text) => text !== '').join(', ')})`;
}
