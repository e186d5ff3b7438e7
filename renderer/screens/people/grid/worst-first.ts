import { severityOf } from '../../../../shared/base/finding.ts';
import type { PersonRow } from '../../../../shared/contract/workspace.ts';

const WEIGHTS = { blocked: 0, warning: 1, info: 2 } as const;
const ACCEPTED = 3;

/** Findings by severity, the worst first; those that were accepted come after all others. */
export function worstFirst(findings: PersonRow['findings']): PersonRow['findings'] {
  const weightOf = ({ code, accepted }: PersonRow['findings'][number]) =>
    WEIGHTS[severityOf(code)] + (accepted ? ACCEPTED : 0);
  return findings.toSorted((a, b) => weightOf(a) - weightOf(b));
}
