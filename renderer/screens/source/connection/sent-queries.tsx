/** Shows every query or call exactly as it is sent to M3. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { toMusterError } from '../../../../shared/base/failure.ts';
import type { M3SourceSettings } from '../../../../shared/m3/m3-source.ts';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { useConnection } from '../../../state/workspace.ts';
import { type Sent, sentBy, sentWords } from './sent.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '16px', maxWidth: '1120px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '88ch' },
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  optional: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  code: {
    margin: 0,
    padding: '12px 16px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    userSelect: 'text',
  },
});

export function SentQueries({ m3 }: { readonly m3: M3SourceSettings }) {
  const styles = useStyles();
  const report = useConnection();
  const tested = report?.way === m3.way && report.sent.length > 0 ? report.sent : null;
  try {
    const sent: readonly Sent[] = tested ?? sentBy(m3);
    return (
      <section aria-label="What is sent" className={styles.list}>
        <p className={styles.text}>{sentWords(m3.way, tested !== null)}</p>
        {sent.map(({ title, text, optional = [] }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown whole and never reordered
          <div key={at}>
            <h2 className={styles.heading}>{title}</h2>
            {optional.length === 0 ? null : (
              <p className={styles.optional}>Optional columns: {optional.join(', ')}</p>
            )}
            <pre className={styles.code}>{text}</pre>
          </div>
        ))}
      </section>
    );
  } catch (thrown) {
    return <ErrorBar error={toMusterError(thrown)} />;
  }
}
