import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { OperationAction } from '../../../../shared/target/operation.ts';
import { IPA_TYPES } from '../../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';
import { objectName, objectsName } from '../../../components/object-names.ts';
import { count } from '../../../state/format.ts';

const useStyles = makeStyles({
  deleted: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  // Keeps a count on the same line as what it counts.
  whole: { whiteSpace: 'nowrap' },
});

/** Deletes come first, because they cannot simply be done again. */
const ACTIONS: readonly (readonly [OperationAction, string])[] = [
  ['delete', 'Delete'],
  ['update', 'Change'],
  ['create', 'Create'],
];

type Changes = PlanSummary['changes'];

/** How many objects of which types are deleted, changed and created; nothing about an action without an object. */
export function objectFacts(changes: Changes): readonly (readonly [string, ReactNode])[] {
  return ACTIONS.filter(([action]) => IPA_TYPES.some((type) => changes[action][type] > 0)).map(
    ([action, title]) => [title, <Objects key={action} action={action} counts={changes[action]} />] as const,
  );
}

function Objects(props: { readonly action: OperationAction; readonly counts: Changes[OperationAction] }) {
  const styles = useStyles();
  const { action, counts } = props;
  const types = IPA_TYPES.filter((type) => counts[type] > 0);
  return (
    <span className={action === 'delete' ? styles.deleted : undefined}>
      {types.map((type, at) => {
        const number = counts[type];
        const named = `${count(number)} ${number === 1 ? objectName(type) : objectsName(type)}`;
        return (
          <Fragment key={type}>
            <span className={styles.whole}>{at === types.length - 1 ? named : `${named},`}</span>{' '}
          </Fragment>
        );
      })}
    </span>
  );
}
