import { idKey } from '../../base/id-key.ts';
import type { IpaEnvironment } from './ipa-environment.ts';

/**
 * Which Landmark system an environment is on, as a key: environments with the same key share one gen
 * (domain.md, 1). The name's case and the spaces around it say nothing. An environment that names no system
 * counts as alone on one of its own: two such are not known to share anything.
 */
export function landmarkSystemKey({
  id,
  landmarkSystem,
}: Pick<IpaEnvironment, 'id' | 'landmarkSystem'>): string {
  const name = idKey(landmarkSystem);
  return name === '' ? `environment ${id}` : `system ${name}`;
}
