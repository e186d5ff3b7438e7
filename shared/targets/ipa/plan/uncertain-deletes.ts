import { type AnyFindingCode, findingText } from '../../../base/finding.ts';
import { confirmedExtracts } from '../differences/certainty/source-certainty.ts';
import type { Plan } from './plan.ts';

/** Whoever is only in the target and is not taken away, because it is not certain that M3 does not have them. */
export interface UncertainDeletes {
  readonly people: number;
  /** The first of the sentences that say why; '' for nobody. */
  readonly example: string;
  /** The extracts of users that somebody can say to be whole, which would settle it; by name and SHA-256. */
  readonly extracts: readonly { readonly name: string; readonly sha256: string }[];
}

const CODES: ReadonlySet<AnyFindingCode> = new Set<AnyFindingCode>([
  'SOURCE-INCOMPLETE',
  'ID-RENAMED',
  'PERSON-RESEMBLES',
]);

/** Whom a plan does not take away because of what was read of M3. */
export function uncertainDeletes({ findings, people, sources, policy }: Plan): UncertainDeletes {
  const extra = new Set<string>();
  for (const { id, situation } of people) if (situation === 'extra') extra.add(id);
  const held = findings.filter(
    ({ code, subject }) => CODES.has(code) && subject.kind === 'user' && extra.has(subject.id),
  );
  const confirmed = confirmedExtracts(policy);
  const isOfExtract = held.some(({ code }) => code === 'SOURCE-INCOMPLETE');
  const extracts = sources.filter(({ kind, sha256 }) => kind === 'users' && !confirmed.has(sha256));
  return {
    people: held.length,
    example: held[0] === undefined ? '' : findingText(held[0]),
    extracts: !isOfExtract ? [] : extracts.map(({ name, sha256 }) => ({ name, sha256 })),
  };
}
