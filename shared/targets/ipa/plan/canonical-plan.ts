import { z } from 'zod';
import { type Failure, failure } from '../../../base/failure.ts';
import type { Finding, FindingSubject } from '../../../base/finding.ts';
import {
  findingCodeSchema,
  findingParamsSchema,
  findingSubjectSchema,
} from '../../../base/finding-schema.ts';
import { isNewer, newerFormatWords, unknownKey, unknownKeyWords } from '../../../base/format/newer.ts';
import { isPlainObject } from '../../../base/format/plain-object.ts';
import { isNestedTooDeeply } from '../../../base/nested-too-deeply.ts';
import { rememberLast } from '../../../base/remember.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import { EXTRACT_KINDS } from '../../../m3/extracts.ts';
import { ORIGINS } from '../../../m3/roster.ts';
import { policySchema } from '../../../policy/policy.ts';
import { OPERATION_ACTIONS, type OperationSubject } from '../../../target/operation.ts';
import { RUN_TARGETS } from '../../../target/run-target.ts';
import { ACTIONS, SITUATIONS } from '../../../target/situations.ts';
import { IPA_WAYS } from '../ipa-source.ts';
import { landmarkSchema } from '../landmark-settings.ts';
import { IPA_TYPES, type IpaObjects, type IpaObjectType } from '../objects.ts';
import { renderSchema } from '../render-settings.ts';
import type { Operation } from './operation.ts';
import type { Plan, PlannedPerson, PlannedTask, PlannedUserTasks } from './plan.ts';
import { PLAN_FORMAT, upgradePlan } from './plan-upgrades.ts';

/**
 * The plan as a file: JSON Lines, UTF-8, each line ended by "\n". A header, then a line for each person (with
 * its tasks, what is done about it object by object, and the codes of its findings), each task and each finding. Keys stand in a fixed
 * order and nothing of the moment or the machine is in it but when the target was read, so one plan has one form, and
 * its SHA-256 names it.
 */
export function* writeCanonicalPlan(plan: Plan, sink: (line: string) => void): Steps<void> {
  sink(headerLine(plan));
  const tasks = taskPieces(plan.tasks);
  const actorRolesOf = rememberLast(actorRolesPiece);
  const codes = findingCodesByUser(plan.findings);
  const changesOf = changesReader(plan.changes);
  for (let index = 0; index < plan.people.length; index++) {
    const person = plan.people[index]!;
    const userTasks = userTasksPart(plan.userTasks, tasks, index);
    const changes = plan.changes.length === 0 ? '' : changesOf.next('person', index);
    sink(personLine(person, actorRolesOf(person.actorRoles), userTasks + changes, codes.get(person.id)));
    if (index % STEP_SIZE === 0) yield index;
  }
  plan.tasks.forEach((task, index) => {
    sink(taskLine(task, changesOf.next('task', index)));
  });
  if (changesOf.left() > 0)
    throw failure('INTERNAL', { reason: 'the changes of a plan are not in its order' });
  for (let index = 0; index < plan.findings.length; index++) {
    sink(findingLine(plan.findings[index]!));
    if (index % STEP_SIZE === 0) yield plan.people.length;
  }
}

/** Lines that are parsed and checked in about two milliseconds. */
const LINES_A_STEP = 256;

/**
 * Reads a canonical plan back, of this format or a former one. `lines` are without their line ends. Fails with
 * PLAN-FILE-INVALID, and with FILE-OF-NEWER-MUSTER where another version has written what this one does not know.
 */
