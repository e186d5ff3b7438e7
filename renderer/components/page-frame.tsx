/**
 * The frame of every screen: title, one sentence of state, actions at the right, the content, and a foot.
 *
 * Buttons that lead on to the next step are at the right end of the head, in the same place on every screen. Buttons that
 * start something are at the left of the foot, so that they are never where the reader has just clicked to get here.
 *
 *   <PageFrame title="Plan" lead="3,412 operations for 1,180 people." actions={<Button appearance="primary" …/>}>
 *
 * `fill` gives the content the rest of the height without scrolling (grids, code); otherwise it scrolls.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: {
    display: 'flex',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: '24px',
    padding: '20px 24px 16px',
    flexShrink: 0,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.01em',
  },
  lead: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  actions: { display: 'flex', gap: '8px', flexShrink: 0, alignItems: 'center' },
  content: { flex: '1 1 0', minHeight: 0, padding: '0 24px 20px', boxSizing: 'border-box' },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px 16px',
    flexShrink: 0,
    padding: '12px 24px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fill: { display: 'flex', flexDirection: 'column', gap: '12px' },
  // Always keeps room for the scrollbar, so that the content ends where the actions above it end, scrolling or not.
  scroll: { overflowY: 'auto', scrollbarGutter: 'stable', paddingInlineEnd: '14px' },
});

export function PageFrame(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly fill?: boolean;
  /** Buttons that start something. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{props.title}</h1>
          {props.lead === undefined ? null : <p className={styles.lead}>{props.lead}</p>}
        </div>
        {props.actions === undefined ? null : <div className={styles.actions}>{props.actions}</div>}
      </header>
      <div className={mergeClasses(styles.content, props.fill ? styles.fill : styles.scroll)}>
        {props.children}
      </div>
      {props.foot === undefined ? null : <footer className={styles.foot}>{props.foot}</footer>}
    </div>
  );
}
