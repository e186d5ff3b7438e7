/** The last question before a run: what, where, and how many. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { OutcomeCounts } from '../../../shared/contract/run.ts';
import type { ArtifactSummary } from '../../../shared/contract/workspace.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { OperationAction } from '../../../shared/target/operation.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import { IPA_TYPES } from '../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { objectName, objectsName } from '../../components/object-names.ts';
import { PLACE_NAMES, placeWords } from '../../components/run-place.ts';
import { count, counted } from '../../state/format.ts';

const useStyles = makeStyles({
  gone: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  // A count is not parted from what it counts.
  whole: { whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface RunQuestionProps {
  readonly target: RunTarget;
  readonly environment: Environment;
  readonly plan: PlanSummary;
  readonly artifacts: readonly ArtifactSummary[];
  /** What an earlier run of the plan left, where only that is run; null for all of it. */
  readonly left: OutcomeCounts | null;
  /** Why limits are passed; '' where none is. */
  readonly reason: string;
  readonly onRun: (typed: string) => void;
  readonly onCancel: () => void;
}

export function RunQuestion(props: RunQuestionProps) {
  const styles = useStyles();
  const { target, environment, plan, left } = props;
  const operations = left === null ? plan.operations : leftOf(left);
  const what = counted(operations, 'operation');
  const asksName = target === 'local' && environment.production;
  const facts: (readonly [string, ReactNode])[] = [
    ...(left === null ? objectFacts(plan, styles) : []),
    ['Operations', <Strong key="operations">{left === null ? howMany(plan) : leftWords(left)}</Strong>],
    ['Where', whereWords(target, environment)],
    ...administrationFacts(props),
    ...(props.reason === '' ? [] : [['Limits are passed', `for this reason: ${props.reason}`] as const]),
  ];
  return (
    <ConfirmDialog
      starts
      title={titleOf(target, environment, left)}
      action={`Run ${what} on ${PLACE_NAMES[target]}`}
      name={asksName ? environment.name : undefined}
      nameLabel={`This is a production environment. Type ${environment.name} to go on.`}
      onCancel={props.onCancel}
      onConfirm={props.onRun}
    >
      <FactList facts={facts} />
      <span>
        {target === 'practice'
          ? 'No server is touched.'
          : 'The way back is an undo, made of what the run did.'}
        {left === null &&
          objectsOf(plan) !== plan.operations &&
          ' An actor that is deleted and added again takes several operations.'}
      </span>
    </ConfirmDialog>
  );
}

function Strong(props: { readonly children: string }) {
  return <span className={useStyles().strong}>{props.children}</span>;
}

function titleOf(target: RunTarget, { name }: Environment, left: OutcomeCounts | null): string {
  return left === null ? `Run on ${PLACE_NAMES[target]} for ${name}?` : `Run what is left for ${name}?`;
}

/** What is deleted stands first: it is what cannot simply be done again. */
const ACTIONS: readonly (readonly [OperationAction, string])[] = [
  ['delete', 'Delete'],
  ['update', 'Change'],
  ['create', 'Create'],
];

function objectFacts(
  { changes }: PlanSummary,
  { gone, whole }: Readonly<Record<'gone' | 'whole', string>>,
): (readonly [string, ReactNode])[] {
  return ACTIONS.flatMap(([action, title]) => {
    const types = IPA_TYPES.filter((type) => changes[action][type] > 0);
    if (types.length === 0) return [];
    const words = types.map((type, at) => {
      const number = changes[action][type];
      const named = `${count(number)} ${number === 1 ? objectName(type) : objectsName(type)}`;
      return (
        <Fragment key={type}>
          <span className={whole}>{at === types.length - 1 ? named : `${named},`}</span>{' '}
        </Fragment>
      );
    });
    const said = (
      <span key={action} className={action === 'delete' ? gone : undefined}>
        {words}
      </span>
    );
    return [[title, said] as const];
  });
}

/** e.g. `8,961, for 1,180 people and 32 roles`. */
function howMany({ operations, people, tasks }: PlanSummary): string {
  const of = [
    [acting(people), 'person', 'people'],
    [acting(tasks), 'role', 'roles'],
  ] as const;
  const who = of.filter(([number]) => number > 0).map(([number, one, many]) => counted(number, one, many));
  return `${count(operations)}${who.length === 0 ? '' : `, for ${who.join(' and ')}`}`;
}

function objectsOf({ changes }: PlanSummary): number {
  return ACTIONS.reduce(
    (sum, [action]) => sum + IPA_TYPES.reduce((of, type) => of + changes[action][type], 0),
    0,
  );
}

function acting({ actions }: PlanSummary['people']): number {
  return actions.create + actions.update + actions.disable + actions.delete;
}

export function leftOf({ failed, unknown, skipped }: OutcomeCounts): number {
  return failed + unknown + skipped;
}

function leftWords(left: OutcomeCounts): string {
  const parts = [
    [left.failed, 'failed'],
    [left.unknown, 'of which nobody knows'],
    [left.skipped, 'not tried'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, word]) => `${count(number)} ${word}`);
  return `${count(leftOf(left))} that the run before left: ${told.join(', ')}`;
}

function whereWords(target: RunTarget, environment: Environment): string {
  const place = placeWords(target, environment);
  const { genDataArea, dataArea } = environment.landmark;
  const said = `${place.charAt(0).toUpperCase()}${place.slice(1)}`;
  return `${said}: data areas ${genDataArea} and ${dataArea}`;
}

/** What the tools cannot do is asked of the web administration, where one is set up. */
function administrationFacts({
  target,
  environment,
  artifacts,
}: RunQuestionProps): (readonly [string, ReactNode])[] {
  if (target !== 'local' || !artifacts.some(({ tool }) => tool === 'administration')) return [];
  const { url, user } = environment.ipa.web;
  if (url === '' || user === '') return [['Left', 'What only the web administration can do: none is set up']];
  return [['And where', `The web administration ${url}, as ${user}`]];
}
