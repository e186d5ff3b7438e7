import type { EngineParts } from '../engine-parts.ts';
import { RosterChangePages } from '../queries/roster-changes.ts';
import type { Handlers } from '../router.ts';

type Channels = 'snapshots:list' | 'snapshots:compare' | 'snapshots:remove' | 'environment:forget';

export function snapshotHandlers({
  snapshots,
  keptPlans,
  ipa: { records, practiceRecords },
  reporter,
}: EngineParts): Handlers<Channels> {
  const changes = new RosterChangePages(snapshots);
  return {
    'snapshots:list': () => snapshots.list(),
    'snapshots:compare': (query, context) => changes.page(query, reporter(context), context.signal),
    'snapshots:remove': async ({ id }) => {
      changes.forget(id);
      await snapshots.remove(id);
      return null;
    },
    'environment:forget': async ({ id }) => {
      await snapshots.removeAllOf(id);
      await keptPlans.forget(id);
      await records.forget(id);
      await practiceRecords.forget(id);
      return null;
    },
  };
}
