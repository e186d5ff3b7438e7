/** How a person or role of a plan compares between M3 and IPA. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSwapRegular,
  CheckmarkRegular,
  type FluentIcon,
  PersonQuestionMarkRegular,
  ProhibitedRegular,
  ShieldRegular,
  SparkleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { Situation } from '../../shared/target/situations.ts';

export const STANDING_WORDS: Readonly<Record<Situation, string>> = {
  new: 'Only in M3',
  equal: 'Equal',
  different: 'Different',
  extra: 'Only in IPA',
  blocked: 'Blocked',
  protected: 'Protected',
  excluded: 'Out of scope',
};

export const STANDING_TEXTS: Readonly<Record<Situation, string>> = {
  new: 'In M3 and not in this data area of IPA.',
  equal: 'In both, and equal.',
  different: 'In both, and different.',
  extra: 'In IPA and not in M3.',
  blocked: 'A finding keeps it out of the plan.',
  protected: 'An administrator, or protected by choice: never touched.',
  excluded: 'Out of scope, or left out by hand: not compared.',
};

const ICONS: Readonly<Record<Situation, FluentIcon>> = {
  new: SparkleRegular,
  equal: CheckmarkRegular,
  different: ArrowSwapRegular,
  extra: PersonQuestionMarkRegular,
  blocked: ProhibitedRegular,
  protected: ShieldRegular,
  excluded: SubtractCircleRegular,
};

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap', minWidth: 0 },
  icon: { fontSize: '16px', lineHeight: 0, flexShrink: 0, color: tokens.colorNeutralForeground3 },
  blocked: { color: tokens.colorPaletteRedForeground1 },
});

/** What the badge says. Where nothing was compared, nobody knows who is only in M3. */
export function standingWord(situation: Situation, compared: boolean): string {
  return situation === 'new' && !compared ? 'Not compared' : STANDING_WORDS[situation];
}

export function StandingBadge(props: {
  readonly situation: Situation;
  /** Whether the plan knows what is in IPA. */
  readonly compared: boolean;
}) {
  const styles = useStyles();
  const { situation } = props;
  const word = standingWord(situation, props.compared);
  const Icon = ICONS[situation];
  return (
    <span className={styles.root}>
      <span
        aria-hidden="true"
        className={mergeClasses(styles.icon, situation === 'blocked' && styles.blocked)}
      >
        <Icon />
      </span>
      {word}
    </span>
  );
}
