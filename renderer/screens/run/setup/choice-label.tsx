import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  choice: { color: tokens.colorNeutralForeground1 },
  about: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  remark: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The label of a choice: its title, and what it means. */
export function ChoiceLabel(props: {
  readonly title: string;
  readonly children: string;
  /** What is to be known of it here and now; '' for nothing. */
  readonly remark?: string;
}) {
  const styles = useStyles();
  return (
    <span>
      <span className={styles.choice}>{props.title}</span>
      {props.remark && <span className={styles.remark}> · {props.remark}</span>}
      <span className={styles.about}>{props.children}</span>
    </span>
  );
}
