import { remark } from '../../../../base/remark.ts';
import { lookAlikeId } from '../../../../m3/look-alike-id.ts';
import { isOfText, type Roster } from '../../../../m3/roster.ts';
import type { PersonOfM3 } from '../../plan/decision.ts';
import type { TargetPerson } from '../../state/target-state.ts';
import type { M3Knowledge } from '../m3-knowledge.ts';
import type { Pair } from '../pair-people.ts';
import type { Obstacle } from '../plan-actor.ts';
import { isImprobable } from './improbable-rows.ts';
import { LookAlikes } from './look-alikes.ts';
import { findSplicedRow } from './spliced-rows.ts';

interface CertaintyInput {
  readonly pairs: readonly Pair[];
  readonly roster: Roster;
  readonly m3: M3Knowledge;
  /** Whether a person has said by hand that this one of M3 is who the row says. */
  readonly isDecided: (key: string) => boolean;
  /** Whether a rule takes somebody away whom M3 does not have. */
  readonly isToGo: (key: string) => boolean;
}

/** What the rows of M3 say about those who are missing. */
interface Judgement {
  /** By idKey of the one who is missing: whom of M3 it resembles. */
  readonly resembling: ReadonlyMap<string, Obstacle>;
  /** By index into Roster.users: those of whom it is not certain that they are who their row says. */
  readonly waiting: ReadonlyMap<number, Obstacle>;
  /** Why nobody is certainly gone; null where nothing speaks against it. */
  readonly reason: string | null;
}

/**
 * Whether somebody whom M3 does not have is gone from it. That is certain only where the users were read whole, nobody
 * among them resembles the one who is missing, and no row of a file looks as if it had lost others.
 */
export class DeleteCertainty {
  readonly #input: CertaintyInput;
  #judged: Judgement | null = null;
  #named: ReadonlyMap<string, string> | null = null;

  constructor(input: CertaintyInput) {
    this.#input = input;
  }

  /** What speaks against somebody who is missing being gone; null where nothing does. */
  obstacleTo(what: string, held: TargetPerson): Obstacle | null {
    const resembles = this.resemblance(held);
    if (resembles !== null) return resembles;
    const reason = this.#input.m3.doubtOfUser(held) ?? this.#namedElsewhere(held) ?? this.#judgement.reason;
    return reason === null ? null : remark('SOURCE-INCOMPLETE', { what, reason });
  }

  /** Whom of M3 somebody resembles who is missing, as a finding that names both; null where nobody. */
  resemblance({ key }: TargetPerson): Obstacle | null {
    return this.#judgement.resembling.get(key) ?? null;
  }

  /** Why somebody of M3 is neither created nor changed before a person has decided; null where nothing speaks against it. */
  doubtOfRow({ source }: PersonOfM3): Obstacle | null {
    const { waiting } = this.#judgement;
    return waiting.size === 0 ? null : (waiting.get(source) ?? null);
  }

  get #judgement(): Judgement {
    this.#judged ??= this.#judge();
    return this.#judged;
  }

  #judge(): Judgement {
    const { pairs, roster, m3, isDecided, isToGo } = this.#input;
    const resembling = new Map<string, Obstacle>();
    const waiting = new Map<number, Obstacle>();
    const missing = pairs.filter(({ person, held }) => person === null && held!.user !== null);
    if (missing.length === 0) return { resembling, waiting, reason: null };
    const lookAlikes = new LookAlikes(pairs, roster, isDecided);
    for (const { key, held } of missing) {
      const found = lookAlikes.of(held!);
      if (found === null) continue;
      const { person, likeness, standing } = found;
      const isRenamed = standing === 'new' && likeness === 'name and e-mail';
      const params = {
        gone: described(held!.id, held!.actor),
        now: described(person.id, person),
        where: this.#placeOf(person),
        likeness,
      };
      const obstacle = isRenamed ? remark('ID-RENAMED', params) : remark('PERSON-RESEMBLES', params);
      resembling.set(key, obstacle);
      if ((isRenamed || isToGo(key)) && standing !== 'repeated') waiting.set(person.source, obstacle);
    }
    const toGo = missing.filter(({ key }) => isToGo(key));
    const isSearched = toGo.length > 0 && this.#isText() && !m3.areUsersConfirmed;
    const reason = isSearched ? this.#reasonInRows(toGo, waiting) : null;
    return { resembling, waiting, reason };
  }

  /**
   * In a file, bytes that were lost from within one row to within another leave one row of the two, and nothing of
   * those between. So one such row makes everybody uncertain who is missing.
   */
  #reasonInRows(toGo: readonly Pair[], waiting: Map<number, Obstacle>): string | null {
    const { pairs, roster, isDecided } = this.#input;
    for (const { params } of waiting.values())
      return `${params.now} (${params.where}) may be ${params.gone}: as long as nobody has decided, other rows may be lost, too`;
    const spliced = findSplicedRow(pairs, toGo, roster, isDecided);
    const improbable =
      spliced ?? pairs.find((pair) => isImprobable(pair, roster) && !isDecided(pair.key))?.person ?? null;
    if (improbable === null) return null;
    const words = spliced === null ? 'is hardly a row of M3' : 'reads as if it were two in one';
    const reason = `the row of ${described(improbable.id, improbable)} (${this.#placeOf(improbable)}) ${words}: others may be lost beside it`;
    waiting.set(improbable.source, remark('ROW-IMPROBABLE', { reason }));
    return reason;
  }

  #isText(): boolean {
    return this.#input.roster.sources.some(({ kind, origin }) => kind === 'users' && isOfText(origin));
  }

  /** Whoever has roles is a user of M3, though the users do not say so. */
  #namedElsewhere({ id }: TargetPerson): string | null {
    this.#named ??= rolesOfUnknown(this.#input.roster);
    return this.#named.get(lookAlikeId(id)) ?? this.#named.get(ANYBODY) ?? null;
  }

  #placeOf(person: PersonOfM3): string {
    const { users, sources } = this.#input.roster;
    const { source, line } = users[person.source]!;
    return `${sources[source]!.name}, line ${line}`;
  }
}

/** No id. It stands for those whom the rows name that are counted and not listed. */
const ANYBODY = '';

/** By the form in which ids look alike: where somebody has roles who is not among the users. */
function rolesOfUnknown({ findings }: Pick<Roster, 'findings'>): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const { code, subject, params } of findings) {
    if (code !== 'ROW-USER-ROLE-UNKNOWN-USER') continue;
    if (subject.kind === 'extract') {
      named.set(
        ANYBODY,
        `it may be among ${params.more} more rows of ${subject.file} whose users are unknown`,
      );
      continue;
    }
    if (subject.kind !== 'row') continue;
    const key = lookAlikeId(String(params.user));
    if (!named.has(key)) named.set(key, `it has roles in M3 (${subject.file}, line ${subject.line})`);
  }
  return named;
}

function described(
  id: string,
  named: { readonly firstName: string; readonly lastName: string; readonly email: string } | null,
): string {
  if (named === null) return id;
  const { firstName, lastName, email } = named;
  return `${id} (${[`${firstName} ${lastName}`.trim(), email].filter((text) => text !== '').join(', ')})`;
}
