/** A number that matters, and a filter: while it is pressed, the list below shows what the number counts. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { count } from '../state/format.ts';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    gap: '8px',
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    '@media (max-width: 939px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-start',
    rowGap: '2px',
    minWidth: 0,
    boxSizing: 'border-box',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default', backgroundColor: tokens.colorNeutralBackground1 },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  label: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
  },
  value: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  note: {
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function FilterTiles(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset aria-label={props.label} className={useStyles().tiles}>
      {props.children}
    </fieldset>
  );
}

export function FilterTile(props: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly value: number;
  readonly note: string;
  readonly pressed: boolean;
  /** null where the list does not show what the number counts. */
  readonly onPress: (() => void) | null;
}) {
  const styles = useStyles();
  const { onPress } = props;
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      disabled={onPress === null}
      className={mergeClasses(styles.tile, props.pressed && styles.pressed)}
      onClick={() => onPress?.()}
    >
      <span className={styles.label}>
        {props.icon}
        {props.label}
      </span>
      <span className={mergeClasses(styles.value, props.value === 0 && styles.quiet)}>
        {count(props.value)}
      </span>
      <span className={styles.note}>{props.note}</span>
    </button>
  );
}
