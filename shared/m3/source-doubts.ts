import { type AnyFindingCode, isKnown, severityOf } from '../base/finding.ts';

/**
 * The findings which say that an extract may hold less, or other ids, than M3 does, though its rows were taken. Who is
 * missing from such an extract is not gone: no rule deletes anybody because of it. A row that was refused says the
 * same by itself.
 */
const DOUBTS: ReadonlySet<AnyFindingCode> = new Set<AnyFindingCode>([
  'EXTRACT-AT-LIMIT',
  'EXTRACT-OTHER-TABLE',
  'EXTRACT-ROWS-NARROW',
  'EXTRACT-TOOL-ERROR',
  'LINE-OF-SEVERAL-ROWS',
  'ROW-ID-NUMBER',
  'ROW-OVER-SEVERAL-LINES',
  'ROW-SHORT',
  'ROW-USER-CASE',
  'ROW-USER-DUPLICATE',
  'ROW-ID-CONVERTED',
  'ROW-ZEROS-LOST',
  'EXTRACT-ENCODINGS-MIXED',
  'EXTRACT-ENCODED-TWICE',
  'EXTRACT-IDS-SPOILED',
  'EXTRACT-ROWS-LEFT-OUT',
]);

/**
 * Whether a finding about an extract or its row says that the extract was not read whole. One of another version may say
 * so: nobody is deleted because its code is not known.
 */
export function castsDoubt(code: AnyFindingCode): boolean {
  return DOUBTS.has(code) || !isKnown(code) || severityOf(code) === 'blocked';
}
