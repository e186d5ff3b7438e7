import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ConnectionReport } from '../../../shared/contract/connection.ts';
import { count, counted } from '../../state/format.ts';
import { useLocked } from '../form-lock.tsx';
import { useReportCardStyles } from './report-card.ts';
import { SampleTable } from './sample-table.tsx';

const useStyles = makeStyles({
  list: { margin: '0 0 4px' },
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: '32px', rowGap: '8px', margin: 0 },
  count: { display: 'flex', flexDirection: 'column-reverse' },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  label: { color: tokens.colorNeutralForeground2 },
  companies: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** The company whose e-mails count, and how to choose another. */
export interface CompanyChoice {
  readonly chosen: string | null;
  readonly onChoose: (company: string) => void;
}

/** What is on the server: how much, e-mails of which companies, and a few rows. */
export function ReportFound(props: { readonly report: ConnectionReport; readonly company?: CompanyChoice }) {
  const card = useReportCardStyles();
  const styles = useStyles();
  const { counts, companies, sample, lists } = props.report;
  if (counts === null && sample === null && lists.length === 0) return null;
  return (
    <section aria-label="What is there" className={card.card}>
      <h2 className={card.heading}>What is there</h2>
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
            <span className={card.title}>{list.title}</span> {counted(list.rows, 'row')}
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

function Counts({ counts }: { readonly counts: NonNullable<ConnectionReport['counts']> }) {
  const card = useReportCardStyles();
  const styles = useStyles();
  const facts: readonly [string, number | null][] = [
    ['Users', counts.users],
    ['E-mails', counts.emails],
    ['Roles', counts.roles],
    ['User-roles', counts.userRoles],
  ];
  const known = facts.filter((fact): fact is [string, number] => fact[1] !== null);
  if (known.length === 0) {
    return <p className={card.quiet}>The API does not count. The numbers are known after reading.</p>;
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

function Companies(props: CompanyChoice & { readonly companies: ConnectionReport['companies'] }) {
  const card = useReportCardStyles();
  const styles = useStyles();
  const locked = useLocked();
  return (
    <div>
      <p className={card.quiet}>E-mails of users by company. One company counts; IPA knows none.</p>
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
