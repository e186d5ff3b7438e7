/** What the test of a connection found: each step with its verdict, then what is on the server. */
import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  DismissCircleFilled,
  SubtractCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type {
  ConnectionReport,
  ConnectionStep,
  ConnectionStepId,
} from '../../../shared/contract/connection.ts';
import { count, counted, dateTime } from '../../state/format.ts';
import { FactList } from '../fact-list.tsx';
import { useLocked } from '../form-lock.tsx';
import { OriginalText } from '../original-text.tsx';

const TITLES: Readonly<Record<Exclude<ConnectionStepId, 'objects'>, string>> = {
  name: 'Name',
  port: 'Port',
  certificate: 'Certificate',
  'sign-in': 'Sign-in',
  query: 'Query',
  characters: 'Characters',
};

function titleOf(id: ConnectionStepId, objects: string): string {
  return id === 'objects' ? objects : TITLES[id];
}

const STATE_WORDS: Readonly<Record<ConnectionStep['state'], string>> = {
  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  warning: 'Warning',
  failed: 'Failed',
  skipped: 'Not reached',
};

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '16px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  steps: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  step: { display: 'grid', gridTemplateColumns: '20px 104px minmax(0, 1fr)', columnGap: '8px' },
  icon: { fontSize: '20px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { overflowWrap: 'anywhere', minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  label: { color: tokens.colorNeutralForeground2 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, userSelect: 'text' },
  list: { margin: '0 0 4px' },
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: '32px', rowGap: '8px', margin: 0 },
  count: { display: 'flex', flexDirection: 'column-reverse' },
  companies: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  tableBox: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    padding: '4px 12px',
    textAlign: 'start',
    whiteSpace: 'pre',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    unicodeBidi: 'isolate',
  },
  columnHead: {
    padding: '4px 12px',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export function ConnectionReportView(props: {
  readonly report: ConnectionReport;
  /** What the test looks for on the server, e.g. `Tables`. */
  readonly objects: string;
  /** Trusts the certificate that the server showed. */
  readonly onPin: (fingerprint: string) => void;
  /** The company whose e-mails count, and how to choose another; absent where no company is needed. */
  readonly company?: { readonly chosen: string | null; readonly onChoose: (company: string) => void };
}) {
  const styles = useStyles();
  const { report } = props;
  return (
    <div className={styles.panel}>
      <section aria-label="Test of the connection" aria-live="polite" className={styles.card}>
        <div className={styles.head}>
          <h2 className={styles.heading}>{verdictOf(report, props.objects)}</h2>
          <p className={styles.quiet}>{dateTime(report.startedAt)}</p>
        </div>
        <ol className={styles.steps}>
          {report.steps.map((step) => (
            <Step key={step.id} step={step} title={titleOf(step.id, props.objects)} />
          ))}
        </ol>
      </section>
      <Certificate report={report} onPin={props.onPin} />
      <Found {...props} />
    </div>
  );
}

function verdictOf(report: ConnectionReport, objects: string): string {
  if (report.endedAt === null) return 'The connection is being tested';
  const failed = report.steps.find(({ state }) => state === 'failed');
  if (failed !== undefined) return `No connection: ${titleOf(failed.id, objects).toLowerCase()}`;
  return report.steps.some(({ state }) => state === 'warning')
    ? 'The connection works, with a remark'
    : 'The connection works';
}

function StepIcon({ state }: { readonly state: ConnectionStep['state'] }): ReactNode {
  const styles = useStyles();
  const icons = {
    waiting: <CircleRegular />,
    running: <Spinner size="extra-tiny" />,
    done: <CheckmarkCircleFilled className={styles.done} />,
    warning: <WarningFilled className={styles.warning} />,
    failed: <DismissCircleFilled className={styles.failed} />,
    skipped: <SubtractCircleRegular />,
  };
  return (
    <span className={styles.icon} aria-hidden>
      {icons[state]}
    </span>
  );
}

function Step({ step, title }: { readonly step: ConnectionStep; readonly title: string }) {
  const styles = useStyles();
  const quiet = step.state === 'waiting' || step.state === 'skipped';
  return (
    <li className={styles.step}>
      <StepIcon state={step.state} />
      <span className={styles.title}>{title}</span>
      <div className={mergeClasses(styles.text, quiet && styles.hint)}>
        <span className={styles.unseen}>{STATE_WORDS[step.state]}: </span>
        {step.error === null ? step.text || STATE_WORDS[step.state] : step.error.message}
        {step.error?.hint === undefined ? null : <div className={styles.hint}>{step.error.hint}</div>}
        <OriginalText text={step.error?.original} />
      </div>
    </li>
  );
}

function Certificate(props: {
  readonly report: ConnectionReport;
  readonly onPin: (fingerprint: string) => void;
}) {
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
        {grouped(certificate.fingerprint)}
      </code>,
    ],
  ];
  return (
    <section aria-label="Certificate of the server" className={styles.card}>
      <h2 className={styles.heading}>
        Certificate of the server: {certificate.trusted ? 'trusted' : 'not trusted'}
      </h2>
      <FactList facts={facts} />
      {certificate.trusted ? null : (
        <div>
          <p className={styles.quiet}>
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

function grouped(fingerprint: string): string {
  return fingerprint.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

function Found(props: Parameters<typeof ConnectionReportView>[0]) {
  const styles = useStyles();
  const { counts, companies, sample, lists } = props.report;
  if (counts === null && sample === null && lists.length === 0) return null;
  return (
    <section aria-label="What is there" className={styles.card}>
      <h2 className={styles.heading}>What is there</h2>
      {counts === null ? null : <Counts counts={counts} />}
      {companies.length === 0 || props.company === undefined ? null : (
        <Companies companies={companies} {...props.company} />
      )}
      {sample === null || sample.rows.length === 0 ? null : (
        <SampleTable label="Rows as they are there" columns={sample.columns} rows={sample.rows} />
      )}
      {lists.map((list) => (
        <div key={list.title}>
          <p className={styles.list}>
            <span className={styles.title}>{list.title}</span> {counted(list.rows, 'row')}
          </p>
          {list.sample.length === 0 ? null : (
            <SampleTable
              label={`${list.title} as they are there`}
              columns={list.columns}
              rows={list.sample}
            />
          )}
        </div>
      ))}
    </section>
  );
}

function SampleTable(props: {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={styles.tableBox} tabIndex={0} aria-label={props.label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {props.columns.map((name) => (
              <th key={name} scope="col" className={styles.columnHead}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its position alone
            <tr key={at}>
              {row.map((value, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <td key={column} className={styles.cell}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Counts({ counts }: { readonly counts: NonNullable<ConnectionReport['counts']> }) {
  const styles = useStyles();
  const facts: readonly [string, number | null][] = [
    ['Users', counts.users],
    ['E-mails', counts.emails],
    ['Roles', counts.roles],
    ['User-roles', counts.userRoles],
  ];
  const known = facts.filter((fact): fact is [string, number] => fact[1] !== null);
  if (known.length === 0) {
    return <p className={styles.quiet}>The API does not count. The numbers are known after reading.</p>;
  }
  return (
    <dl className={styles.counts}>
      {known.map(([label, value]) => (
        <div key={label} className={styles.count}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.number}>{count(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Companies(props: {
  readonly companies: ConnectionReport['companies'];
  readonly chosen: string | null;
  readonly onChoose: (company: string) => void;
}) {
  const styles = useStyles();
  const locked = useLocked();
  return (
    <div>
      <p className={styles.quiet}>E-mails of users by company. One company counts; IPA knows none.</p>
      <div className={styles.companies}>
        {props.companies.map(({ company, emails }) => (
          <Button
            key={company}
            size="small"
            disabled={locked}
            appearance={props.chosen === company ? 'primary' : 'secondary'}
            aria-pressed={props.chosen === company}
            onClick={() => props.onChoose(company)}
          >
            Company {company}: {counted(emails, 'e-mail')}
          </Button>
        ))}
      </div>
    </div>
  );
}
