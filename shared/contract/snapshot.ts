import type { Page } from '../base/page.ts';
import type { RosterChange, RosterChangeCounts } from '../m3/roster-changes.ts';
import type { SnapshotInfo } from '../m3/snapshot-info.ts';

/** Who came, went and changed from one snapshot to another. */
export interface SnapshotComparison extends Page<RosterChange> {
  readonly before: SnapshotInfo;
  readonly after: SnapshotInfo;
  readonly counts: RosterChangeCounts;
}
