import { type Finding, findingText, severityOf } from '../../../shared/base/finding.ts';
import { idKey } from '../../../shared/base/id-key.ts';
import type { Page } from '../../../shared/base/page.ts';
import type { PeopleQuery } from '../../../shared/contract/channels.ts';
import type { PersonRow } from '../../../shared/contract/workspace.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { makeAcceptance } from '../../../shared/policy/acceptance.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { AnyDecision } from '../../../shared/target/decision.ts';

export interface PeopleData {
  readonly roster: Roster;
  readonly decision: AnyDecision;
  readonly policy: Policy;
}

/**
 * Answers pages of the people grid. The filtered and sorted order is kept for the last query, since a grid
 * asks for many pages of one.
 */
export class PeoplePages {
  #data: PeopleData | null = null;
  #key = '';
  #order: Uint32Array = new Uint32Array();

  page(data: PeopleData, query: PeopleQuery): Page<PersonRow> {
    const { offset, limit, ...view } = query;
    const key = JSON.stringify(view);
    if (this.#data?.decision !== data.decision || this.#key !== key) {
      this.#order = orderOf(data, query);
      this.#data = data;
      this.#key = key;
    }
    const accepted = makeAcceptance(data.policy.accepted);
    const rows = [...this.#order.subarray(offset, offset + limit)].map((index) =>
      personRow(data, index, accepted),
    );
    return { total: this.#order.length, rows };
  }
}

/** One person as the grid shows it. */
export function personRow(
  { roster, decision }: PeopleData,
  index: number,
  accepted: (finding: Finding) => string | null,
): PersonRow {
  const person = decision.people[index]!;
  const user = roster.users[person.source]!;
  const { offsets } = roster.userRoles;
  return {
    index,
    id: person.id,
    name: user.name,
    firstName: person.firstName,
    lastName: person.lastName,
    email: person.email,
    roles: offsets[person.source + 1]! - offsets[person.source]!,
    status: user.status,
    situation: person.situation,
    doubtful: decision.doubtful[index] === 1,
    corrected: decision.corrected[index] === 1,
    findings: findingsOf(decision, index).map((finding) => ({
      code: finding.code,
      text: findingText(finding),
      accepted: accepted(finding) !== null,
    })),
  };
}

function findingsOf(decision: AnyDecision, index: number): readonly Finding[] {
  return decision.findings.slice(decision.personFindings[index], decision.personFindings[index + 1]);
}

function orderOf(data: PeopleData, query: PeopleQuery): Uint32Array {
  const matches = matcher(data, query);
  const found: number[] = [];
  for (let index = 0; index < data.decision.people.length; index++) if (matches(index)) found.push(index);
  if (query.sort !== 'id') found.sort(comparer(data, query.sort));
  if (query.descending) found.reverse();
  return Uint32Array.from(found);
}

function matcher({ roster, decision }: PeopleData, query: PeopleQuery): (index: number) => boolean {
  const text = query.text.trim().toLowerCase();
  const role =
    query.role === null ? null : roster.roles.findIndex(({ id }) => idKey(id) === idKey(query.role!));
  const { offsets, role: roles } = roster.userRoles;
  return (index) => {
    const person = decision.people[index]!;
    if (query.situation !== null && person.situation !== query.situation) return false;
    if (query.doubtful && decision.doubtful[index] !== 1) return false;
    const user = roster.users[person.source]!;
    if (query.status !== null && user.status !== query.status) return false;
    if (text !== '') {
      const haystack = `${user.id}\n${user.name}\n${person.firstName} ${person.lastName}\n${person.email}`;
      if (!haystack.toLowerCase().includes(text)) return false;
    }
    if (role !== null && !roles.subarray(offsets[person.source], offsets[person.source + 1]).includes(role)) {
      return false;
    }
    if (query.finding === null && query.severity === null) return true;
    return findingsOf(decision, index).some(
      ({ code }) =>
        (query.finding === null || code === query.finding) &&
        (query.severity === null || severityOf(code) === query.severity),
    );
  };
}

function comparer(
  { roster, decision }: PeopleData,
  sort: PeopleQuery['sort'],
): (a: number, b: number) => number {
  const { people, doubtful, personFindings } = decision;
  const { offsets } = roster.userRoles;
  const findings = (index: number) => personFindings[index + 1]! - personFindings[index]!;
  const roles = (index: number) => offsets[people[index]!.source + 1]! - offsets[people[index]!.source]!;
  switch (sort) {
    case 'name':
      return byText((index) => roster.users[people[index]!.source]!.name);
    case 'email':
      return byText((index) => people[index]!.email);
    case 'roles':
      return (a, b) => roles(a) - roles(b) || a - b;
    case 'doubt':
      return (a, b) => doubtful[b]! - doubtful[a]! || a - b;
    case 'findings':
      return (a, b) => findings(b) - findings(a) || a - b;
    case 'id':
      return (a, b) => a - b;
  }
}

const collator = new Intl.Collator('en', { sensitivity: 'base' });

function byText(text: (index: number) => string): (a: number, b: number) => number {
  return (a, b) => collator.compare(text(a), text(b)) || a - b;
}
