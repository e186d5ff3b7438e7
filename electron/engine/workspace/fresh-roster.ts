import { createHash } from 'node:crypto';
import type { PendingRoster } from '../../../shared/contract/workspace.ts';
import type { ExtractKind } from '../../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import type { M3SourceSettings } from '../../../shared/m3/m3-source.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { countRoster } from '../../../shared/m3/roster-summary.ts';
import { findShrunken } from '../../../shared/m3/shrunken.ts';
import type { SnapshotInfo } from '../../../shared/m3/snapshot-info.ts';

/** A roster that was read, before it is kept. */
export interface FreshRoster {
  readonly roster: Roster;
  readonly readAt: string;
  /** What it was read from: meanwhile other files or settings may have been chosen. */
  readonly from: { readonly files: readonly InspectedFile[]; readonly m3: M3SourceSettings };
}

/** What is asked; whether its source has changed since is known when it is shown. */
type PendingQuestion = Omit<PendingRoster, 'sourceChanged'>;

/** What was read and waits for a word, because it shrank. */
export interface Pending {
  readonly fresh: FreshRoster;
  readonly question: PendingQuestion;
}

/** What a person is asked before a roster is taken; null where there is nothing to ask. */
export function questionAbout(
  { roster, from }: FreshRoster,
  before: SnapshotInfo | null,
): PendingQuestion | null {
  const counts = countRoster(roster);
  const kinds = { now: kindsOf(roster), before: before === null ? [] : kindsOf(before) };
  const shrunken = findShrunken(counts, before, from.m3.shrinkAskPercent, kinds);
  return shrunken.length === 0 ? null : { counts, shrunken, before: before?.readAt ?? null };
}

function kindsOf({ sources }: Pick<Roster, 'sources'>): ExtractKind[] {
  return sources.map(({ kind }) => kind);
}

/** A roster's fingerprint: over the hashes of what was read, in order. */
export function hashOfRoster(roster: Roster): string {
  const hash = createHash('sha256');
  for (const { kind, sha256 } of roster.sources) hash.update(`${kind} ${sha256}\n`);
  return hash.digest('hex');
}
