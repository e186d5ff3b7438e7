/** An environment in words. */
import type { Environment } from '../../shared/environment/environment.ts';

export function landmarkWords({ landmarkSystem }: Pick<Environment, 'landmarkSystem'>): string {
  return landmarkSystem === '' ? 'No Landmark system named' : `Landmark ${landmarkSystem}`;
}

export function companyWords({ policy }: Pick<Environment, 'policy'>): string {
  return policy.company === null ? 'No company chosen' : `Company ${policy.company}`;
}

/** Landmark system, data area and company: the words beside the name. */
export function environmentDetails(environment: Environment): string {
  return [landmarkWords(environment), environment.landmark.dataArea, companyWords(environment)].join(' · ');
}
