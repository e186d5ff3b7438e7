import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(88px, auto) minmax(0, 1fr)',
    columnGap: '16px',
    rowGap: '6px',
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** @param props.wide whether the terms are long, such as the places in files */
export function TraceFacts(props: {
  readonly facts: readonly (readonly [string, ReactNode])[];
  readonly wide?: boolean;
}) {
  const styles = useStyles();
  return (
    <dl
      className={styles.facts}
      style={props.wide ? { gridTemplateColumns: 'fit-content(50%) minmax(0, 1fr)' } : {}}
    >
      {props.facts.map(([term, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two facts may be worded alike
        <div key={at} style={{ display: 'contents' }}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
