import { canonicalOrder } from '../../../base/canonical-order.ts';
import type { Finding, FindingSubject } from '../../../base/finding.ts';
import { severityOf } from '../../../base/finding.ts';
import { GrowingColumn } from '../../../base/growing-column.ts';
import { idKey } from '../../../base/id-key.ts';
import { findingAbout, NO_REMARKS, type Remark, remark } from '../../../base/remark.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import { BEYOND_ASCII, featuresOf, QUESTION_MARK } from '../../../m3/arrived-value.ts';
import { EXTRACTS } from '../../../m3/extracts.ts';
import type { M3Role, Roster } from '../../../m3/roster.ts';
import { type SpoiledText, spoiledText, type TextKind } from '../../../m3/spoiled-text.ts';
import { isUnknown } from '../../../m3/unknown-values.ts';
import { makeAddressChoice } from '../../../policy/company.ts';
import { checkEmail } from '../../../policy/email.ts';
import { learnHabit, type NameHabit, NO_HABIT } from '../../../policy/name-evidence/habit.ts';
import { makePersonName } from '../../../policy/person-name.ts';
import type { Policy } from '../../../policy/policy.ts';
import { makeScope } from '../../../policy/scope.ts';
import { checkId } from '../../../policy/user-id.ts';
import type { Situation } from '../../../target/situations.ts';
import { makeActorRoles } from '../policy/actor-roles.ts';
import { makeIdentityTemplate } from '../policy/identity-template.ts';
import { makeProtected } from '../policy/protected-users.ts';
import { makeRoleDescription } from '../policy/role-description.ts';
import { makeTaskScope, type TaskScope } from '../policy/task-scope.ts';
import { secadmObstacle } from '../render/secadm-quoting.ts';
import type { RenderSettings } from '../render-settings.ts';
import type { Decision, PersonOfM3, TaskOfM3 } from './decision.ts';
import { remarkLostUserTasks } from './lost-user-tasks.ts';
import { addressHash, remarkSharedEmails } from './shared-emails.ts';

const MAX_ID = EXTRACTS.users.fields.find(({ field }) => field === 'user')!.maxLength;
const MAX_ROLE = EXTRACTS.roles.fields.find(({ field }) => field === 'role')!.maxLength;

/**
 * Applies the policies to a roster: who and what is written, as what, and why not. Whoever is out of scope or
 * protected is carried along with that situation, so that nobody disappears. Nothing is known of the target here:
 * whoever is written is new and created whole.
 */
export function* decide(
  roster: Roster,
  policy: Policy,
  render: Pick<RenderSettings, 'quoting'>,
): Steps<Decision> {
  const addressOf = makeAddressChoice(policy.company, roster);
  const habit = policy.nameSplit.evidence
    ? yield* learnHabit(roster.users, (source) => addressOf(source).address)
    : NO_HABIT;
  const decidePerson = personDecider(roster, policy, render, addressOf, habit);
  const count = roster.users.length;
  // In the order of the roster, in which a user's values lie beside each other in memory. The people are copied
  // into the plan's order afterwards: everything that follows goes through them in that order, many times.
  const decided: PersonOfM3[] = [];
  const remarksOf: (readonly Remark[])[] = [];
  const hashes = new Uint32Array(count);
  const doubtfulOf = new Uint8Array(count);
  const correctedOf = new Uint8Array(count);
  for (let source = 0; source < count; source++) {
    const one = decidePerson(source);
    decided.push(one.person);
    remarksOf.push(one.remarks);
    hashes[source] = addressHash(one.person);
    if (one.doubtful) doubtfulOf[source] = 1;
    if (one.corrected) correctedOf[source] = 1;
    if (source % STEP_SIZE === 0) yield source;
  }
  const order = canonicalOrder(roster.users);
  const people = order === null ? decided : yield* copiesInOrder(order, decided);
  const remarks = order === null ? remarksOf : Array.from(order, (source) => remarksOf[source]!);
  const doubtful = order === null ? doubtfulOf : inOrder(order, doubtfulOf);
  const corrected = order === null ? correctedOf : inOrder(order, correctedOf);
  remarkSharedEmails(people, remarks, order === null ? hashes : inOrder(order, hashes));
  const taskScope = makeTaskScope(policy.scope, roster, sourcesInScope(people));
  const tasks = decideTasks(roster, policy, taskScope);
  remarkLostUserTasks(people, remarks, roster, blockedRoles(roster, tasks));
  const findings: Finding[] = [...roster.findings];
  const personFindings = appendFindings(people, remarks, findings);
  appendTaskFindings(tasks, findings);
  return {
    people,
    tasks: tasks.map(({ task }) => task),
    undescribed: new Set(tasks.flatMap(({ task, isDescribed }) => (isDescribed ? [] : [task.id]))),
    taskScope,
    findings,
    personFindings,
    doubtful,
    corrected,
    habit,
  };
}

