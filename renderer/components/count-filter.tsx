/** Counts that are filters: a titled group of small buttons, each with its number, pressed while it filters. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { count } from '../state/format.ts';

const useStyles = makeStyles({
  groups: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px', minWidth: 0 },
  group: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0 },
  title: {
    padding: 0,
    marginBottom: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  button: {
    display: 'inline-flex',
    alignItems: 'baseline',
    gap: '8px',
    height: '28px',
    padding: '0 10px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '26px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

export function CountFilterGroups(props: { readonly children: ReactNode }) {
  return <div className={useStyles().groups}>{props.children}</div>;
}

export function CountFilterGroup(props: { readonly title: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{props.title}</legend>
      <div className={styles.buttons}>{props.children}</div>
    </fieldset>
  );
}

export function CountFilterButton(props: {
  readonly title: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      className={mergeClasses(styles.button, props.pressed && styles.pressed)}
      onClick={props.onClick}
    >
      {props.title}
      <span className={styles.count}>{count(props.count)}</span>
    </button>
  );
}
