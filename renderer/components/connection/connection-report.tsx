/** What the test of a connection found: each step with its verdict, then what is on the server. */
import { makeStyles } from '@fluentui/react-components';
import type { ConnectionReport } from '../../../shared/contract/connection.ts';
import { dateTime } from '../../state/format.ts';
import { useReportCardStyles } from './report-card.ts';
import { ReportCertificate } from './report-certificate.tsx';
import { type CompanyChoice, ReportFound } from './report-found.tsx';
import { ReportStep } from './report-step.tsx';
import { stepTitle, verdictOf } from './report-words.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '16px' },
  steps: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

export function ConnectionReportView(props: {
  readonly report: ConnectionReport;
  /** What the test looks for on the server, e.g. `Tables`. */
  readonly objects: string;
  /** Trusts the certificate that the server showed. */
  readonly onPin: (fingerprint: string) => void;
  /** The company whose e-mails count, and how to choose another; absent where no company is needed. */
  readonly company?: CompanyChoice;
}) {
  const card = useReportCardStyles();
  const styles = useStyles();
  const { report } = props;
  return (
    <div className={styles.panel}>
      <section aria-label="Test of the connection" aria-live="polite" className={card.card}>
        <div className={styles.head}>
          <h2 className={card.heading}>{verdictOf(report, props.objects)}</h2>
          <p className={card.quiet}>{dateTime(report.startedAt)}</p>
        </div>
        <ol className={styles.steps}>
          {report.steps.map((step) => (
            <ReportStep key={step.id} step={step} title={stepTitle(step.id, props.objects)} />
          ))}
        </ol>
      </section>
      <ReportCertificate report={report} onPin={props.onPin} />
      <ReportFound report={report} {...(props.company === undefined ? {} : { company: props.company })} />
    </div>
  );
}
