import type { Finding } from '../../../../base/finding.ts';
import { severityOf, wordsOf } from '../../../../base/finding.ts';
import { idKey } from '../../../../base/id-key.ts';
import { isOfText, type RosterSource } from '../../../../m3/roster.ts';
import { castsDoubt } from '../../../../m3/source-doubts.ts';
import type { Policy } from '../../../../policy/policy.ts';
import type { TargetPerson } from '../../state/target-state.ts';

const ASCII = /^[ -~]*$/;
const MOST_NAMED = 3;

type Named = Pick<TargetPerson, 'id' | 'actor'>;

/** What speaks against an extract having been read whole. */
interface Doubts {
  readonly reason: string;
  /** Whether somebody who is missing may be meant by it. */
  readonly concerns: (person: Named) => boolean;
}

/**
 * Whether the extracts of one kind were read whole. Somebody who is missing from an extract of which rows were refused
 * or altered may stand in one of them, unless a person has looked at the very same extract and says that it is whole.
 */
export class SourceCertainty {
  readonly #sources: readonly RosterSource[];
  readonly #findings: readonly Finding[];
  readonly #confirmed: ReadonlySet<string>;
  readonly #doubts = new Map<RosterSource['kind'], Doubts | null>();

  constructor(
    sources: readonly RosterSource[],
    findings: readonly Finding[],
    policy: Pick<Policy, 'accepted'>,
  ) {
    this.#sources = sources;
    this.#findings = findings;
    this.#confirmed = confirmedExtracts(policy);
  }

  /** Whether a person has said of every extract of this kind, as it was read, that it is whole. */
  isConfirmed(kind: RosterSource['kind']): boolean {
    const sources = this.#sources.filter((source) => source.kind === kind);
    return sources.length > 0 && sources.every(({ sha256 }) => this.#confirmed.has(sha256));
  }

  /** Why extracts of this kind may hold less than M3 does; null where they were read whole. */
  doubtOf(kind: RosterSource['kind']): string | null {
    return this.#doubtsOf(kind)?.reason ?? null;
  }

  /** Why somebody who is missing from the users may be among them all the same; null where nothing speaks for it. */
  doubtOfUser(person: Named): string | null {
    const doubts = this.#doubtsOf('users');
    return doubts?.concerns(person) === true ? doubts.reason : null;
  }

  #doubtsOf(kind: RosterSource['kind']): Doubts | null {
    const known = this.#doubts.get(kind);
    if (known !== undefined) return known;
    const sources = this.#sources.filter((source) => source.kind === kind && this.#isDoubted(source));
    const doubts = sources.length === 0 ? null : this.#judge(sources);
    this.#doubts.set(kind, doubts);
    return doubts;
  }

  #isDoubted({ rejected, doubted = 0, headless, sha256 }: RosterSource): boolean {
    return (rejected + doubted > 0 || headless === true) && !this.#confirmed.has(sha256);
  }

  #judge(sources: readonly RosterSource[]): Doubts {
    const files = new Set(sources.map(({ name }) => name));
    const count = sources.reduce((sum, { rejected, doubted = 0 }) => sum + rejected + doubted, 0);
    const remarks = this.#findings.filter(
      ({ code, subject }) => 'file' in subject && files.has(subject.file) && castsDoubt(code),
    );
    const reason = reasonFor([...files].join(', '), count, remarks);
    const isText = sources.some(({ origin }) => isOfText(origin));
    const areRows = remarks.every(
      ({ code, subject }) => subject.kind === 'row' && severityOf(code) === 'blocked',
    );
    if (isText || !areRows || remarks.length < count) return { reason, concerns: () => true };
    return { reason, concerns: nameIn(remarks) };
  }
}

/** The SHA-256 of each extract of which a person has said that it is whole. */
export function confirmedExtracts({ accepted }: Pick<Policy, 'accepted'>): ReadonlySet<string> {
  return new Set(accepted.filter(({ code }) => code === 'SOURCE-INCOMPLETE').map(({ subject }) => subject));
}

/** Whether a refused row of a table names somebody's id or last name, or cannot be read well enough to tell. */
function nameIn(refused: readonly Finding[]): (person: Named) => boolean {
  const texts = refused.map(({ params }) => idKey(String(params.row ?? '')));
  const areLegible = refused.every(({ code }) => code !== 'ROW-NOT-DECODABLE');
  return ({ id, actor }) => {
    // What cannot be decoded is beyond ASCII: an id within it can be read.
    if (!areLegible && !ASCII.test(id)) return true;
    const names = [idKey(id), idKey(actor?.lastName ?? '')].filter(({ length }) => length > 1);
    return texts.some((text) => names.some((name) => text.includes(name)));
  };
}

function reasonFor(files: string, count: number, remarks: readonly Finding[]): string {
  if (count === 0) return `${files} has no header, so nothing shows whether its beginning is there`;
  const named = remarks.slice(0, MOST_NAMED).map(({ code, subject }) => {
    const title = wordsOf(code).title.toLowerCase();
    return subject.kind === 'row' ? `line ${subject.line}: ${title}` : title;
  });
  const more = count > named.length && named.length > 0 ? ', …' : '';
  const listed = named.length === 0 ? '' : ` (${named.join('; ')}${more})`;
  return `${files} was not read whole: ${count} ${count === 1 ? 'remark' : 'remarks'}${listed}`;
}
