/** Snapshots that are about to be removed. */

import { toMusterError } from '../../shared/base/failure.ts';
import type { SnapshotInfo } from '../../shared/m3/snapshot-info.ts';
import { ask } from './engine.ts';
import { reportSaveError } from './environments.ts';
import { queryClient } from './queries.ts';
import { createRemovals } from './removals.ts';

export const leavingSnapshots = createRemovals<SnapshotInfo>(async ({ id }) => {
  try {
    await ask('snapshots:remove', { id });
  } catch (thrown) {
    const error = toMusterError(thrown);
    // The snapshot is gone already, with its environment or as the oldest of too many, as it was to be.
    if (error.code !== 'SNAPSHOT-UNKNOWN') reportSaveError(error);
  }
  await queryClient.invalidateQueries({ queryKey: ['snapshots'] });
});
