import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '2px' },
  heading: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    margin: 0,
    minHeight: '24px',
    paddingInlineStart: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

export function FilterGroup(props: { readonly heading: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.group}>
      <h2 className={styles.heading}>{props.heading}</h2>
      {props.children}
    </div>
  );
}
