import { severityOf } from '../findings/finding.ts';
import type { FindingCode } from '../text/findings.ts';

/**
 * The findings which say that an extract may hold less, or other ids, than M3 does, though its rows were taken. Who is
 * missing from such an extract is not gone: no rule deletes anybody because of it. A row that was refused says the
 * same by itself.
 */
const DOUBTS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'EXTRACT-AT-LIMIT',
  'EXTRACT-OTHER-TABLE',
  'EXTRACT-ROWS-NARROW',
  'EXTRACT-TOOL-ERROR',
  'ROW-ID-NUMBER',
  'ROW-OVER-SEVERAL-LINES',
  'ROW-SHORT',
  'ROW-USER-CASE',
  'ROW-USER-DUPLICATE',
  'ROW-ID-CONVERTED',
  'ROW-ZEROS-LOST',
  'EXTRACT-ENCODING-UNSURE',
  'EXTRACT-ENCODINGS-MIXED',
  'EXTRACT-ENCODED-TWICE',
  'EXTRACT-IDS-SPOILED',
  'EXTRACT-ROWS-LEFT-OUT',
]);

/** Whether a finding about an extract or its row says that the extract was not read whole. */
export function castsDoubt(code: FindingCode): boolean {
  return DOUBTS.has(code) || severityOf(code) === 'blocked';
}
