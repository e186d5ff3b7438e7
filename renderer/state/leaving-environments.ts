/** Environments that are about to be removed. */
import { toMusterError } from '../../shared/base/failure.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import { ask } from './engine.ts';
import { refreshEnvironments, reportSaveError } from './environments.ts';
import { createRemovals } from './removals.ts';

export const leavingEnvironments = createRemovals<Environment>(async ({ id }) => {
  try {
    await ask('environments:remove', { id });
  } catch (thrown) {
    reportSaveError(toMusterError(thrown));
  }
  await refreshEnvironments();
});
