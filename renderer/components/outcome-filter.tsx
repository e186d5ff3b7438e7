/** How many operations ended how; each count is also a filter. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { OUTCOMES, type Outcome, type OutcomeCounts } from '../../shared/contract/run.ts';
import { count } from '../state/format.ts';
import { OUTCOME_TEXTS, OutcomeBadge } from './outcome-badge.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px', border: 'none', margin: 0, padding: 0 },
  one: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    height: '32px',
    padding: '0 12px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

export function OutcomeFilter(props: {
  readonly counts: OutcomeCounts;
  readonly value: Outcome | null;
  readonly onChange: (outcome: Outcome | null) => void;
}) {
  const styles = useStyles();
  return (
    <fieldset className={styles.root} aria-label="Filter by outcome">
      {OUTCOMES.map((outcome) => (
        <button
          key={outcome}
          type="button"
          aria-pressed={props.value === outcome}
          title={OUTCOME_TEXTS[outcome].meaning}
          className={mergeClasses(styles.one, props.value === outcome && styles.pressed)}
          onClick={() => props.onChange(props.value === outcome ? null : outcome)}
        >
          <OutcomeBadge outcome={outcome} none={props.counts[outcome] === 0} />
          <span className={styles.count}>{count(props.counts[outcome])}</span>
        </button>
      ))}
    </fieldset>
  );
}
