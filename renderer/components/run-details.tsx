/** What became of each operation of a run, and its log: shown during the run, after it, and from History. */
import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { OUTCOMES, type Outcome, type RunOutcomeRow, type RunState } from '../../shared/contract/run.ts';
import { count } from '../state/format.ts';
import { usePage } from '../state/pages.ts';
import { useRunLog } from '../state/run-log.ts';
import { EmptyState } from './empty-state.tsx';
import { ErrorBar } from './error-bar.tsx';
import { Grid } from './grid/grid.tsx';
import type { GridColumn } from './grid/grid-column.ts';
import { LogView } from './log-view.tsx';
import { OUTCOME_TEXTS, OutcomeBadge } from './outcome-badge.tsx';
import { OutcomeFilter } from './outcome-filter.tsx';
import { Tabs } from './tabs.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', flex: 1, minHeight: 0 },
  fill: { flex: 1, minHeight: 0 },
  filters: { display: 'flex', alignItems: 'center', gap: '16px', justifyContent: 'space-between' },
  search: { width: '220px', flexShrink: 0 },
  explained: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export type RunDetailsTab = 'outcomes' | 'log';

interface RunDetailsProps {
  readonly run: RunState;
  readonly tab: RunDetailsTab;
  readonly onTab: (tab: RunDetailsTab) => void;
}

/** Whether a run is still going on, so that its log grows and its outcomes change. */
export function isLive(run: Pick<RunState, 'status'>): boolean {
  return run.status === 'running' || run.status === 'paused' || run.status === 'cancelling';
}

export function RunDetails(props: RunDetailsProps) {
  const styles = useStyles();
  const { run, tab } = props;
  return (
    <div className={styles.root}>
      <Tabs
        label="Details of the run"
        value={tab}
        onChange={props.onTab}
        tabs={[
          { value: 'outcomes', title: 'Outcomes' },
          { value: 'log', title: `Log (${count(run.logLines)})` },
        ]}
      />
      {tab === 'log' ? <RunLog key={run.id} run={run} /> : <RunOutcomes key={run.id} run={run} />}
    </div>
  );
}

function RunLog({ run }: { readonly run: RunState }) {
  const styles = useStyles();
  const live = isLive(run);
  const rows = useRunLog(run, live);
  return (
    <>
      <ErrorBar error={rows.error} />
      <div className={styles.fill}>
        <LogView rows={rows} live={live} />
      </div>
    </>
  );
}

function RunOutcomes({ run }: { readonly run: RunState }) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [text, setText] = useState('');
  const told = OUTCOMES.reduce((sum, one) => sum + run.outcomes[one], 0);
  // During the run, the grid is refreshed only every thousand outcomes, so that it can be read.
  const version = isLive(run) ? `live ${Math.floor(told / 1000)}` : `${run.status} ${told}`;
  const rows = usePage(
    'run:outcomes',
    { id: run.id, outcome, text: useDeferredValue(text.trim()) },
    { version },
  );
  const reasons = hasReasons(run, outcome);
  const columns = useMemo(() => (reasons ? COLUMNS : COLUMNS.filter(({ id }) => id !== 'reason')), [reasons]);
  return (
    <>
      <div className={styles.filters}>
        <OutcomeFilter counts={run.outcomes} value={outcome} onChange={setOutcome} />
        <SearchBox
          className={styles.search}
          aria-label="Find outcomes"
          placeholder="Object or words"
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </div>
      {outcome !== null && (
        <p className={styles.explained}>
          {OUTCOME_TEXTS[outcome].name}: {OUTCOME_TEXTS[outcome].meaning}
        </p>
      )}
      <ErrorBar error={rows.error} />
      <div className={styles.fill}>
        <Grid
          label={`Outcomes, ${count(rows.total)}`}
          columns={columns}
          rows={rows}
          empty={<EmptyState title={told === 0 ? 'No outcome yet.' : 'No outcome matches.'} />}
        />
      </div>
    </>
  );
}

/**
 * Whether any of the shown outcomes can have a reason. What was done as planned, or was already there, needs none; on
 * this machine, *done* may rest on an exit code alone, and then says so.
 */
export function hasReasons(
  run: Pick<RunState, 'status' | 'outcomes' | 'target'>,
  shown: Outcome | null,
): boolean {
  if (isLive(run)) return true;
  return OUTCOMES.some(
    (outcome) =>
      (shown === null ? run.outcomes[outcome] > 0 : shown === outcome) &&
      outcome !== 'already-there' &&
      (outcome !== 'done' || run.target === 'local'),
  );
}

const COLUMNS: readonly GridColumn<RunOutcomeRow>[] = [
  { id: 'number', title: 'No.', minWidth: 88, align: 'end', text: (row) => count(row.operation + 1) },
  {
    id: 'outcome',
    title: 'Outcome',
    minWidth: 136,
    text: (row) => OUTCOME_TEXTS[row.outcome].name,
    render: (row) => <OutcomeBadge outcome={row.outcome} />,
  },
  { id: 'object', title: 'Object', minWidth: 312, weight: 1, text: (row) => row.object },
  {
    id: 'reason',
    title: 'Reason',
    hint: 'The tool’s words, or what is known where it said nothing',
    minWidth: 200,
    weight: 2,
    text: (row) => row.words,
  },
];
