/** How the secrets of an environment stand; see `secrets:list`. */
import { useQuery } from '@tanstack/react-query';
import { type MusterError, toMusterError } from '../../shared/base/failure.ts';
import type { SecretState } from '../../shared/contract/channels.ts';
import type { SecretSlot } from '../../shared/environment/secrets.ts';
import { ask, useCall } from './engine.ts';
import { useEnvironments } from './environments.ts';
import { queryClient } from './queries.ts';

const NONE: readonly SecretState[] = [];

export interface SecretsOfEnvironment {
  readonly secrets: readonly SecretState[];
  readonly enter: (slot: SecretSlot) => void;
  readonly forget: (slot: SecretSlot) => void;
  readonly error: MusterError | null;
}

/** After a call that may have asked for a secret. */
export function refreshSecrets(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['secrets'] });
}

export function useSecrets(id: string): SecretsOfEnvironment {
  // What a secret is for follows from the settings, so a changed setting asks again.
  const environment = useEnvironments().environments.find((one) => one.id === id);
  const query = useQuery({
    queryKey: ['secrets', id, environment?.m3, environment?.ipa],
    queryFn: () => ask('secrets:list', { id }),
  });
  const entering = useCall('secrets:enter');
  const forgetting = useCall('secrets:forget');
  const refresh = () => void refreshSecrets();
  return {
    secrets: query.data ?? NONE,
    enter: (slot) => void entering.start({ id, slot }).then(refresh),
    forget: (slot) => void forgetting.start({ id, slot }).then(refresh),
    error: entering.error ?? forgetting.error ?? (query.error === null ? null : toMusterError(query.error)),
  };
}
