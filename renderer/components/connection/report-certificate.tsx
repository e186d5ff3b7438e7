import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ConnectionReport } from '../../../shared/contract/connection.ts';
import { dateTime } from '../../state/format.ts';
import { FactList } from '../fact-list.tsx';
import { useLocked } from '../form-lock.tsx';
import { useReportCardStyles } from './report-card.ts';
import { groupedFingerprint } from './report-words.ts';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, userSelect: 'text' },
});

/** The certificate that the server showed, and a button that trusts it alone. */
export function ReportCertificate(props: {
  readonly report: ConnectionReport;
  readonly onPin: (fingerprint: string) => void;
}) {
  const card = useReportCardStyles();
  const styles = useStyles();
  const locked = useLocked();
  const { certificate } = props.report;
  if (certificate === null) return null;
  const facts: readonly [string, ReactNode][] = [
    ['Issued to', certificate.subject],
    ['Issued by', certificate.issuer],
    ['Valid', `${dateTime(certificate.validFrom)} to ${dateTime(certificate.validTo)}`],
    [
      'SHA-256',
      <code key="code" className={styles.code}>
        {groupedFingerprint(certificate.fingerprint)}
      </code>,
    ],
  ];
  return (
    <section aria-label="Certificate of the server" className={card.card}>
      <h2 className={card.heading}>
        Certificate of the server: {certificate.trusted ? 'trusted' : 'not trusted'}
      </h2>
      <FactList facts={facts} />
      {certificate.trusted ? null : (
        <div>
          <p className={card.quiet}>
            Compare the fingerprint with what the administrator of the server says, by another way than this
            connection. Then this one certificate can be trusted, and no other.
          </p>
          <Button disabled={locked} onClick={() => props.onPin(certificate.fingerprint)}>
            Trust this certificate
          </Button>
        </div>
      )}
    </section>
  );
}