function* copiesInOrder(order: Uint32Array, decided: readonly PersonOfM3[]): Steps<PersonOfM3[]> {
  const people: PersonOfM3[] = [];
  for (let index = 0; index < order.length; index++) {
    people.push({ ...decided[order[index]!]! });
    if (index % STEP_SIZE === 0) yield order.length;
  }
  return people;
}

/** The column's values in another order. */
function inOrder<C extends Uint8Array | Uint32Array>(order: Uint32Array, column: C): C {
  const ordered = column.slice() as C;
  for (let index = 0; index < order.length; index++) ordered[index] = column[order[index]!]!;
  return ordered;
}

interface DecidedPerson {
  readonly person: PersonOfM3;
  readonly remarks: readonly Remark[];
  readonly doubtful: boolean;
  readonly corrected: boolean;
}

/** The policies, made ready once, as one function from a user's index to what becomes of it. */
function personDecider(
  roster: Roster,
  policy: Policy,
  { quoting }: Pick<RenderSettings, 'quoting'>,
  addressOf: ReturnType<typeof makeAddressChoice>,
  habit: NameHabit,
): (user: number) => DecidedPerson {
  const scopeOf = makeScope(policy.scope, roster);
  const isProtected = makeProtected(policy);
  const nameOf = makePersonName(policy, habit);
  const known = { address: '', id: '', language: '' };
  const actorRolesOf = makeActorRoles(policy.actorRoles, roster);
  const template = makeIdentityTemplate(policy.identity.template);
  const hasRoles = roster.userRoles.count > 0;

  return (source) => {
    const { id, name, more } = roster.users[source]!;
    const choice = addressOf(source);
    known.address = choice.address;
    known.id = id;
    known.language = more?.language ?? '';
    const named = nameOf(idKey(id), name, known);
    const checked = checkEmail(choice.address);
    const { unknown } = roster;
    const person: PersonOfM3 = {
      id,
      situation: 'new',
      action: 'create',
      whole: true,
      identity: template.identityOf(id),
      firstName: named.firstName,
      lastName: named.lastName,
      email: checked.email,
      actorRoles: actorRolesOf(source),
      source,
    };
    if (isProtected(id)) return leftAlone(person, 'protected', [remark('USER-PROTECTED', { id })]);
    const scope = scopeOf(source);
    if (!scope.inScope) return leftAlone(person, 'excluded', scope.findings);

    const remarks: Remark[] = [];
    addAll(remarks, checkId(id, MAX_ID, policy.characters.rule));
    const isNameUnknown = named.how === 'empty' && isUnknown(unknown, source, 'name');
    addAll(remarks, isNameUnknown ? NAME_UNKNOWN : named.findings);
    if (named.how !== 'corrected') addSpoiled(remarks, 'Name', name, 'name');
    const isEmailUnknown = choice.address === '' && isUnknown(unknown, source, 'email');
    addAll(remarks, isEmailUnknown ? EMAIL_UNKNOWN : choice.findings);
    if (checked.finding !== undefined) remarks.push(checked.finding);
    addSpoiled(remarks, 'E-mail', choice.address, 'email');
    addAll(remarks, template.findings);
    // Where a remark already blocks, one reason is enough.
    if (remarks.length === 0 || !remarks.some(isBlocking)) addUnwritable(remarks, person, quoting);
    if (hasRoles && roster.userRoles.offsets[source] === roster.userRoles.offsets[source + 1]) {
      remarks.push(remark('USER-NO-ROLE'));
    }
    const { doubtful } = named;
    const corrected = named.how === 'corrected';
    if (remarks.length === 0) return { person, remarks: NO_REMARKS, doubtful, corrected };
    return {
      person: remarks.some(isBlocking) ? untouched(person, 'blocked') : person,
      remarks,
      doubtful,
      corrected,
    };
  };
}

const NAME_UNKNOWN = [remark('NAME-UNKNOWN')];
const EMAIL_UNKNOWN = [remark('EMAIL-UNKNOWN')];

/** Adds a remark on a value whose letters look spoiled; one of plain ASCII is not looked at. */
function addSpoiled(to: Remark[], field: string, value: string, kind: TextKind): void {
  if ((featuresOf(value) & (BEYOND_ASCII | QUESTION_MARK)) === 0) return;
  const spoiled = spoiledText(value, kind);
  if (spoiled !== null) to.push(spoiledRemark(field, value, spoiled));
}

