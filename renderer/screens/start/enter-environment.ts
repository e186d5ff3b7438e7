/** The ways into an environment. Each throws a Failure. */
import type { Environment } from '../../../shared/environment/environment.ts';
import { ask } from '../../state/engine.ts';
import { openEnvironment, refreshEnvironments } from '../../state/environments.ts';
import { navigate } from '../../state/navigation.ts';

export async function enterEnvironment(environment: Environment): Promise<void> {
  await openEnvironment(environment);
  navigate('source');
}

export async function enterSettings(environment: Environment): Promise<void> {
  await openEnvironment(environment);
  navigate('settings');
}

export async function openSample(): Promise<void> {
  const environment = await ask('sample:open', {});
  await refreshEnvironments();
  await enterEnvironment(environment);
}

export async function importProfile(): Promise<void> {
  const chosen = await ask('dialog:choose', { purpose: 'profile', suggestion: '' });
  if (chosen === null) return;
  await ask('environments:import', { path: chosen.path });
  await refreshEnvironments();
}
