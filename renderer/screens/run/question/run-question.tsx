/** The last question before a run: what, where, and how many. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OutcomeCounts } from '../../../../shared/contract/run.ts';
import type { RunTarget } from '../../../../shared/target/run-target.ts';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { FactList } from '../../../components/fact-list.tsx';
import { PLACE_NAMES } from '../../../components/run-place.ts';
import { useEnvironment } from '../../../state/environments.ts';
import { counted } from '../../../state/format.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { restOf } from '../rest-of-run.ts';
import { objectFacts } from './object-facts.tsx';
import {
  administrationFacts,
  operationsWords,
  questionTitle,
  restWords,
  takesMoreOperations,
  whereWords,
} from './question-words.ts';

export function RunQuestion(props: {
  /** null where none is chosen: there is nothing to ask then. */
  readonly target: RunTarget | null;
  /** What an earlier run of the plan left, where only that is run; null for all of it. */
  readonly rest: OutcomeCounts | null;
  /** Why limits are passed; '' where none is. */
  readonly reason: string;
  readonly onRun: (typed: string) => void;
  readonly onCancel: () => void;
}) {
  const { target, rest, reason } = props;
  const environment = useEnvironment();
  const { plan, artifacts } = useWorkspace();
  if (target === null || environment === null || plan === null) return null;
  const operations = counted(rest === null ? plan.operations : restOf(rest), 'operation');
  const asksName = target === 'local' && environment.production;
  const facts: (readonly [string, ReactNode])[] = [
    ...(rest === null ? objectFacts(plan.changes) : []),
    [
      'Operations',
      <Strong key="operations">{rest === null ? operationsWords(plan) : restWords(rest)}</Strong>,
    ],
    ['Where', whereWords(target, environment)],
    ...administrationFacts(target, environment, artifacts ?? []),
    ...(reason === '' ? [] : [['Limits are passed', `for this reason: ${reason}`] as const]),
  ];
  return (
    <ConfirmDialog
      starts
      title={questionTitle(target, environment.name, rest)}
      action={`Run ${operations} on ${PLACE_NAMES[target]}`}
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
        {rest === null &&
          takesMoreOperations(plan) &&
          ' An actor that is deleted and added again takes several operations.'}
      </span>
    </ConfirmDialog>
  );
}

const useStyles = makeStyles({ strong: { fontWeight: tokens.fontWeightSemibold } });

function Strong(props: { readonly children: string }) {
  return <span className={useStyles().strong}>{props.children}</span>;
}
