import { wordsOf } from '../../shared/base/finding.ts';
import type { RunState } from '../../shared/contract/run.ts';
import type { RosterSummary } from '../../shared/m3/roster-summary.ts';
import type { FindingCount } from '../../shared/target/count-findings.ts';
import type { GuardVerdict } from '../../shared/target/guard-verdicts.ts';
import { type HeldBack, type HeldReason, type HeldSubject, isChoice } from '../../shared/target/held-back.ts';
import { OPERATION_ACTIONS, type OperationAction } from '../../shared/target/operation.ts';
import type { PeopleSummary } from '../../shared/target/people-summary.ts';
import type { RehearsalReport } from '../../shared/target/rehearsal-report.ts';
import { SUBJECT_GROUPS } from '../../shared/target/situations.ts';
import type { SubjectCounts } from '../../shared/target/subject-counts.ts';
import type { VerifyReport } from '../../shared/target/verify-report.ts';
import { IPA_TYPES, type IpaObjectType } from '../../shared/targets/ipa/objects.ts';
import type { IdentityForm } from '../../shared/targets/ipa/plan/identity-forms.ts';
import type { CurrentState } from '../../shared/targets/ipa/plan/plan.ts';
import type { PlanSummary } from '../../shared/targets/ipa/plan/plan-summary.ts';
import { visibleText } from '../engine/tools/visible-text.ts';
import type { Command } from './arguments.ts';

/** The result of a command, which --json prints and the text is made of. */
export interface Result {
  readonly command: Command;
  /** Whether nothing is blocked, held back by a finding, failed or unknown. */
  readonly complete: boolean;
  readonly environment: string;
  readonly roster: RosterSummary;
  readonly people: PeopleSummary;
  readonly plan: PlanSummary;
  /** Everybody whom the plan holds back wholly or in part, one by one. */
  readonly heldBack: readonly HeldSubject[];
  readonly rehearsal?: RehearsalReport;
  readonly bundle?: {
    readonly path: string;
    readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  };
  readonly run?: RunState;
  readonly verify?: VerifyReport | null;
}

