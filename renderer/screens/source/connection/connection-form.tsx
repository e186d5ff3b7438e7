/** The frame of a connection's settings. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLockReason } from '../../../components/form-lock.tsx';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '24px',
    minWidth: 0,
    padding: '16px 20px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '16px' },
  locked: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '20px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
});

export function ConnectionForm(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const reason = useLockReason();
  return (
    <section aria-label={props.title} className={styles.form}>
      <div className={styles.head}>
        <h2 className={styles.heading}>
          <span className={styles.icon} aria-hidden>
            {props.icon}
          </span>
          {props.title}
        </h2>
        {/* Always there, even while empty: a screen reader would not read out a status that is added later. */}
        <p role="status" className={styles.locked}>
          {reason}
        </p>
      </div>
      {props.children}
    </section>
  );
}
