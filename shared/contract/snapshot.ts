import type { M3Way } from '../environment/m3-source.ts';
import type { RosterSource } from '../m3/roster.ts';
import type { RosterChange, RosterChangeCounts } from '../m3/roster-changes.ts';
import type { Page } from './workspace.ts';

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

/** Who came, went and changed from one snapshot to another. */
export interface SnapshotComparison extends Page<RosterChange> {
  readonly before: SnapshotInfo;
  readonly after: SnapshotInfo;
  readonly counts: RosterChangeCounts;
}

/** Something of which sharply fewer were read than before, or none at all. */
export interface Shrunken {
  readonly what: 'users' | 'emails' | 'roles' | 'userRoles';
  /** null where it was not read before, or nothing was: then `now` is 0. */
  readonly before: number | null;
  readonly now: number;
}
