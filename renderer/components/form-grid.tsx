/** A form of related settings: short ones two in a row where there is room, long ones over the whole width. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  title: {
    padding: 0,
    marginBottom: '12px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: '16px',
    rowGap: '16px',
    alignItems: 'start',
    '& > *': { minWidth: 0 },
  },
  wide: { gridColumn: '1 / -1', minWidth: 0 },
});

export function FormGroup(props: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.group} aria-labelledby={id}>
      <legend id={id} className={styles.title}>
        {props.title}
      </legend>
      <div className={styles.grid}>{props.children}</div>
    </fieldset>
  );
}

/** A setting that takes the whole width of its group. */
export function Wide(props: { readonly children: ReactNode; readonly className?: string }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.wide, props.className)}>{props.children}</div>;
}
