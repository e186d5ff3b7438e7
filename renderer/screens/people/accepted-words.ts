import type { FindingCount } from '../../../shared/target/count-findings.ts';
import { count } from '../../state/format.ts';

/** How many occurrences of a finding are accepted, e.g. ` · 3 accepted`; '' for none. */
export function acceptedWords({ accepted, count: all }: Pick<FindingCount, 'accepted' | 'count'>): string {
  if (accepted === 0) return '';
  return accepted === all ? ' · all accepted' : ` · ${count(accepted)} accepted`;
}
