/** What happens to a person or role, as a word and an icon. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  AddCircleRegular,
  ArrowSyncCircleRegular,
  DeleteRegular,
  EyeRegular,
  type FluentIcon,
  LockClosedRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { Action } from '../../shared/target/situations.ts';
import type { PlanSummary } from '../../shared/targets/ipa/plan/plan-summary.ts';

export const ACTION_WORDS: Readonly<Record<PlanSummary['direction'], Readonly<Record<Action, string>>>> = {
  forward: {
    create: 'Create',
    update: 'Change',
    disable: 'Remove access',
    delete: 'Delete',
    report: 'Only report',
    leave: 'Nothing',
  },
  // The plan of an undo names what the run did; these words say what the undo does.
  undo: {
    create: 'Take away',
    update: 'Change back',
    disable: 'Restore access',
    delete: 'Bring back',
    report: 'Only report',
    leave: 'Nothing',
  },
};

/** One sentence for each, for tooltips. */
export const ACTION_TEXTS: Readonly<Record<Action, string>> = {
  create: 'What is missing in IPA is created.',
  update: 'What differs in IPA is changed.',
  disable: 'User-tasks, user and actor roles go; actor and identity stay.',
  delete: 'It goes from IPA, as far as no other environment needs it.',
  report: 'It is named here, and nothing is done about it.',
  leave: 'Nothing is done.',
};

const ICONS: Readonly<Record<Action, FluentIcon>> = {
  create: AddCircleRegular,
  update: ArrowSyncCircleRegular,
  disable: LockClosedRegular,
  delete: DeleteRegular,
  report: EyeRegular,
  leave: SubtractCircleRegular,
};

/** The action that an undo does: it deletes what the run created, and creates what the run deleted. */
const UNDONE: Readonly<Record<Action, Action>> = {
  create: 'delete',
  update: 'update',
  disable: 'create',
  delete: 'create',
  report: 'report',
  leave: 'leave',
};

/** The action that is really done where the plan says this one. */
export function actionDone(action: Action, direction: PlanSummary['direction']): Action {
  return direction === 'undo' ? UNDONE[action] : action;
}

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap', minWidth: 0 },
  word: { overflow: 'hidden', textOverflow: 'ellipsis' },
  icon: { fontSize: '16px', lineHeight: 0, flexShrink: 0, color: tokens.colorNeutralForeground3 },
  made: { color: tokens.colorBrandForeground1 },
  gone: { color: tokens.colorPaletteRedForeground1 },
  nothing: { color: tokens.colorNeutralForeground2 },
});

export function ActionIcon({ action }: { readonly action: Action }) {
  const styles = useStyles();
  const Icon = ICONS[action];
  return (
    <span
      aria-hidden="true"
      className={mergeClasses(
        styles.icon,
        (action === 'create' || action === 'update') && styles.made,
        (action === 'delete' || action === 'disable') && styles.gone,
      )}
    >
      <Icon />
    </span>
  );
}

export function ActionBadge(props: {
  readonly action: Action;
  readonly direction: PlanSummary['direction'];
}) {
  const styles = useStyles();
  const { action, direction } = props;
  return (
    <span className={mergeClasses(styles.root, action === 'leave' && styles.nothing)}>
      <ActionIcon action={actionDone(action, direction)} />
      <span className={styles.word}>{ACTION_WORDS[direction][action]}</span>
    </span>
  );
}
