import { z } from 'zod';
import { failure } from '../contract/failure.ts';
import { landmarkSchema, renderSchema } from '../environment/environment.ts';
import type { Finding } from '../findings/finding.ts';
import { EXTRACT_KINDS } from '../m3/extracts.ts';
import { ORIGINS } from '../m3/roster.ts';
import { policySchema } from '../policy/policy.ts';
import { rememberLast } from '../render/remember.ts';
import { STEP_SIZE, type Steps } from '../steps/steps.ts';
import { FINDINGS, type FindingCode } from '../text/findings.ts';
import {
  type Plan,
  type PlannedPerson,
  type PlannedTask,
  type PlannedUserTasks,
  SITUATIONS,
  type Situation,
} from './plan.ts';

/**
 * The plan as a file: JSON Lines, UTF-8, each line ended by "\n". A header, then a line for each person (with
 * its tasks and the codes of its findings), each task and each finding. Keys stand in a fixed order and
 * nothing of the moment or the machine is in it, so one plan has one form, and its SHA-256 names it.
 */
export function* writeCanonicalPlan(plan: Plan, sink: (line: string) => void): Steps<void> {
  sink(headerLine(plan));
  const tasks = taskPieces(plan.tasks);
  const actorRolesOf = rememberLast(actorRolesPiece);
  const codes = findingCodesByUser(plan.findings);
  for (let index = 0; index < plan.people.length; index++) {
    const person = plan.people[index]!;
    const userTasks = userTasksPart(plan.userTasks, tasks, index);
    sink(personLine(person, actorRolesOf(person.actorRoles), userTasks, codes.get(person.id)));
    if (index % STEP_SIZE === 0) yield index;
  }
  for (const task of plan.tasks) sink(taskLine(task));
  for (let index = 0; index < plan.findings.length; index++) {
    sink(findingLine(plan.findings[index]!));
    if (index % STEP_SIZE === 0) yield plan.people.length;
  }
}

/** Reads a canonical plan back. `lines` are without their line ends. Fails with PLAN-FILE-INVALID. */
export function parseCanonicalPlan(lines: Iterable<string>): Plan {
  const reader = lines[Symbol.iterator]();
  let number = 0;
  const next = <T>(schema: z.ZodType<T>): T => {
    number++;
    const step = reader.next();
    if (step.done) throw failure('PLAN-FILE-INVALID', { line: number, reason: 'the file ends too early' });
    return parseLine(step.value, schema, number);
  };

  const header = next(headerSchema);
  const people = Array.from({ length: header.people }, () => next(personSchema));
  const tasks = Array.from({ length: header.tasks }, () => next(taskSchema));
  const findings = Array.from({ length: header.findings }, () => next(findingSchema));
  if (!reader.next().done)
    throw failure('PLAN-FILE-INVALID', { line: number + 1, reason: 'the file goes on after its end' });

  return {
    format: header.plan,
    target: header.target,
    policy: header.policy,
    sources: header.sources,
    current: header.current,
    people: people.map(({ person, tasks: _tasks, from: _from, to: _to, findings: _codes, ...rest }) => ({
      id: person,
      ...rest,
    })),
    tasks: tasks.map(({ task, ...rest }) => ({ id: task, ...rest })),
    userTasks: joinUserTasks(header, people, tasks),
    findings: findings.map(({ finding, ...rest }) => ({ code: finding, ...rest })),
  };
}

function headerLine(plan: Plan): string {
  const { startDate, stopDate } = plan.userTasks;
  return stableJson({
    plan: plan.format,
    current: plan.current,
    findings: plan.findings.length,
    people: plan.people.length,
    policy: plan.policy,
    sources: plan.sources,
    target: plan.target,
    tasks: plan.tasks.length,
    userTaskDates: { from: startDate !== undefined, to: stopDate !== undefined },
  });
}

