import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlanSummary } from '../../../shared/contract/workspace.ts';
import { EXTRACT_TITLES } from '../../components/extract-titles.ts';
import { HashText } from '../../components/hash-text.tsx';
import { useEnvironment } from '../../state/environments.ts';
import { bytes, counted, dateTime } from '../../state/format.ts';
import { useWorkspace } from '../../state/workspace.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { margin: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  sources: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  file: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** What the plan rests on: the target's assumed state, where it goes, the extracts, and the hash of it all. */
export function PlanBasis({ plan }: { readonly plan: PlanSummary }) {
  const styles = useStyles();
  const { roster } = useWorkspace();
  const environment = useEnvironment();
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>What the plan rests on</h2>
      <div className={styles.part}>
        <h3 className={styles.name}>Target</h3>
        {environment !== null && (
          <p className={styles.text}>
            {[environment.name, environment.landmarkSystem].filter((part) => part !== '').join(' · ')}
          </p>
        )}
        <p className={styles.text}>
          The target is taken as empty: what is already there is not compared. Objects that exist are reported
          as already there during the run.
        </p>
      </div>
      {roster !== null && (
        <div className={styles.part}>
          <h3 className={styles.name}>Extracts, read {dateTime(roster.readAt)}</h3>
          <ul className={styles.sources}>
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
        </div>
      )}
      <div className={styles.part}>
        <h3 className={styles.name}>Hash of the plan</h3>
        <HashText hash={plan.hash} />
        <p className={styles.text}>
          The same extracts, decisions and settings give the same hash. It is written into the bundle and
          every run.
        </p>
      </div>
    </div>
  );
}
