/**
 * A panel at the right of a screen's content, which it never covers. Put it as the last child of an element with
 * `display: flex`. Esc closes it.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useFocusBackFromNowhere } from './focus-back.ts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    width: '440px',
    maxWidth: '100%',
    flexShrink: 0,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    '@media (max-width: 1499px)': { width: '400px' },
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '12px 12px 12px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sub: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  body: {
    flex: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    padding: '16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
  },
});

export function SidePanel(props: {
  readonly title: string;
  readonly sub?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  useFocusBackFromNowhere();
  return (
    <aside
      aria-label={props.title}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) props.onClose();
      }}
    >
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{props.title}</h2>
          {props.sub === undefined ? null : <p className={styles.sub}>{props.sub}</p>}
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label="Close"
          onClick={props.onClose}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section className={styles.body} tabIndex={0} aria-label={`${props.title}, content`}>
        {props.children}
      </section>
    </aside>
  );
}

const useSectionStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function PanelSection(props: { readonly title: string; readonly children: ReactNode }) {
  const styles = useSectionStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{props.title}</h3>
      {props.children}
    </section>
  );
}
