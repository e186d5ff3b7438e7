import { makeStyles } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { toMusterError } from '../../../shared/base/failure.ts';
import type { RunRecord } from '../../../shared/contract/run.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ask } from '../../state/engine.ts';
import { count } from '../../state/format.ts';
import { useRows } from '../../state/pages.ts';
import { useRun, useWorkspace } from '../../state/workspace.ts';
import { OpenRun } from './open-run.tsx';
import { runColumns } from './run-columns.tsx';

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
  const columns = useMemo(() => runColumns(styles.state), [styles.state]);

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
