import type { M3Way } from './m3-source.ts';
import type { RosterSource } from './roster.ts';

/** A roster as it was read once, kept with its date and hash. */
export interface SnapshotInfo {
  /** Names the snapshot; sorts by time within an environment. */
  readonly id: string;
  readonly environmentId: string;
  /** As the environment was called when it was read. */
  readonly environmentName: string;
  readonly way: M3Way;
  readonly readAt: string;
  /** SHA-256 of the snapshot's file, lower-case hex. */
  readonly hash: string;
  readonly bytes: number;
  readonly users: number;
  readonly emails: number;
  readonly roles: number;
  readonly userRoles: number;
  readonly rejected: number;
  readonly sources: readonly RosterSource[];
}
