/** What was read: counts, companies, and every row that was left out, by file and line. */

import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { wordsOf } from '../../../../shared/base/finding.ts';
import { FINDINGS, type FindingCode } from '../../../../shared/base/texts/findings.ts';
import type { FindingRow } from '../../../../shared/contract/workspace.ts';
import type { RosterSummary } from '../../../../shared/m3/roster-summary.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { SeverityBadge } from '../../../components/finding-badge.tsx';
import { Grid } from '../../../components/grid/grid.tsx';
import type { GridColumn } from '../../../components/grid/grid-column.ts';
import { count } from '../../../state/format.ts';
import { usePage } from '../../../state/pages.ts';
import { readFacts } from './read-facts.ts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '16px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: '40px', rowGap: '12px', margin: 0 },
  fact: { display: 'flex', flexDirection: 'column-reverse' },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  companies: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  // The height that the window leaves below the cards and the counts.
  grid: { height: 'max(232px, calc(100vh - 564px))' },
});

const CODES = (Object.keys(FINDINGS) as FindingCode[]).filter((code) => /^(?:ROW|EXTRACT)-/.test(code));

export function ReadResult({ roster }: { readonly roster: RosterSummary }) {
  const styles = useStyles();
  const facts = readFacts(roster);
  const companies = roster.companies.filter(({ company }) => company !== '');
  return (
    <section aria-label="What was read" className={styles.panel}>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{count(value)}</dd>
          </div>
        ))}
      </dl>
      {companies.length === 0 ? null : (
        <p className={styles.companies}>
          E-mails found in{' '}
          {companies.map(({ company, emails }) => `company ${company} (${count(emails)})`).join(', ')}.
          {companies.length > 1 ? ' Which one counts is chosen under Decisions on People.' : ''}
        </p>
      )}
      <RowFindings />
    </section>
  );
}

function RowFindings() {
  const styles = useStyles();
  const [code, setCode] = useState<FindingCode | null>(null);
  const query = useMemo(() => ({ code, subjectKind: 'row' as const, text: '' }), [code]);
  const rows = usePage('findings:page', query);
  const columns = useMemo<GridColumn<FindingRow>[]>(
    () => [
      { id: 'where', title: 'Where', weight: 1, minWidth: 180, text: (row) => row.subject },
      {
        id: 'finding',
        title: 'Finding',
        weight: 1,
        minWidth: 264,
        text: (row) => wordsOf(row.code).title,
        render: (row) => <SeverityBadge severity={row.severity}>{wordsOf(row.code).title}</SeverityBadge>,
      },
      { id: 'text', title: 'What was found', weight: 4, minWidth: 320, text: (row) => row.text },
    ],
    [],
  );
  if (code === null && !rows.loading && rows.total === 0) {
    return <p className={styles.companies}>Every row was taken as it is.</p>;
  }
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.heading}>Remarks about files and rows ({count(rows.counted ?? rows.total)})</h2>
        <Select
          aria-label="Show remarks of one kind"
          value={code ?? ''}
          onChange={(_, { value }) => setCode(value === '' ? null : (value as FindingCode))}
        >
          <option value="">All kinds</option>
          {CODES.map((one) => (
            <option key={one} value={one}>
              {wordsOf(one).title}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.grid}>
        <Grid
          label="Remarks about files and rows"
          columns={columns}
          rows={rows}
          empty={<EmptyState title="No remark of this kind." />}
        />
      </div>
    </>
  );
}
