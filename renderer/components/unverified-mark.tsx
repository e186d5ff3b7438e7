import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  word: { fontWeight: tokens.fontWeightSemibold },
});

/** Says that the vendor's documentation does not confirm a default, and why the default was chosen. */
export function UnverifiedMark(props: { readonly why: string }) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <QuestionCircle16Regular className={styles.icon} aria-hidden />
      <span>
        <span className={styles.word}>Unverified.</span> {props.why}
      </span>
    </span>
  );
}
