/** The verdict of a connection test in words. */
import type { ConnectionReport, ConnectionStepId } from '../../../shared/contract/connection.ts';

const TITLES: Readonly<Record<Exclude<ConnectionStepId, 'objects'>, string>> = {
  name: 'Name',
  port: 'Port',
  certificate: 'Certificate',
  'sign-in': 'Sign-in',
  query: 'Query',
  characters: 'Characters',
};

/** @param objects what the test looks for on the server, e.g. `Tables` */
export function stepTitle(id: ConnectionStepId, objects: string): string {
  return id === 'objects' ? objects : TITLES[id];
}

/** What the test as a whole found. */
export function verdictOf(report: Pick<ConnectionReport, 'endedAt' | 'steps'>, objects: string): string {
  if (report.endedAt === null) return 'The connection is being tested';
  const failed = report.steps.find(({ state }) => state === 'failed');
  if (failed !== undefined) return `No connection: ${stepTitle(failed.id, objects).toLowerCase()}`;
  return report.steps.some(({ state }) => state === 'warning')
    ? 'The connection works, with a remark'
    : 'The connection works';
}

/** A fingerprint in groups of four digits. */
export function groupedFingerprint(fingerprint: string): string {
  return fingerprint.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