function spoiledRemark(field: string, value: string, { repaired }: SpoiledText): Remark {
  return remark('TEXT-SPOILED', { field, value, repaired: repaired ?? '' });
}

function leftAlone(person: PersonOfM3, situation: Situation, remarks: readonly Remark[]): DecidedPerson {
  return { person: untouched(person, situation), remarks, doubtful: false, corrected: false };
}

function untouched(person: PersonOfM3, situation: Situation): PersonOfM3 {
  return { ...person, situation, action: 'leave', whole: false };
}

/** Adds a remark on each value that the chosen quoting cannot write. */
function addUnwritable(
  to: Remark[],
  { id, identity, firstName, lastName, email }: PersonOfM3,
  quoting: RenderSettings['quoting'],
): void {
  checkWritable(to, 'Id', id, quoting);
  if (identity !== id) checkWritable(to, 'Identity', identity, quoting);
  checkWritable(to, 'First name', firstName, quoting);
  checkWritable(to, 'Last name', lastName, quoting);
  if (email !== '') checkWritable(to, 'E-mail', email, quoting);
}

function checkWritable(to: Remark[], field: string, value: string, quoting: RenderSettings['quoting']): void {
  const obstacle = secadmObstacle(value, quoting);
  if (obstacle !== null) to.push(remark('TEXT-UNQUOTABLE', { field, ...obstacle }));
}

function isBlocking({ code }: Remark): boolean {
  return severityOf(code) === 'blocked';
}

function addAll(to: Remark[], from: readonly Remark[]): void {
  // Nearly always there is nothing, and beginning to iterate costs more than looking.
  if (from.length === 0) return;
  for (const one of from) to.push(one);
}

interface DecidedTask {
  readonly task: TaskOfM3;
  readonly remarks: readonly Remark[];
  /** Whether the description is what M3 says. */
  readonly isDescribed: boolean;
}

const BLOCKED = { situation: 'blocked', action: 'leave' } as const;
const EXCLUDED = { situation: 'excluded', action: 'leave' } as const;
const NEW = { situation: 'new', action: 'create' } as const;

/** Whoever is in scope, also where a finding keeps the person out. */
function* sourcesInScope(people: readonly PersonOfM3[]): Generator<number> {
  for (const { situation, source } of people) {
    if (situation === 'new' || situation === 'blocked') yield source;
  }
}

function decideTasks(roster: Roster, policy: Policy, isInScope: TaskScope): DecidedTask[] {
  const describe = makeRoleDescription(policy, roster.rolesKnown);
  const order = canonicalOrder(roster.roles) ?? roster.roles.keys();
  return Array.from(order, (source) => {
    const { id, name } = roster.roles[source] as M3Role;
    const isKnown = roster.unknown?.roles[source] !== 1;
    const { value: description, findings, isOfM3: isDescribed } = describe(id, name, isKnown);
    if (!isInScope(idKey(id))) {
      return { task: { id, ...EXCLUDED, description, source }, remarks: NO_REMARKS, isDescribed };
    }
    const remarks = [...checkId(id, MAX_ROLE, policy.characters.rule), ...findings];
    const spoiled = isKnown ? spoiledText(name, 'description') : null;
    if (spoiled !== null) remarks.push(spoiledRemark('Description', name, spoiled));
    const standing = remarks.some(isBlocking) ? BLOCKED : NEW;
    return { task: { id, ...standing, description, source }, remarks, isDescribed };
  });
}

/** By index into Roster.roles: 1 for those of which no task is made. */
function blockedRoles({ roles }: Roster, tasks: readonly DecidedTask[]): Uint8Array {
  const blocked = new Uint8Array(roles.length);
  for (const { task } of tasks) if (task.situation === 'blocked') blocked[task.source] = 1;
  return blocked;
}

function appendFindings(
  people: readonly PersonOfM3[],
  remarks: readonly (readonly Remark[])[],
  findings: Finding[],
): Uint32Array {
  const starts = new GrowingColumn();
  people.forEach(({ id }, index) => {
    starts.push(findings.length);
    if (remarks[index]!.length > 0) append(findings, { kind: 'user', id }, remarks[index]!);
  });
  starts.push(findings.length);
  return starts.toArray();
}

function appendTaskFindings(tasks: readonly DecidedTask[], findings: Finding[]): void {
  for (const { task, remarks } of tasks) append(findings, { kind: 'role', id: task.id }, remarks);
}

function append(findings: Finding[], subject: FindingSubject, remarks: readonly Remark[]): void {
  for (const remark of remarks) findings.push(findingAbout(subject, remark));
}
