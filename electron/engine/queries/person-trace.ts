import { failure } from '../../../shared/base/failure.ts';
import type { PersonTrace } from '../../../shared/contract/workspace.ts';
import type { RosterSource } from '../../../shared/m3/roster.ts';
import { makeAcceptance } from '../../../shared/policy/acceptance.ts';
import { nameOfPerson } from '../../../shared/target/name-of-person.ts';
import type { ArtifactFile } from '../artifacts/artifact-file.ts';
import type { PlanDriver } from '../driver/plan-driver.ts';
import type { PlannedWork } from '../plans/planned-work.ts';
import { linesOf } from './artifact-pages.ts';
import { operationRow } from './operation-rows.ts';
import { type PeopleData, personRow } from './people-page.ts';

/** More lines of one person than this are not shown in a trace. */
const MOST_LINES = 60;

/** One person through source, policy, findings, operations and the exact lines. */
export async function tracePerson(
  driver: Pick<PlanDriver, 'describe'>,
  data: PeopleData,
  index: number,
  planned: PlannedWork | null,
  artifacts: readonly ArtifactFile[],
): Promise<PersonTrace> {
  const person = data.decision.people[index];
  if (person === undefined) throw failure('PERSON-UNKNOWN', { index });
  return {
    person: personRow(data, index, makeAcceptance(data.policy.accepted)),
    splitReason: nameOfPerson(data.roster, data.decision, index, data.policy).reason,
    source: sourceRows(data, person.source),
    decisions: driver.describe(data.roster, data.decision, index, data.policy),
    roles: rolesOf(data, person.source),
    operations: operationsOf(planned, person.id),
    lines: planned === null ? [] : await exactLines(artifacts, indexInPlan(planned, person.id)),
  };
}

function operationsOf(planned: PlannedWork | null, id: string): PersonTrace['operations'] {
  if (planned === null) return [];
  const numbers = planned.operations.ofPerson(indexInPlan(planned, id));
  return numbers.map((number) => operationRow(planned.operations, number));
}

/** Who is only in the target stands between those of M3 in the plan. -1 where a plan is for somebody else alone. */
function indexInPlan({ plan }: PlannedWork, id: string): number {
  return plan.people.findIndex((person) => person.id === id);
}

function sourceRows({ roster }: PeopleData, user: number): PersonTrace['source'] {
  const { id, name, source, line } = roster.users[user]!;
  const file = (at: number) => (roster.sources[at] as RosterSource).name;
  const rows = [{ file: file(source), line, what: `${id} · ${name}` }];
  for (const email of roster.emails) {
    if (email.userIndex !== user) continue;
    const company = email.company === '' ? '' : `company ${email.company} · `;
    rows.push({ file: file(email.source), line: email.line, what: `${company}${email.address}` });
  }
  const userRoleFile = roster.sources.find(({ kind }) => kind === 'user-roles')?.name ?? '';
  const { offsets, role, line: lines } = roster.userRoles;
  for (let at = offsets[user]!; at < offsets[user + 1]!; at++) {
    rows.push({ file: userRoleFile, line: lines[at]!, what: `role ${roster.roles[role[at]!]!.id}` });
  }
  return rows;
}

function rolesOf({ roster }: PeopleData, user: number): string[] {
  const { offsets, role } = roster.userRoles;
  return [...role.subarray(offsets[user], offsets[user + 1])].map((at) => {
    const { id, name } = roster.roles[at]!;
    return name === '' ? id : `${id} · ${name}`;
  });
}

async function exactLines(artifacts: readonly ArtifactFile[], index: number): Promise<PersonTrace['lines']> {
  const lines: { artifact: string; line: number; text: string }[] = [];
  for (const file of artifacts) {
    for (const line of linesOf(file, { kind: 'person', index }, MOST_LINES)) {
      const [text] = await file.readLines(line, line + 1);
      lines.push({ artifact: file.shape.fileName, line: line + 1, text: text ?? '' });
    }
  }
  return lines;
}
