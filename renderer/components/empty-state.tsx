/** Shown where there is nothing yet: what is missing, and the one thing to do next. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '8px',
    padding: '48px 24px',
    maxWidth: '480px',
    marginInline: 'auto',
  },
  icon: { fontSize: '40px', lineHeight: 0, color: tokens.colorNeutralForeground3, marginBottom: '4px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  action: { marginTop: '12px', display: 'flex', gap: '8px' },
});

export function EmptyState(props: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {props.icon === undefined ? null : (
        <div className={styles.icon} aria-hidden="true">
          {props.icon}
        </div>
      )}
      <h2 className={styles.title}>{props.title}</h2>
      {props.children === undefined ? null : <p className={styles.text}>{props.children}</p>}
      {props.action === undefined ? null : <div className={styles.action}>{props.action}</div>}
    </div>
  );
}