/** Put together of few pieces, most of them made once for many people: every piece costs, whatever its length. */
function personLine(person: PlannedPerson, actorRoles: string, userTasks: string, codes = ''): string {
  const id = inJson(person.id);
  const identity = person.identity === person.id ? id : inJson(person.identity);
  return (
    `{"person":"${id}${SITUATION_PIECES[person.situation]}${identity}","firstName":"${inJson(person.firstName)}` +
    `","lastName":"${inJson(person.lastName)}","email":"${inJson(person.email)}${actorRoles}${person.source}` +
    `${userTasks}${codes === '' ? NO_FINDINGS : `,"findings":[${codes}]}`}`
  );
}

/** What stands between the person's id and identity. */
const SITUATION_PIECES = Object.fromEntries(
  SITUATIONS.map((situation) => [situation, `","situation":"${situation}","identity":"`]),
) as Readonly<Record<Situation, string>>;

/** What stands between the person's e-mail and source. */
function actorRolesPiece(roles: readonly string[]): string {
  return `","actorRoles":${JSON.stringify(roles)},"source":`;
}

const NO_FINDINGS = ',"findings":[]}';

/** Text that stands in JSON as it is; nearly all ids, names and addresses do. */
const PLAIN = /^[ !#-[\]-~\u00a0-\u00ff]*$/;

/** A text as it stands between the quotes of JSON. */
function inJson(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text).slice(1, -1);
}

/** The names of the tasks as they stand in a list, as its first and behind others. */
interface TaskPieces {
  readonly first: readonly string[];
  readonly next: readonly string[];
}

function taskPieces(tasks: readonly PlannedTask[]): TaskPieces {
  const names = tasks.map(({ id }) => JSON.stringify(id));
  return { first: names.map((name) => `,"tasks":[${name}`), next: names.map((name) => `,${name}`) };
}

/** The tasks of one person by name, with their dates where the plan has any. */
function userTasksPart(userTasks: PlannedUserTasks, { first, next }: TaskPieces, index: number): string {
  const { offsets, task, startDate, stopDate } = userTasks;
  const begin = offsets[index]!;
  const end = offsets[index + 1]!;
  let part = begin === end ? ',"tasks":[' : first[task[begin]!]!;
  for (let at = begin + 1; at < end; at++) part += next[task[at]!]!;
  part += ']';
  if (startDate !== undefined) part += `,"from":${JSON.stringify(startDate.slice(begin, end))}`;
  if (stopDate !== undefined) part += `,"to":${JSON.stringify(stopDate.slice(begin, end))}`;
  return part;
}

function taskLine(task: PlannedTask): string {
  return (
    `{"task":${JSON.stringify(task.id)},"situation":"${task.situation}",` +
    `"description":${JSON.stringify(task.description)},"source":${task.source}}`
  );
}

function findingLine(finding: Finding): string {
  const subject =
    finding.subject.kind === 'row'
      ? `{"kind":"row","file":${JSON.stringify(finding.subject.file)},"line":${finding.subject.line}}`
      : `{"kind":"${finding.subject.kind}","id":${JSON.stringify(finding.subject.id)}}`;
  return `{"finding":"${finding.code}","subject":${subject},"params":${paramsJson(finding.params)}}`;
}

/** The codes of each user's findings as JSON, each once, in the order in which they were found. */
function findingCodesByUser(findings: readonly Finding[]): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, subject } of findings) {
    if (subject.kind !== 'user') continue;
    const written = `"${code}"`;
    const known = codes.get(subject.id);
    if (known === undefined) codes.set(subject.id, written);
    else if (!known.includes(written)) codes.set(subject.id, `${known},${written}`);
  }
  return codes;
}

/** Like stableJson, for the flat records that come by the hundred thousand. */
function paramsJson(params: Finding['params']): string {
  let json = '';
  for (const key of Object.keys(params).sort()) {
    const value = params[key]!;
    const written = typeof value === 'number' ? String(value) : JSON.stringify(value);
    json += `${json === '' ? '' : ','}${JSON.stringify(key)}:${written}`;
  }
  return `{${json}}`;
}

