/** What the name of a snapshot says. */
export interface SnapshotName {
  readonly environmentId: string;
  /** ISO 8601, UTC, to the millisecond. */
  readonly readAt: string;
  /** The first eight digits of the file's SHA-256. */
  readonly hashStart: string;
}

const ENVIRONMENT = /^[a-z0-9-]{1,60}$/;
const READ_AT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const ID = /^([a-z0-9-]{1,60})-(\d{4})(\d{2})(\d{2})t(\d{2})(\d{2})(\d{2})(\d{3})z-([0-9a-f]{8})$/;

/**
 * The name of a snapshot: safe as a file's name on every system, and in the order of time within an environment.
 * @returns null where one of its parts could not be in it
 */
export function snapshotId(environmentId: string, readAt: string, sha256: string): string | null {
  if (!ENVIRONMENT.test(environmentId) || !READ_AT.test(readAt)) return null;
  return `${environmentId}-${readAt.replaceAll(/[-:.]/g, '').toLowerCase()}-${sha256.slice(0, 8)}`;
}

/** Takes the name apart; null where it is none, and so must not become part of a path. */
export function parseSnapshotId(id: string): SnapshotName | null {
  const match = ID.exec(id);
  if (match === null) return null;
  const [, environmentId, year, month, day, hour, minute, second, ms, hashStart] =
    match as unknown as string[];
  return {
    environmentId: environmentId!,
    readAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`,
    hashStart: hashStart!,
  };
}
