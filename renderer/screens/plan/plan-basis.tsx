/** What the plan rests on: the state of IPA, the limits, the extracts, and the hash of it all. */

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { EXTRACT_TITLES } from '../../components/extract-titles.ts';
import { GUARD_TITLES, guardCount, guardLimit } from '../../components/guard-words.ts';
import { HashText } from '../../components/hash-text.tsx';
import { bytes, counted, dateTime } from '../../state/format.ts';
import { navigate } from '../../state/navigation.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { IpaBasis } from './ipa-basis.tsx';

const useStyles = makeStyles({
  side: {
    width: '320px',
    flexShrink: 0,
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 16px 16px',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 1399px)': { width: '272px' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  guard: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px' },
  icon: { fontSize: '16px', lineHeight: 0, paddingTop: '2px', color: tokens.colorNeutralForeground3 },
  exceeded: { color: tokens.colorPaletteMarigoldForeground2 },
  file: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  link: { fontSize: tokens.fontSizeBase200 },
});

export function PlanBasis(props: {
  readonly plan: PlanSummary;
  readonly busy: boolean;
  readonly onReadAgain: () => void;
}) {
  const styles = useStyles();
  const { plan } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reached by the keyboard.
    <aside className={styles.side} aria-label="What the plan rests on" tabIndex={0}>
      <h2 className={styles.title}>What the plan rests on</h2>
      <Section title="What is already in IPA">
        <IpaBasis {...props} />
      </Section>
      <Limits plan={plan} />
      {plan.openedFrom === null && plan.direction === 'forward' && <Extracts />}
      <Section title="Hash of the plan">
        <HashText hash={plan.hash} />
        <p className={styles.text}>
          The same extracts, state of IPA, decisions and settings give the same hash. It is written into the
          bundle and every run.
        </p>
      </Section>
    </aside>
  );
}

function Section(props: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.name}>{props.title}</h3>
      {props.children}
    </section>
  );
}

function Limits({ plan }: { readonly plan: PlanSummary }) {
  const styles = useStyles();
  // A limit that nothing counts against is not worth showing.
  const told = plan.guards.filter(
    ({ count, exceeded, guard }) => count > 0 || exceeded || guard === 'source',
  );
  return (
    <Section title="Limits of a run">
      {told.length === 0 && <p className={styles.text}>Nothing counts against a limit.</p>}
      <ul className={styles.list}>
        {told.map((guard) => (
          <li key={`${guard.guard} ${guard.of}`} className={styles.guard}>
            <span className={guard.exceeded ? `${styles.icon} ${styles.exceeded}` : styles.icon}>
              {guard.exceeded ? (
                <WarningFilled role="img" aria-label="Exceeded" />
              ) : (
                <CheckmarkCircleRegular role="img" aria-label="Kept" />
              )}
            </span>
            <span className={styles.text}>
              {GUARD_TITLES[guard.guard]}: {guardCount(guard)}{' '}
              <span className={styles.quiet}>{guardLimit(guard)}</span>
            </span>
          </li>
        ))}
      </ul>
      <Link className={styles.link} onClick={() => navigate('settings', { section: 'limits' })}>
        Limits in Settings
      </Link>
    </Section>
  );
}

function Extracts() {
  const styles = useStyles();
  const { roster } = useWorkspace();
  if (roster === null) return null;
  return (
    <Section title={`M3, read ${dateTime(roster.readAt)}`}>
      <ul className={styles.list}>
        {roster.sources.map((source) => (
          <li key={source.kind} className={styles.text}>
            <div className={styles.file}>{source.name}</div>
            <div className={styles.quiet}>
              {EXTRACT_TITLES[source.kind]} · {counted(source.rows, 'row')}
              {source.rejected > 0 ? `, ${counted(source.rejected, 'row')} rejected` : ''} ·{' '}
              {bytes(source.bytes)}
            </div>
            <div className={styles.quiet}>
              SHA-256 <HashText hash={source.sha256} short />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
