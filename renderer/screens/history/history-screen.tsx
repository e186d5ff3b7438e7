import { Button, makeStyles } from '@fluentui/react-components';
import {
  ArrowLeftRegular,
  ArrowUndoRegular,
  FolderOpenRegular,
  HistoryRegular,
  ShieldErrorRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { toMusterError } from '../../../shared/base/failure.ts';
import { OUTCOMES, type RunRecord } from '../../../shared/contract/run.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-column.ts';
import { HashText } from '../../components/hash-text.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { OUTCOME_TEXTS, OutcomeSummary } from '../../components/outcome-badge.tsx';
import { OverrideBar } from '../../components/override-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { isLive, RunDetails, type RunDetailsTab } from '../../components/run-details.tsx';
import { UndoButton, useUndo } from '../../components/undo-run.tsx';
import { VerifyCard } from '../../components/verify-card.tsx';
import { ask, useCall } from '../../state/engine.ts';
import { count, dateTime, dateTimeToSecond, duration } from '../../state/format.ts';
import { useRows } from '../../state/pages.ts';
import { useRun, useWorkspace } from '../../state/workspace.ts';

const useStyles = makeStyles({
  fill: { flex: 1, minHeight: 0 },
  state: { display: 'inline-flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
});

const NONE: readonly RunRecord[] = [];

/** Every run, and what became of it. */
export function HistoryScreen() {
  const styles = useStyles();
  const { revision } = useWorkspace();
  const run = useRun();
  const list = useQuery({
    queryKey: ['history:list', revision, run?.id, run?.status],
    queryFn: () => ask('history:list', {}),
    placeholderData: (before) => before,
    staleTime: 0,
  });
  const records = list.data ?? NONE;
  const rows = useRows(records);
  const [openId, setOpenId] = useState<string | null>(null);
  const open = records.find(({ id }) => id === openId);
  const columns = useMemo(() => columnsFor(styles.state), [styles.state]);

  if (open !== undefined) return <OpenRun record={open} onClose={() => setOpenId(null)} />;
  return (
    <PageFrame fill title="History" lead="Every run on this machine, the latest first.">
      <ErrorBar error={list.error === null ? null : toMusterError(list.error)} />
      {list.data?.length === 0 ? (
        <EmptyState icon={<HistoryRegular />} title="There has been no run.">
          Each run stands here with its outcomes, its log and its files.
        </EmptyState>
      ) : (
        <div className={styles.fill}>
          <Grid
            label={`Runs, ${count(records.length)}`}
            columns={columns}
            rows={list.isPending ? { ...rows, loading: true } : rows}
            onOpen={(record) => setOpenId(record.id)}
          />
        </div>
      )}
    </PageFrame>
  );
}

const TARGETS = { practice: 'Practice host', local: 'This machine' } as const;
const STATES = {
  running: 'Running',
  paused: 'Paused',
  cancelling: 'Cancelling',
  finished: 'Finished',
  cancelled: 'Cancelled',
  failed: 'Stopped',
} as const;

function stateOf(record: RunRecord): string {
  return record.interrupted ? 'Interrupted' : STATES[record.state.status];
}

/** The state of the run, and what is unusual about it. */
function stateText(record: RunRecord): string {
  const { direction, override } = record.state;
  return [
    stateOf(record),
    ...(direction === 'undo' ? ['undo'] : []),
    ...(override === null ? [] : ['limits passed']),
  ].join(', ');
}

function columnsFor(stateClass: string): readonly GridColumn<RunRecord>[] {
  return [
    { id: 'when', title: 'Started', minWidth: 212, text: ({ state }) => dateTimeToSecond(state.startedAt) },
    {
      id: 'state',
      title: 'State',
      minWidth: 136,
      text: stateText,
      render: (record) => (
        <span className={stateClass}>
          {record.interrupted && <WarningFilled aria-hidden="true" fontSize={16} />}
          {stateOf(record)}
          {record.state.direction === 'undo' && (
            <ArrowUndoRegular role="img" aria-label="An undo" fontSize={16} />
          )}
          {record.state.override !== null && (
            <ShieldErrorRegular role="img" aria-label="Limits were passed" fontSize={16} />
          )}
        </span>
      ),
    },
    {
      id: 'environment',
      title: 'Environment',
      minWidth: 112,
      text: ({ state }) => state.environment,
    },
    { id: 'target', title: 'Where', minWidth: 112, text: ({ state }) => TARGETS[state.target] },
    {
      id: 'outcomes',
      title: 'Outcomes',
      minWidth: 224,
      weight: 3,
      text: outcomesText,
      render: (record) => <OutcomeSummary outcomes={record.state.outcomes} />,
    },
    {
      id: 'by',
      title: 'By',
      minWidth: 120,
      weight: 1,
      text: (record) => `${record.by} on ${record.machine}`,
    },
    {
      id: 'hash',
      title: 'Plan',
      minWidth: 116,
      text: ({ state }) => state.planHash,
      render: ({ state }) => <HashText hash={state.planHash} short />,
    },
  ];
}

function outcomesText({ state }: RunRecord): string {
  return OUTCOMES.filter((outcome) => state.outcomes[outcome] > 0)
    .map((outcome) => `${count(state.outcomes[outcome])} ${OUTCOME_TEXTS[outcome].name.toLowerCase()}`)
    .join(', ');
}

function OpenRun(props: { readonly record: RunRecord; readonly onClose: () => void }) {
  const { record } = props;
  const { state } = record;
  const reveal = useCall('shell:reveal');
  const undoing = useUndo();
  const [tab, setTab] = useState<RunDetailsTab>('outcomes');
  return (
    <PageFrame
      fill
      title={`Run of ${dateTime(state.startedAt)}`}
      lead={
        <>
          {stateOf(record)}
          {state.direction === 'undo' ? ', an undo' : ''} · {state.environment} · {TARGETS[state.target]} · by{' '}
          {record.by} on {record.machine}
          {tookText(record)} · plan <HashText hash={state.planHash} short />
        </>
      }
      actions={
        <>
          {record.undoable && <UndoButton run={state} undoing={undoing} />}
          <Button icon={<FolderOpenRegular />} onClick={() => void reveal.start({ path: record.folder })}>
            Show files
          </Button>
          <Button icon={<ArrowLeftRegular />} onClick={props.onClose}>
            All runs
          </Button>
        </>
      }
    >
      <ErrorBar error={reveal.error} onDismiss={reveal.clearError} />
      <ErrorBar error={undoing.error} onDismiss={undoing.clearError} />
      {state.override !== null && <OverrideBar override={state.override} />}
      {record.interrupted && (
        <NoticeBar kind="warning">
          Interrupted: the program or the machine stopped during this run. What it was at is unknown; what was
          done stays done.
        </NoticeBar>
      )}
      {!isLive(state) && state.notice !== '' && <NoticeBar kind="info">{state.notice}</NoticeBar>}
      {record.verify !== null && <VerifyCard report={record.verify} />}
      <RunDetails run={state} tab={tab} onTab={setTab} />
    </PageFrame>
  );
}

function tookText({ state }: RunRecord): string {
  if (state.endedAt === null) return '';
  const seconds = (Date.parse(state.endedAt) - Date.parse(state.startedAt)) / 1000;
  return ` · took ${seconds < 1 ? 'less than a second' : duration(seconds)}`;
}
