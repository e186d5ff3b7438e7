import { idKey } from '../../../../shared/base/id-key.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';

/** How a finding of a person was accepted: for this person, or for everybody who has it. */
export function acceptanceOf(
  policy: Policy,
  code: string,
  id: string,
): { readonly accepted: string | null; readonly takeBack?: string } {
  const ofCode = policy.accepted.filter((one) => one.code === code);
  const own = ofCode.find(({ subject }) => idKey(subject) === idKey(id));
  if (own !== undefined) return { accepted: own.reason };
  const ofAll = ofCode.find(({ subject }) => subject === '*');
  return { accepted: ofAll?.reason ?? null, takeBack: 'Take back for all' };
}
