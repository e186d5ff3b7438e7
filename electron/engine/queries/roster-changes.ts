import type { PayloadOf } from '../../../shared/contract/channels.ts';
import type { SnapshotComparison } from '../../../shared/contract/snapshot.ts';
import { compareRosters, type RosterComparison } from '../../../shared/m3/compare-rosters.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import type { RosterChange } from '../../../shared/m3/roster-changes.ts';
import { drive } from '../base/drive.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import { Turns } from '../workspace/turns.ts';
import type { Report } from '../workspace/workspace.ts';

type Query = PayloadOf<'snapshots:compare'>;

/**
 * Answers pages of what differs between two snapshots. The last comparison is kept, and so is the selection of
 * the last query; the rosters themselves are not.
 */
export class RosterChangePages {
  readonly #snapshots: SnapshotStore;
  /** One at a time: two rosters are in memory while they are compared. */
  readonly #turns = new Turns();
  #compared: { readonly before: string; readonly after: string; readonly found: RosterComparison } | null =
    null;
  #selection: {
    readonly of: RosterComparison;
    readonly key: string;
    readonly changes: readonly RosterChange[];
  } | null = null;

  constructor(snapshots: SnapshotStore) {
    this.#snapshots = snapshots;
  }

  /** @throws Failure SNAPSHOT-UNKNOWN, SNAPSHOT-DAMAGED; AbortError */
  async page(query: Query, report: Report, signal: AbortSignal): Promise<SnapshotComparison> {
    const found = await this.#turns.take(signal, (both) =>
      this.#compare(query.before, query.after, report, both),
    );
    // Only now: one of them may have been removed since it was compared.
    const before = await this.#snapshots.info(query.before);
    const after = await this.#snapshots.info(query.after);
    const changes = this.#select(found, query);
    return {
      before,
      after,
      counts: found.counts,
      total: changes.length,
      rows: changes.slice(query.offset, query.offset + query.limit),
    };
  }

  /** Lets go of what was compared with a snapshot that is removed. */
  forget(id: string): void {
    if (this.#compared?.before !== id && this.#compared?.after !== id) return;
    this.#compared = null;
    this.#selection = null;
  }

  async #compare(
    before: string,
    after: string,
    report: Report,
    signal: AbortSignal,
  ): Promise<RosterComparison> {
    const known = this.#compared;
    if (known?.before === before && known.after === after) return known.found;
    const left = await this.#load(before, report, signal);
    const right = await this.#load(after, report, signal);
    const found = await drive(compareRosters(left, right), signal);
    this.#compared = { before, after, found };
    return found;
  }

  async #load(id: string, report: Report, signal: AbortSignal): Promise<Roster> {
    const { environmentName, readAt } = await this.#snapshots.info(id);
    const subject = `${environmentName}, ${readAt}`;
    const { roster } = await this.#snapshots.load(id, signal, (done) =>
      report({ phase: 'reading', subject, done, total: null, unit: 'rows' }),
    );
    return roster;
  }

  #select(found: RosterComparison, { subject, kind, text }: Query): readonly RosterChange[] {
    const wanted = text.trim().toLowerCase();
    const key = `${subject} ${kind} ${wanted}`;
    if (this.#selection?.of === found && this.#selection.key === key) return this.#selection.changes;
    const changes = found.changes.filter(
      (change) =>
        (subject === null || change.subject === subject) &&
        (kind === null || change.kind === kind) &&
        (wanted === '' || `${change.id}\n${change.name}`.toLowerCase().includes(wanted)),
    );
    this.#selection = { of: found, key, changes };
    return changes;
  }
}
