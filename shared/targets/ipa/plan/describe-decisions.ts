import type { Roster } from '../../../m3/roster.ts';
import { makeAddressChoice } from '../../../policy/company.ts';
import type { Policy } from '../../../policy/policy.ts';
import { makeScope } from '../../../policy/scope.ts';
import { nameOfPerson } from '../../../target/name-of-person.ts';
import type { Decision } from './decision.ts';

/** What each policy decided about one person, as sentences for the trace. */
export function describeDecisions(
  roster: Roster,
  decision: Decision,
  index: number,
  policy: Policy,
): { readonly policy: string; readonly text: string }[] {
  const person = decision.people[index]!;
  const named = nameOfPerson(roster, decision, index, policy);
  return [
    { policy: 'Scope', text: scopeText(roster, person.source, policy) },
    {
      policy: 'Name',
      text: `“${named.firstName}” and “${named.lastName}”: ${named.reason}.`,
    },
    { policy: 'E-mail', text: emailText(roster, person.source, person.email, policy) },
    {
      policy: 'Identity',
      text: `${policy.identity.service} ${person.identity}, from ${policy.identity.template}`,
    },
    { policy: 'Actor roles', text: person.actorRoles.join(', ') },
  ];
}

function scopeText(roster: Roster, source: number, policy: Policy): string {
  const { inScope, by } = makeScope(policy.scope, roster)(source);
  if (by === 'include') return 'Taken in by hand.';
  if (by === 'exclude') return 'Left out by hand.';
  return inScope ? 'In scope by the rule.' : 'Out of scope by the rule.';
}

function emailText(roster: Roster, source: number, email: string, policy: Policy): string {
  const { address, company } = makeAddressChoice(policy.company, roster)(source);
  if (address === '') return 'No address.';
  const from = company === '' ? '' : ` of company ${company}`;
  return email === '' ? `${address}${from} is not used.` : `${address}${from}.`;
}
