import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowForwardFilled,
  CheckmarkCircleFilled,
  CheckmarkCircleRegular,
  DismissCircleFilled,
  type FluentIcon,
  QuestionCircleFilled,
} from '@fluentui/react-icons';
import { OUTCOMES, type Outcome, type OutcomeCounts } from '../../shared/contract/run.ts';
import { count } from '../state/format.ts';

const useStyles = makeStyles({
  summary: {
    display: 'inline-flex',
    columnGap: '12px',
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
  },
  badge: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', whiteSpace: 'nowrap' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  'already-there': { color: tokens.colorNeutralForeground2 },
  skipped: { color: tokens.colorNeutralForeground3 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorStatusWarningForeground3 },
});

interface OutcomeText {
  readonly name: string;
  /** One sentence: what the outcome is based on. */
  readonly meaning: string;
  readonly icon: FluentIcon;
}

export const OUTCOME_TEXTS: Readonly<Record<Outcome, OutcomeText>> = {
  done: { name: 'Done', meaning: 'The tool said so.', icon: CheckmarkCircleFilled },
  'already-there': {
    name: 'Already there',
    meaning: 'The tool said that the object exists. It was left as it is.',
    icon: CheckmarkCircleRegular,
  },
  skipped: {
    name: 'Skipped',
    meaning: 'Not tried: an earlier step failed or the run was cancelled.',
    icon: ArrowForwardFilled,
  },
  failed: { name: 'Failed', meaning: 'The tool reported a failure.', icon: DismissCircleFilled },
  unknown: {
    name: 'Unknown',
    meaning: 'It was given to the tool, but nothing said whether it was done.',
    icon: QuestionCircleFilled,
  },
};

/** The outcome of an operation, by icon, word and colour; without the colour where no operation has it. */
export function OutcomeBadge(props: { readonly outcome: Outcome; readonly none?: boolean }) {
  const styles = useStyles();
  const { icon: Icon, name, meaning } = OUTCOME_TEXTS[props.outcome];
  return (
    <span
      className={mergeClasses(styles.badge, styles[props.none ? 'skipped' : props.outcome])}
      title={meaning}
    >
      <Icon fontSize={16} aria-hidden />
      {name}
    </span>
  );
}

/** How many operations had each outcome, by icon and number; the icons carry the words as their names. */
export function OutcomeSummary(props: { readonly outcomes: OutcomeCounts }) {
  const styles = useStyles();
  return (
    <span className={styles.summary}>
      {OUTCOMES.filter((outcome) => props.outcomes[outcome] > 0).map((outcome) => {
        const { icon: Icon, name } = OUTCOME_TEXTS[outcome];
        return (
          <span key={outcome} className={mergeClasses(styles.badge, styles[outcome])} title={name}>
            <Icon fontSize={16} aria-label={name} />
            {count(props.outcomes[outcome])}
          </span>
        );
      })}
    </span>
  );
}
