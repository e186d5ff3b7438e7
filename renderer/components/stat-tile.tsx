import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { count } from '../state/format.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '12px', margin: 0 },
  tile: {
    flex: '1 1 160px',
    minWidth: '144px',
    boxSizing: 'border-box',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
  },
  label: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Holds StatTiles side by side. */
export function StatTiles(props: { readonly children: ReactNode }) {
  return <dl className={useStyles().row}>{props.children}</dl>;
}

interface StatTileProps {
  readonly label: string;
  readonly value: number;
  /** What is counted, or what it means, in a few words. */
  readonly note?: string;
  readonly icon?: ReactNode;
}

/** One number that matters, with its name and what it counts. */
export function StatTile(props: StatTileProps) {
  const styles = useStyles();
  return (
    <div className={styles.tile}>
      <dt className={styles.label}>
        {props.icon}
        {props.label}
      </dt>
      <dd className={mergeClasses(styles.value, props.value === 0 && styles.quiet)}>{count(props.value)}</dd>
      {props.note !== undefined && <dd className={styles.note}>{props.note}</dd>}
    </div>
  );
}
