import type { Plan } from '../plan/plan.ts';
import { STEP_SIZE, type Steps } from '../steps/steps.ts';
import { BYTE_ORDER_MARK, csvRow } from './csv-row.ts';

const HEADER = [
  'User',
  'Situation',
  'First name',
  'Last name',
  'E-mail',
  'Identity',
  'Actor roles',
  'Tasks',
  'Findings',
];

/** Everyone in the plan, written or not, for a spreadsheet: UTF-8 with byte order mark, CRLF line ends. */
export function* renderPeopleCsv(plan: Plan, sink: (line: string) => void): Steps<void> {
  sink(BYTE_ORDER_MARK + csvRow(HEADER));
  const codes = findingCodesByUser(plan);
  const { offsets, task } = plan.userTasks;
  for (let index = 0; index < plan.people.length; index++) {
    const person = plan.people[index]!;
    const tasks: string[] = [];
    for (let at = offsets[index]!; at < offsets[index + 1]!; at++) tasks.push(plan.tasks[task[at]!]!.id);
    sink(
      csvRow([
        person.id,
        person.situation,
        person.firstName,
        person.lastName,
        person.email,
        person.identity,
        person.actorRoles.join(', '),
        tasks.join(', '),
        codes.get(person.id) ?? '',
      ]),
    );
    if (index % STEP_SIZE === 0) yield index;
  }
}

function findingCodesByUser(plan: Plan): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, subject } of plan.findings) {
    if (subject.kind !== 'user') continue;
    const known = codes.get(subject.id);
    if (known === undefined) codes.set(subject.id, code);
    else if (!known.split(', ').includes(code)) codes.set(subject.id, `${known}, ${code}`);
  }
  return codes;
}