export function* readCanonicalPlan(lines: Iterable<string>): Steps<Plan> {
  const reader = lines[Symbol.iterator]();
  let number = 0;
  const next = (): unknown => {
    number++;
    const step = reader.next();
    if (step.done) throw failure('PLAN-FILE-INVALID', { line: number, reason: 'the file ends too early' });
    return parseJson(step.value, number);
  };

  function* several<T>(
    count: number,
    schema: z.ZodType<T>,
    upgrade: (value: unknown) => unknown,
  ): Steps<T[]> {
    const read: T[] = [];
    for (let at = 0; at < count; at++) {
      read.push(checked(upgrade(next()), schema, number));
      if (at % LINES_A_STEP === 0) yield number;
    }
    return read;
  }

  const { header, subject } = readHeader(next());
  const people = yield* several(header.people, personSchema, subject);
  const tasks = yield* several(header.tasks, taskSchema, subject);
  const findings = yield* several(header.findings, findingSchema, asItIs);
  if (!reader.next().done)
    throw failure('PLAN-FILE-INVALID', { line: number + 1, reason: 'the file goes on after its end' });

  const changes: Operation[] = [];
  const objects: PlannedPerson[] = [];
  for (let index = 0; index < people.length; index++) {
    const {
      person,
      tasks: _tasks,
      from: _from,
      to: _to,
      changes: ofPerson,
      findings: _codes,
      ...rest
    } = people[index]!;
    objects.push({ id: person, ...rest });
    addOperations(changes, ofPerson, { kind: 'person', index });
    if (index % STEP_SIZE === 0) yield number;
  }
  for (let index = 0; index < tasks.length; index++) {
    addOperations(changes, tasks[index]!.changes, { kind: 'task', index });
    if (index % STEP_SIZE === 0) yield number;
  }
  return {
    format: header.plan,
    direction: header.direction,
    only: header.only,
    target: header.target,
    policy: header.policy,
    sources: header.sources,
    current: header.current,
    population: header.population,
    people: objects,
    tasks: tasks.map(({ task, changes: _changes, ...rest }) => ({ id: task, ...rest })),
    userTasks: yield* joinUserTasks(header, people, tasks),
    changes,
    untouched: header.untouched,
    findings: findings.map(({ finding, ...rest }) => ({ code: finding, ...rest })),
  };
}

/** The first line of the plan's file, as this version writes it. */
export function headerLine(plan: Plan): string {
  const { startDate, stopDate } = plan.userTasks;
  return stableJson({
    plan: plan.format,
    current: plan.current,
    direction: plan.direction,
    findings: plan.findings.length,
    only: plan.only,
    people: plan.people.length,
    policy: plan.policy,
    population: plan.population,
    sources: plan.sources,
    target: plan.target,
    tasks: plan.tasks.length,
    untouched: plan.untouched,
    userTaskDates: { from: startDate !== undefined, to: stopDate !== undefined },
  });
}

/** Put together of few pieces, most of them made once for many people: every piece costs, whatever its length. */
function personLine(person: PlannedPerson, actorRoles: string, userTasks: string, codes = ''): string {
  const id = inJson(person.id);
  const identity = person.identity === person.id ? id : inJson(person.identity);
  return (
    `{"person":"${id}${situationPiece(person)}${identity}","firstName":"${inJson(person.firstName)}` +
    `","lastName":"${inJson(person.lastName)}","email":"${inJson(person.email)}${actorRoles}${person.source}` +
    `${userTasks}${codes === '' ? NO_FINDINGS : `,"findings":[${codes}]}`}`
  );
}

/** What stands between the person's id and identity. */
function situationPiece({ situation, action, whole }: PlannedPerson): string {
  if (whole && situation === 'new' && action === 'create') return CREATED;
  if (!whole && situation === 'equal' && action === 'leave') return EQUAL;
  return `","situation":"${situation}","action":"${action}","whole":${whole},"identity":"`;
}

/** That of nearly everybody in a first load, and in a later one: made once, since every piece costs. */
const CREATED = '","situation":"new","action":"create","whole":true,"identity":"';
const EQUAL = '","situation":"equal","action":"leave","whole":false,"identity":"';

/** What stands between the person's e-mail and source. */
function actorRolesPiece(roles: readonly string[]): string {
  return `","actorRoles":${JSON.stringify(roles)},"source":`;
}

const NO_TASKS = ',"tasks":[]';
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
  if (begin === end && startDate === undefined && stopDate === undefined) return NO_TASKS;
  let part = begin === end ? ',"tasks":[' : first[task[begin]!]!;
  for (let at = begin + 1; at < end; at++) part += next[task[at]!]!;
  part += ']';
  if (startDate !== undefined) part += `,"from":${JSON.stringify(startDate.slice(begin, end))}`;
  if (stopDate !== undefined) part += `,"to":${JSON.stringify(stopDate.slice(begin, end))}`;
  return part;
}

function taskLine(task: PlannedTask, changes: string): string {
  return (
    `{"task":${JSON.stringify(task.id)},"situation":"${task.situation}","action":"${task.action}",` +
    `"description":${JSON.stringify(task.description)},"source":${task.source}${changes}}`
  );
}

