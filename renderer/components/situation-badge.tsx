/** A person's situation before the comparison with IPA, as a word and an icon. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSyncCircleRegular,
  CheckmarkCircleRegular,
  ProhibitedRegular,
  QuestionCircleRegular,
  ShieldRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import type { Situation } from '../../shared/target/situations.ts';

export const SITUATION_WORDS: Readonly<Record<Situation, string>> = {
  new: 'Ready',
  equal: 'Unchanged',
  different: 'To change',
  extra: 'Only in IPA',
  blocked: 'Blocked',
  protected: 'Protected',
  excluded: 'Left out',
};

/** One sentence for each, for tooltips. */
const SITUATION_TEXTS: Readonly<Record<Situation, string>> = {
  new: 'In M3 and in scope. Plan compares it with what is in IPA.',
  equal: 'In both, and equal: nothing to do.',
  different: 'In both, and different: will be changed.',
  extra: 'In IPA and not in M3: left alone.',
  blocked: 'A finding keeps it out of the plan.',
  protected: 'An administrator, or protected by choice: never touched.',
  excluded: 'Left out by the scope or by hand.',
};

const ICONS: Readonly<Record<Situation, ComponentType>> = {
  new: CheckmarkCircleRegular,
  equal: CheckmarkCircleRegular,
  different: ArrowSyncCircleRegular,
  extra: QuestionCircleRegular,
  blocked: ProhibitedRegular,
  protected: ShieldRegular,
  excluded: SubtractCircleRegular,
};

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap', minWidth: 0 },
  icon: { fontSize: '16px', lineHeight: 0, flexShrink: 0, color: tokens.colorNeutralForeground3 },
  blocked: { color: tokens.colorPaletteRedForeground1 },
  new: { color: tokens.colorBrandForeground1 },
});

export function SituationBadge(props: { readonly situation: Situation }) {
  const styles = useStyles();
  const Icon = ICONS[props.situation];
  return (
    <span className={styles.root} title={SITUATION_TEXTS[props.situation]}>
      <span
        aria-hidden="true"
        className={mergeClasses(
          styles.icon,
          props.situation === 'blocked' && styles.blocked,
          props.situation === 'new' && styles.new,
        )}
      >
        <Icon />
      </span>
      {SITUATION_WORDS[props.situation]}
    </span>
  );
}