/** The result as text for a person. */
export function describeResult(result: Result): string {
  const blocks = [
    readBlock(result),
    peopleBlock(result),
    planBlock(result),
    heldBackBlock(result.plan),
    nothingToDoBlock(result),
    result.rehearsal === undefined ? '' : rehearsalBlock(result.rehearsal),
    result.bundle === undefined ? '' : bundleBlock(result.bundle),
    result.run === undefined ? '' : runBlock(result.run),
    result.verify ? verifyBlock(result.verify) : '',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function readBlock({ roster }: Result): string {
  const { users, emails, roles, userRoles, rejected } = roster;
  const counts = `${users} users, ${emails} e-mails, ${roles} roles, ${userRoles} user-roles`;
  return `Read      ${counts}${rejected === 0 ? '' : `; ${rejected} rows left out`}`;
}

function peopleBlock({ people }: Result): string {
  const { total, situations, doubtful, findings } = people;
  const lines = [
    `People    ${total} in M3: ${situations.new} ready, ${situations.blocked} blocked, ${situations.protected} protected, ${situations.excluded} out of scope; ${doubtful} name splits are a guess`,
    ...findings.map(findingLine),
  ];
  return lines.join('\n');
}

function findingLine({ code, severity, count }: FindingCount): string {
  return `          ${severity.padEnd(8)} ${String(count).padStart(7)}  ${wordsOf(code).title} (${code})`;
}

function planBlock({ people, plan }: Result): string {
  const said = new Set(people.findings.map(({ code }) => code));
  const only = plan.only === null ? '' : `, only for ${plan.only}`;
  return [
    `Plan      ${plan.operations} operations${only}, SHA-256 ${plan.hash}`,
    `          rests on ${basisOf(plan.current)}`,
    subjectLine('people', plan.people),
    subjectLine('roles', plan.tasks),
    ...OPERATION_ACTIONS.flatMap((action) => changeLines(action, plan.changes[action])),
    // Findings about people are listed above, with the people.
    ...plan.findings.filter(({ code }) => !said.has(code)).map(findingLine),
    ...plan.identityForms.map(formLine),
    ...plan.guards.filter(({ exceeded }) => exceeded).map(guardLine),
  ].join('\n');
}

/** What happens to everybody in the plan; the numbers add up to all of them. */
function subjectLine(what: string, { actions, groups }: SubjectCounts): string {
  const total = SUBJECT_GROUPS.reduce((sum, group) => sum + groups[group], 0);
  const shares = [
    [actions.create, 'created'],
    [actions.update, 'changed'],
    [actions.disable, 'without access'],
    [actions.delete, 'deleted'],
    [groups.equal, 'unchanged'],
    [groups.report, 'reported only'],
    [groups.left, 'left as they are'],
  ] as const;
  const told = shares.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `          ${total} ${what}${told.length === 0 ? '' : `: ${told.join(', ')}`}`;
}

function formLine({ count, example, template }: IdentityForm): string {
  const settled = template === '' ? 'no template can make them' : `the template ${template} makes them`;
  return `          ${count} identities have another prefix than the template gives, such as ${visibleText(example)}; ${settled}`;
}

/** Those whom the plan holds back wholly or in part, by reason; what somebody has to settle comes first. */
function heldBackBlock({ heldBack }: PlanSummary): string {
  if (heldBack.length === 0) return '';
  const open = heldBack.filter((one) => one.open);
  const settle =
    open.length === 0
      ? 'nobody by a finding'
      : `${subjectsOf(open)} by a finding, which somebody has to settle`;
  return [`Held back ${settle}`, ...heldBack.map(heldBackLine)].join('\n');
}

const NOT_DONE: Readonly<Record<Exclude<Command, 'plan'>, string>> = {
  export: 'Exported  nothing: the plan has no operation',
  rehearse: 'Rehearsed nothing: the plan has no operation',
  run: 'Run       nothing was run: the plan has no operation',
};

function nothingToDoBlock({ command, plan }: Result): string {
  return plan.operations > 0 || command === 'plan' ? '' : NOT_DONE[command];
}

function subjectsOf(held: readonly HeldBack[]): string {
  const of = (kind: HeldBack['kind']) =>
    held.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0);
  const [people, roles] = [of('person'), of('task')];
  return [
    ...(people > 0 ? [`${people} ${people === 1 ? 'person' : 'people'}`] : []),
    ...(roles > 0 ? [`${roles} ${roles === 1 ? 'role' : 'roles'}`] : []),
  ].join(' and ');
}

function heldBackLine({ kind, reason, inPart, count, first }: HeldBack): string {
  const what = kind === 'task' ? 'roles, ' : '';
  const part = inPart ? ', in part' : '';
  const more = count > first.length ? ` and ${count - first.length} more` : '';
  const ids = first.map(visibleText).join(', ');
  return `          ${String(count).padStart(7)}  ${what}${reasonText(reason)}${part}: ${ids}${more}`;
}

const CHOICE_TEXTS = {
  'out-of-scope': 'out of scope',
  protected: 'protected',
  'by-hand': 'left by a decision',
  rule: 'left by a rule',
} as const;

function reasonText(reason: HeldReason): string {
  return isChoice(reason) ? CHOICE_TEXTS[reason] : `${wordsOf(reason).title} (${reason})`;
}

function basisOf(current: CurrentState): string {
  if (current.kind === 'assumed-empty') return 'an IPA taken as empty';
  return current.kind === 'run' ? `run ${current.run}` : `${current.from}, as of ${current.asOf}`;
}

function changeLines(action: OperationAction, counts: Readonly<Record<IpaObjectType, number>>): string[] {
  const some = IPA_TYPES.filter((type) => counts[type] > 0);
  return some.length === 0
    ? []
    : [`          ${action}: ${some.map((type) => `${counts[type]} ${type}`).join(', ')}`];
}

function guardLine({ guard, of, count, population }: GuardVerdict): string {
  const share = population === 0 ? '' : ` of ${population}`;
  const name = guard === 'spoiled' ? 'spoiled letters' : guard;
  return `          over the limit: ${name}, ${count} ${of}${share}; a run needs --reason`;
}

function rehearsalBlock({ commands, rows, failed, failures }: RehearsalReport): string {
  return [
    `Rehearsed ${commands} commands and ${rows} rows; ${failed} would fail`,
    ...failures
      .slice(0, 20)
      .map(({ artifact, line, message }) => `          ${artifact} line ${line}: ${message}`),
  ].join('\n');
}

function bundleBlock({ path, files }: NonNullable<Result['bundle']>): string {
  const names = files.map(({ name, bytes }) => `          ${name} (${bytes} bytes)`);
  return [`Bundle    ${path}`, ...names].join('\n');
}

function runBlock({ status, target, outcomes, notice, id }: RunState): string {
  const counts = `${outcomes.done} done, ${outcomes['already-there']} already there, ${outcomes.skipped} skipped, ${outcomes.failed} failed, ${outcomes.unknown} unknown`;
  const said = notice === '' ? '' : `\n          ${notice}`;
  return `Run       ${id} (${target}) ${status}: ${counts}${said}`;
}

function verifyBlock({ expected, found, missing, different, notRead, remarks }: VerifyReport): string {
  const unread = notRead === 0 ? '' : `, ${notRead} of lists that could not be read`;
  return [
    `Verified  ${found} of ${expected} objects found, ${missing} missing, ${different} different${unread}`,
    ...remarks.slice(0, 20).map(({ object, remark }) => `          ${object}: ${remark}`),
  ].join('\n');
}