/**
 * What is listed of each person and task as a part of its line; '' for nothing. To be asked in the order of the plan,
 * in which the changes stand.
 */
function changesReader(changes: readonly Operation[]) {
  let at = 0;
  return {
    next(kind: OperationSubject['kind'], index: number): string {
      const from = at;
      while (at < changes.length && isOf(changes[at]!, kind, index)) at++;
      return from === at ? '' : `,"changes":[${changes.slice(from, at).map(changePiece).join(',')}]`;
    },
    left: () => changes.length - at,
  };
}

function isOf({ subject }: Operation, kind: OperationSubject['kind'], index: number): boolean {
  return subject.kind === kind && subject.index === index;
}

function changePiece({ type, action, situation, before, after, again }: Operation): string {
  return (
    `{"type":"${type}","action":"${action}","situation":"${situation}",` +
    `"before":${stableJson(before)},"after":${stableJson(after)}${again === true ? ',"again":true' : ''}}`
  );
}

function findingLine(finding: Finding): string {
  return `{"finding":"${finding.code}","subject":${subjectJson(finding.subject)},"params":${paramsJson(finding.params)}}`;
}

function subjectJson(subject: FindingSubject): string {
  if (subject.kind !== 'row' && subject.kind !== 'extract')
    return `{"kind":"${subject.kind}","id":${JSON.stringify(subject.id)}}`;
  const line = subject.kind === 'row' ? `,"line":${subject.line}` : '';
  return `{"kind":"${subject.kind}","file":${JSON.stringify(subject.file)}${line}}`;
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

const countsSchema = z.strictObject(
  Object.fromEntries(IPA_TYPES.map((type) => [type, count])) as Record<IpaObjectType, typeof count>,
);
const ipaType = z.enum(IPA_TYPES as [IpaObjectType, ...IpaObjectType[]]);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const headerSchema = z.strictObject({
  plan: z.literal(PLAN_FORMAT),
  current: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('assumed-empty') }),
    z.strictObject({
      kind: z.literal('read'),
      way: z.enum(IPA_WAYS).exclude(['empty']),
      from: z.string(),
      asOf: z.string(),
      sha256,
      counts: countsSchema,
      notRead: z.array(ipaType),
      doubts: z
        .array(
          z.strictObject({
            type: ipaType,
            count,
            first: z.array(z.strictObject({ list: z.string(), row: count, reason: z.string() })),
          }),
        )
        .optional(),
      leftOut: z.partialRecord(ipaType, z.array(z.string())).optional(),
      setAside: z.strictObject({ tasks: count, userTasks: count }).optional(),
    }),
    z.strictObject({
      kind: z.literal('run'),
      run: z.string(),
      target: z.enum(RUN_TARGETS),
      endedAt: z.string(),
      planHash: sha256,
      unknown: count.optional(),
    }),
  ]),
  direction: z.enum(['forward', 'undo']),
  findings: count,
  only: z.string().nullable(),
  people: count,
  policy: policySchema,
  population: z.strictObject({ user: count, task: count, 'user-task': count }),
  sources: z.array(
    z.strictObject({
      kind: z.enum(EXTRACT_KINDS),
      origin: z.enum(ORIGINS),
      name: z.string(),
      bytes: count,
      sha256: z.string(),
      rows: count,
      rejected: count,
      doubted: count.exactOptional(),
      headless: z.literal(true).exactOptional(),
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
  untouched: z.strictObject({ equal: countsSchema, onlyInTarget: countsSchema }),
  userTaskDates: z.strictObject({ from: z.boolean(), to: z.boolean() }),
});

const fieldsOf = {
  identity: z.strictObject({ service: z.string(), identity: z.string() }),
  actor: z.strictObject({
    actor: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    email: z.string(),
  }),
  'actor-identity': z.strictObject({ actor: z.string(), service: z.string(), identity: z.string() }),
  'actor-role': z.strictObject({ actor: z.string(), role: z.string() }),
  user: z.strictObject({ user: z.string() }),
  task: z.strictObject({ task: z.string(), description: z.string() }),
  'user-task': z.strictObject({
    user: z.string(),
    task: z.string(),
    startDate: z.string(),
    stopDate: z.string(),
  }),
} satisfies { readonly [T in IpaObjectType]: z.ZodType<IpaObjects[T]> };

function changeSchemaOf<T extends IpaObjectType>(type: T) {
  return z.strictObject({
    type: z.literal(type),
    action: z.enum(OPERATION_ACTIONS),
    situation: z.enum(SITUATIONS),
    before: fieldsOf[type].nullable(),
    after: fieldsOf[type].nullable(),
    again: z.literal(true).optional(),
  });
}

const changesSchema = z
  .array(z.discriminatedUnion('type', IPA_TYPES.map(changeSchemaOf) as [ReturnType<typeof changeSchemaOf>]))
  .optional();

const personSchema = z.strictObject({
  person: z.string(),
  situation: z.enum(SITUATIONS),
  action: z.enum(ACTIONS),
  whole: z.boolean(),
  identity: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  actorRoles: z.array(z.string()),
  source: count.nullable(),
  tasks: z.array(z.string()),
  from: z.array(z.string()).optional(),
  to: z.array(z.string()).optional(),
  changes: changesSchema,
  findings: z.array(z.string()),
});

const taskSchema = z.strictObject({
  task: z.string(),
  situation: z.enum(SITUATIONS),
  action: z.enum(ACTIONS),
  description: z.string(),
  source: count.nullable(),
  changes: changesSchema,
});

const findingSchema = z.strictObject({
  finding: findingCodeSchema,
  subject: findingSubjectSchema,
  params: findingParamsSchema,
});

/** The header in the form of today, and what brings the line of a person or task into it. */
function readHeader(value: unknown): {
  readonly header: z.infer<typeof headerSchema>;
  readonly subject: (value: unknown) => unknown;
} {
  if (!isPlainObject(value)) return { header: checked(value, headerSchema, 1), subject: asItIs };
  requireKnownFormat(value.plan);
  const { header: stored, subject } = upgradePlan(value);
  const header = checked(stored, headerSchema, 1);
  // Settings are read loosely: what they hold beside those of today would go unnoticed.
  const unknown = unknownKey(stored, header);
  if (unknown !== null) throw newerPlan(unknownKeyWords(unknown));
  return { header, subject: (line) => (isPlainObject(line) ? subject(line) : line) };
}

function asItIs(value: unknown): unknown {
  return value;
}

/** @throws Failure FILE-OF-NEWER-MUSTER */
export function requireKnownFormat(format: unknown): void {
  if (isNewer(format, PLAN_FORMAT)) throw newerPlan(newerFormatWords(format, PLAN_FORMAT));
}

function newerPlan(why: string): Failure {
  return failure('FILE-OF-NEWER-MUSTER', { file: 'The plan file', why });
}

function parseJson(line: string, number: number): unknown {
  if (isNestedTooDeeply(line))
    throw failure('PLAN-FILE-INVALID', { line: number, reason: 'the line is nested too deeply' });
  try {
    return JSON.parse(line);
  } catch {
    throw failure('PLAN-FILE-INVALID', { line: number, reason: 'the line is not JSON' });
  }
}

function checked<T>(value: unknown, schema: z.ZodType<T>, number: number): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue, ...others] = parsed.error.issues as [z.core.$ZodIssue, ...z.core.$ZodIssue[]];
  // Where something is missing as well, it is not more than this version knows, but something else.
  if (issue.code === 'unrecognized_keys' && others.length === 0)
    throw newerPlan(unknownKeyWords([...issue.path, issue.keys[0]!].join('.')));
  const where = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  throw failure('PLAN-FILE-INVALID', { line: number, reason: `${where}${issue.message}` });
}

function addOperations(
  operations: Operation[],
  changes: z.infer<typeof changesSchema>,
  subject: OperationSubject,
): void {
  for (const change of changes ?? []) operations.push({ ...change, subject } as Operation);
}

/** The user-tasks of all people in compressed rows again; a person stands on line 2 or later. */
function* joinUserTasks(
  header: z.infer<typeof headerSchema>,
  people: readonly z.infer<typeof personSchema>[],
  tasks: readonly z.infer<typeof taskSchema>[],
): Steps<PlannedUserTasks> {
  const numbers = new Map(tasks.map((task, index) => [task.task, index]));
  const offsets = new Uint32Array(people.length + 1);
  const task: number[] = [];
  const dates = { from: [] as string[], to: [] as string[] };
  for (let index = 0; index < people.length; index++) {
    const person = people[index]!;
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
    if (index % STEP_SIZE === 0) yield people.length;
  }
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