/** JSON whose objects list their keys in code unit order, whoever built them. */
function stableJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record).filter((key) => record[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${stableJson(record[key])}`)
    .join(',')}}`;
}

const count = z.number().int().min(0);

const headerSchema = z.strictObject({
  plan: z.literal(1),
  current: z.strictObject({ kind: z.literal('assumed-empty') }),
  findings: count,
  people: count,
  policy: policySchema,
  sources: z.array(
    z.strictObject({
      kind: z.enum(EXTRACT_KINDS),
      origin: z.enum(ORIGINS),
      name: z.string(),
      bytes: count,
      sha256: z.string(),
      rows: count,
      rejected: count,
    }),
  ),
  target: z.strictObject({
    environment: z.string(),
    landmarkSystem: z.string(),
    production: z.boolean(),
    landmark: landmarkSchema,
    render: renderSchema,
  }),
  tasks: count,
  userTaskDates: z.strictObject({ from: z.boolean(), to: z.boolean() }),
});

const personSchema = z.strictObject({
  person: z.string(),
  situation: z.enum(SITUATIONS),
  identity: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  actorRoles: z.array(z.string()),
  source: count,
  tasks: z.array(z.string()),
  from: z.array(z.string()).optional(),
  to: z.array(z.string()).optional(),
  findings: z.array(z.string()),
});

const taskSchema = z.strictObject({
  task: z.string(),
  situation: z.enum(SITUATIONS),
  description: z.string(),
  source: count,
});

const findingSchema = z.strictObject({
  finding: z.enum(Object.keys(FINDINGS) as [FindingCode, ...FindingCode[]]),
  subject: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('user'), id: z.string() }),
    z.strictObject({ kind: z.literal('role'), id: z.string() }),
    z.strictObject({ kind: z.literal('row'), file: z.string(), line: z.number().int() }),
  ]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

function parseLine<T>(line: string, schema: z.ZodType<T>, number: number): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw failure('PLAN-FILE-INVALID', { line: number, reason: 'the line is not JSON' });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const where = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  throw failure('PLAN-FILE-INVALID', { line: number, reason: `${where}${issue.message}` });
}

/** The user-tasks of all people in compressed rows again; a person stands on line 2 or later. */
function joinUserTasks(
  header: z.infer<typeof headerSchema>,
  people: readonly z.infer<typeof personSchema>[],
  tasks: readonly z.infer<typeof taskSchema>[],
): PlannedUserTasks {
  const numbers = new Map(tasks.map((task, index) => [task.task, index]));
  const offsets = new Uint32Array(people.length + 1);
  const task: number[] = [];
  const dates = { from: [] as string[], to: [] as string[] };
  people.forEach((person, index) => {
    for (const name of person.tasks) {
      const known = numbers.get(name);
      if (known === undefined) throw failure('PLAN-FILE-INVALID', unknownTask(name, index));
      task.push(known);
    }
    offsets[index + 1] = task.length;
    for (const side of ['from', 'to'] as const) {
      const given = person[side];
      if ((given?.length ?? -1) !== (header.userTaskDates[side] ? person.tasks.length : -1))
        throw failure('PLAN-FILE-INVALID', { line: index + 2, reason: `${side} does not match the tasks` });
      for (const date of given ?? []) dates[side].push(date);
    }
  });
  return {
    offsets,
    task: Uint32Array.from(task),
    ...(header.userTaskDates.from ? { startDate: dates.from } : {}),
    ...(header.userTaskDates.to ? { stopDate: dates.to } : {}),
  };
}

function unknownTask(name: string, person: number): { line: number; reason: string } {
  return { line: person + 2, reason: `the task ${JSON.stringify(name)} is not in the plan` };
}
