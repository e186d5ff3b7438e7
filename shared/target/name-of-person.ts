import { idKey } from '../base/id-key.ts';
import type { Roster } from '../m3/roster.ts';
import { makeAddressChoice } from '../policy/company.ts';
import { makePersonName, type PersonName } from '../policy/person-name.ts';
import type { Policy } from '../policy/policy.ts';
import type { AnyDecision } from './decision.ts';

/** A person's name as it was decided, with its reason. */
export function nameOfPerson(
  roster: Roster,
  decision: AnyDecision,
  index: number,
  policy: Policy,
): PersonName {
  const { source } = decision.people[index]!;
  const { id, name, more } = roster.users[source]!;
  const { address } = makeAddressChoice(policy.company, roster)(source);
  const known = { address, id, language: more?.language ?? '' };
  return makePersonName(policy, decision.habit)(idKey(id), name, known);
}
