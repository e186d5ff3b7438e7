/**
 * What was read before. Every read is kept as a snapshot, can be used again, even for another environment, and compared.
 */
import { Button, makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { toMusterError } from '../../../../shared/base/failure.ts';
import type { SnapshotInfo } from '../../../../shared/m3/snapshot-info.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { Grid } from '../../../components/grid/grid.tsx';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { ask, useCall } from '../../../state/engine.ts';
import { dateTimeToSecond } from '../../../state/format.ts';
import { leavingSnapshots } from '../../../state/leaving-snapshots.ts';
import { useRows } from '../../../state/pages.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { SnapshotBar } from './snapshot-bar.tsx';
import { SnapshotChanges } from './snapshot-changes.tsx';
import { snapshotColumns } from './snapshot-columns.tsx';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
  grid: { height: 'clamp(182px, 22vh, 400px)' },
});

const NONE: readonly SnapshotInfo[] = [];

/** The chosen snapshot, and the one that it is compared with, by id; null for none. */
export interface PickedSnapshots {
  readonly chosen: string | null;
  readonly comparing: string | null;
}

export const NONE_PICKED: PickedSnapshots = { chosen: null, comparing: null };

export function SnapshotsPanel(props: {
  /** Kept by the screen, so that the choice survives while another tab is shown. */
  readonly picked: PickedSnapshots;
  readonly onPick: (picked: PickedSnapshots) => void;
}) {
  const { revision } = useWorkspace();
  const list = useQuery({
    queryKey: ['snapshots', revision],
    queryFn: () => ask('snapshots:list', {}),
    placeholderData: (before) => before,
  });
  if (list.error !== null) return <ErrorBar error={toMusterError(list.error)} />;
  if (!list.isPending && list.data.length === 0) {
    return (
      <EmptyState title="Nothing was read yet.">
        Every read is kept here with its date and hash, and can be used again, also for another environment.
      </EmptyState>
    );
  }
  return <Snapshots {...props} all={list.data ?? NONE} />;
}

function Snapshots(props: {
  readonly all: readonly SnapshotInfo[];
  readonly picked: PickedSnapshots;
  readonly onPick: (picked: PickedSnapshots) => void;
}) {
  const styles = useStyles();
  const { all, picked, onPick } = props;
  const current = useWorkspace().roster?.snapshot.id ?? null;
  const use = useCall('snapshots:use');
  const leaving = leavingSnapshots.useLeaving();
  const staying = useMemo(
    () => all.filter(({ id }) => !leaving.some((one) => one.id === id)),
    [all, leaving],
  );
  const rows = useRows(staying);
  const columns = useMemo(() => snapshotColumns(current), [current]);
  const chosen = staying.find(({ id }) => id === (picked.chosen ?? current)) ?? staying[0];
  const others = staying.filter(({ id }) => id !== chosen?.id);
  const compared = others.find(({ id }) => id === picked.comparing);
  return (
    <section aria-label="Snapshots" className={styles.panel}>
      <ErrorBar error={use.error} onDismiss={use.clearError} />
      <LeavingNotices leaving={leaving} />
      <div className={styles.grid}>
        <Grid
          label="Snapshots"
          columns={columns}
          rows={rows}
          onOpen={(one) => onPick({ ...picked, chosen: one.id })}
          isSelected={(one) => one.id === chosen?.id}
        />
      </div>
      {chosen === undefined ? null : (
        <SnapshotBar
          snapshot={chosen}
          isCurrent={chosen.id === current}
          others={others}
          compared={compared}
          use={use}
          // The comparison keeps the chosen snapshot, even if another one comes into use meanwhile.
          onCompare={(comparing) => onPick({ chosen: chosen.id, comparing })}
          onRemove={() => {
            leavingSnapshots.removeLater(chosen);
            onPick(NONE_PICKED);
          }}
        />
      )}
      {chosen === undefined || compared === undefined ? null : (
        <SnapshotChanges before={compared} after={chosen} />
      )}
    </section>
  );
}

function LeavingNotices({ leaving }: { readonly leaving: readonly SnapshotInfo[] }) {
  return leaving.map((one) => (
    <NoticeBar
      key={one.id}
      kind="info"
      action={<Button onClick={() => leavingSnapshots.undo(one.id)}>Undo</Button>}
    >
      The snapshot of {one.environmentName}, {dateTimeToSecond(one.readAt)} is removed.
    </NoticeBar>
  ));
}
