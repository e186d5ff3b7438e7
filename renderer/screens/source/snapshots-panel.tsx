/** What was read before: every read is kept, can be used again, also for another environment, and compared. */

import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { toMusterError } from '../../../shared/base/failure.ts';
import type { SnapshotInfo } from '../../../shared/m3/snapshot-info.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-column.ts';
import { HashText } from '../../components/hash-text.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { WAY_WORDS } from '../../components/way-words.ts';
import { ask, useCall } from '../../state/engine.ts';
import { count, dateTimeToSecond } from '../../state/format.ts';
import { leavingSnapshots } from '../../state/leaving-snapshots.ts';
import { useRows } from '../../state/pages.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { SnapshotChanges } from './snapshot-changes.tsx';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', minHeight: '32px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '88ch' },
  grid: { height: 'clamp(182px, 22vh, 400px)' },
  choice: { minWidth: '280px' },
});

const NONE: readonly SnapshotInfo[] = [];

/** Which snapshot is looked at, and which it is compared with, by id; null for none. */
export interface PickedSnapshots {
  readonly chosen: string | null;
  readonly comparing: string | null;
}

export const NONE_PICKED: PickedSnapshots = { chosen: null, comparing: null };

export function SnapshotsPanel(props: {
  /** Kept by the screen: it stays while something else of it is shown. */
  readonly picked: PickedSnapshots;
  readonly onPick: (picked: PickedSnapshots) => void;
}) {
  const styles = useStyles();
  const { roster, environmentId, revision } = useWorkspace();
  const list = useQuery({
    queryKey: ['snapshots', revision],
    queryFn: () => ask('snapshots:list', {}),
    placeholderData: (before) => before,
  });
  const all = list.data ?? NONE;
  const leaving = leavingSnapshots.useLeaving();
  const snapshots = useMemo(
    () => all.filter(({ id }) => !leaving.some((one) => one.id === id)),
    [all, leaving],
  );
  const { chosen, comparing } = props.picked;
  const use = useCall('snapshots:use');
  const current = roster?.snapshot.id ?? null;
  const row = snapshots.find(({ id }) => id === (chosen ?? current)) ?? snapshots[0];
  const rows = useRows(snapshots);
  const columns = useMemo(() => columnsFor(current), [current]);
  if (list.error !== null) return <ErrorBar error={toMusterError(list.error)} />;
  if (!list.isPending && all.length === 0) {
    return (
      <EmptyState title="Nothing was read yet.">
        Every read is kept here with its date and hash, and can be used again, also for another environment.
      </EmptyState>
    );
  }
  const remove = (one: SnapshotInfo) => {
    leavingSnapshots.removeLater(one);
    props.onPick(NONE_PICKED);
  };
  // What is compared stays so, also where another read is the one in use by then.
  const compareWith = (id: string) =>
    props.onPick({ chosen: row?.id ?? null, comparing: id === '' ? null : id });
  const before = snapshots.find(({ id }) => id === comparing);
  return (
    <section aria-label="Snapshots" className={styles.panel}>
      <ErrorBar error={use.error} onDismiss={use.clearError} />
      {leaving.map((one) => (
        <NoticeBar
          key={one.id}
          kind="info"
          action={<Button onClick={() => leavingSnapshots.undo(one.id)}>Undo</Button>}
        >
          The snapshot of {one.environmentName}, {dateTimeToSecond(one.readAt)} is removed.
        </NoticeBar>
      ))}
      <div className={styles.grid}>
        <Grid
          label="Snapshots"
          columns={columns}
          rows={rows}
          onOpen={(one) => props.onPick({ chosen: one.id, comparing })}
          isSelected={(one) => one.id === row?.id}
        />
      </div>
      {row === undefined ? null : (
        <div className={styles.bar}>
          {use.busy ? (
            <ProgressLine progress={use.progress} starting="Reading the snapshot" onCancel={use.cancel} />
          ) : (
            <>
              <Button disabled={row.id === current} onClick={() => void use.start({ id: row.id })}>
                {row.environmentId === environmentId
                  ? 'Use this snapshot'
                  : `Use the people of ${row.environmentName}`}
              </Button>
              <Select
                className={styles.choice}
                aria-label="Compare with"
                value={before === undefined || before.id === row.id ? '' : before.id}
                onChange={(_event, { value }) => compareWith(value)}
              >
                <option value="">Compare with …</option>
                {snapshots
                  .filter(({ id }) => id !== row.id)
                  .map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.environmentName}, {dateTimeToSecond(one.readAt)}
                    </option>
                  ))}
              </Select>
              <Button
                appearance="subtle"
                // The focus is on it when the snapshot in use comes to be the chosen one.
                disabledFocusable={row.id === current}
                onClick={() => remove(row)}
              >
                Remove
              </Button>
            </>
          )}
        </div>
      )}
      {row === undefined || before === undefined || before.id === row.id ? null : (
        <SnapshotChanges before={before} after={row} />
      )}
    </section>
  );
}

function columnsFor(current: string | null): GridColumn<SnapshotInfo>[] {
  const number = (id: 'users' | 'emails' | 'roles' | 'userRoles' | 'rejected', title: string) => ({
    id,
    title,
    minWidth: 88,
    align: 'end' as const,
    text: (row: SnapshotInfo) => count(row[id]),
  });
  return [
    {
      id: 'read',
      title: 'Read',
      weight: 2,
      minWidth: 248,
      text: (row) => `${dateTimeToSecond(row.readAt)}${row.id === current ? ' · in use' : ''}`,
    },
    { id: 'environment', title: 'Environment', weight: 1, minWidth: 104, text: (row) => row.environmentName },
    { id: 'way', title: 'From', weight: 1, minWidth: 104, text: (row) => WAY_WORDS[row.way] },
    number('users', 'Users'),
    number('emails', 'E-mails'),
    number('roles', 'Roles'),
    number('userRoles', 'User-roles'),
    number('rejected', 'Left out'),
    {
      id: 'hash',
      title: 'Hash',
      minWidth: 112,
      text: (row) => row.hash,
      render: (row) => <HashText hash={row.hash} short />,
    },
  ];
}
