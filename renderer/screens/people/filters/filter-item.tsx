import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { count } from '../../../state/format.ts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '28px',
    padding: '3px 8px',
    boxSizing: 'border-box',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  plain: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  on: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 2px 0 0 ${tokens.colorCompoundBrandStroke}, ${tokens.shadow2}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  icon: { fontSize: '16px', lineHeight: 0 },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** A filter that is on or off, with the number of people behind it. */
export function FilterItem(props: {
  readonly on: boolean;
  readonly number: number;
  readonly icon?: ReactNode;
  readonly onClick: (on: boolean) => void;
  readonly children: string;
}) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={props.on}
      title={props.children}
      className={mergeClasses(styles.item, props.icon === undefined && styles.plain, props.on && styles.on)}
      onClick={() => props.onClick(!props.on)}
    >
      {props.icon === undefined ? null : <span className={styles.icon}>{props.icon}</span>}
      <span>{props.children}</span>
      <span className={styles.number}>{count(props.number)}</span>
    </button>
  );
}
