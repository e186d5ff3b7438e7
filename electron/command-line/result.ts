import type { RunState, VerifyReport } from '../../shared/contract/run.ts';
import type { PeopleSummary, PlanSummary, RosterSummary } from '../../shared/contract/workspace.ts';
import { IPA_TYPES, type IpaObjectType } from '../../shared/ipa/objects.ts';
import type { GuardVerdict } from '../../shared/plan/guard-verdicts.ts';
import { OPERATION_ACTIONS, type OperationAction } from '../../shared/plan/operation.ts';
import type { CurrentState } from '../../shared/plan/plan.ts';
import type { RehearsalReport } from '../../shared/rehearse/report.ts';
import { FINDINGS } from '../../shared/text/findings.ts';
import type { Command } from './arguments.ts';

/** What a command came to: what --json prints, and what the text is made of. */
export interface Result {
  readonly command: Command;
  /** Nothing is blocked, failed or unknown. */
  readonly complete: boolean;
  readonly environment: string;
  readonly roster: RosterSummary;
  readonly people: PeopleSummary;
  readonly plan: PlanSummary;
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
  return `Read      ${counts}${rejected === 0 ? '' : `; ${rejected} rows are no good`}`;
}

function peopleBlock({ people }: Result): string {
  const { situations, doubtful, findings } = people;
  const lines = [
    `People    ${situations.new} to create, ${situations.blocked} blocked, ${situations.protected} protected, ${situations.excluded} out of scope; ${doubtful} name splits are a guess`,
    ...findings.map(
      ({ code, severity, count }) =>
        `          ${severity.padEnd(8)} ${String(count).padStart(7)}  ${FINDINGS[code].title} (${code})`,
    ),
  ];
  return lines.join('\n');
}

function planBlock({ plan }: Result): string {
  const { equal } = plan.people.situations;
  return [
    `Plan      ${plan.operations} operations, SHA-256 ${plan.hash}`,
    `          rests on ${basisOf(plan.current)}`,
    ...OPERATION_ACTIONS.flatMap((action) => changeLines(action, plan.changes[action])),
    ...(plan.current.kind === 'read' ? [`          unchanged: ${equal} people`] : []),
    ...plan.guards.filter(({ exceeded }) => exceeded).map(guardLine),
  ].join('\n');
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
  return `          over the limit: ${guard}, ${count} ${of} of ${population}; a run needs --reason`;
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
