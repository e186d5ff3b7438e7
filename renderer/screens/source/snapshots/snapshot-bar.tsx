import { Button, makeStyles, Select } from '@fluentui/react-components';
import type { SnapshotInfo } from '../../../../shared/m3/snapshot-info.ts';
import { ProgressLine } from '../../../components/progress-line.tsx';
import type { Call } from '../../../state/engine.ts';
import { dateTimeToSecond } from '../../../state/format.ts';
import { useWorkspace } from '../../../state/workspace.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', minHeight: '32px' },
  choice: { minWidth: '280px' },
});

interface BarProps {
  readonly snapshot: SnapshotInfo;
  /** Whether the snapshot is the one in use. */
  readonly isCurrent: boolean;
  /** The snapshots that it can be compared with, and the one that it is compared with; undefined for none. */
  readonly others: readonly SnapshotInfo[];
  readonly compared: SnapshotInfo | undefined;
  readonly use: Call<'snapshots:use'>;
  readonly onCompare: (id: string | null) => void;
  readonly onRemove: () => void;
}

/** What can be done with the chosen snapshot. */
export function SnapshotBar(props: BarProps) {
  const styles = useStyles();
  const { use } = props;
  return (
    <div className={styles.bar}>
      {use.busy ? (
        <ProgressLine progress={use.progress} starting="Reading the snapshot" onCancel={use.cancel} />
      ) : (
        <Actions {...props} />
      )}
    </div>
  );
}

function Actions({ snapshot, isCurrent, others, compared, use, onCompare, onRemove }: BarProps) {
  const styles = useStyles();
  const { environmentId } = useWorkspace();
  return (
    <>
      <Button disabled={isCurrent} onClick={() => void use.start({ id: snapshot.id })}>
        {snapshot.environmentId === environmentId
          ? 'Use this snapshot'
          : `Use the people of ${snapshot.environmentName}`}
      </Button>
      <Select
        className={styles.choice}
        aria-label="Compare with"
        value={compared?.id ?? ''}
        onChange={(_event, { value }) => onCompare(value === '' ? null : value)}
      >
        <option value="">Compare with …</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.environmentName}, {dateTimeToSecond(one.readAt)}
          </option>
        ))}
      </Select>
      <Button
        appearance="subtle"
        // Stays focusable: it has the focus when the snapshot in use becomes the chosen one.
        disabledFocusable={isCurrent}
        onClick={onRemove}
      >
        Remove
      </Button>
    </>
  );
}
