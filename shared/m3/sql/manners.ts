/** How long a query may wait for a lock that a change of the table itself holds, in milliseconds. */
const LOCK_TIMEOUT_MS = 10_000;

/**
 * Before every query: it takes no shared locks and waits for none, gives way in a deadlock, and does not queue
 * behind a change of the table. It stands in each query, since the settings end with it.
 */
const MANNERS = [
  'SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;',
  `SET LOCK_TIMEOUT ${LOCK_TIMEOUT_MS};`,
  'SET DEADLOCK_PRIORITY LOW;',
];

/** A query of these lines as it is sent. */
export function withManners(lines: readonly string[]): string {
  return `${[...MANNERS, ...lines].join('\n')};`;
}
