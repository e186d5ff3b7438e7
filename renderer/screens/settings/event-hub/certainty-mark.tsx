import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Lightbulb16Regular, QuestionCircle16Regular } from '@fluentui/react-icons';
import { CERTAINTY_WORDS, type Mark } from '../../../../shared/targets/ipa/render/event-hub/pieces.ts';

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0 },
  confirmed: { color: tokens.colorStatusSuccessForeground1 },
  inferred: { color: tokens.colorBrandForeground1 },
  unknown: { color: tokens.colorStatusWarningForeground3 },
  word: { fontWeight: tokens.fontWeightSemibold },
});

const ICONS = {
  confirmed: CheckmarkCircle16Regular,
  inferred: Lightbulb16Regular,
  unknown: QuestionCircle16Regular,
} as const;

/** How surely a piece of the kit is known, what that rests on, and where it is written down. */
export function CertaintyMark({ mark }: { readonly mark: Mark }) {
  const styles = useStyles();
  const { certainty, section, why } = mark;
  const Icon = ICONS[certainty];
  return (
    <span className={styles.mark} title={`${CERTAINTY_WORDS[certainty].meaning} (domain.md, ${section})`}>
      <Icon className={mergeClasses(styles.icon, styles[certainty])} aria-hidden />
      <span>
        <span className={styles.word}>{CERTAINTY_WORDS[certainty].name}.</span> {why}
      </span>
    </span>
  );
}
