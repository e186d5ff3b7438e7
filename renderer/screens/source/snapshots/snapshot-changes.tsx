/** Who came, went and changed between two snapshots. Those who are chosen can be planned alone. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { SnapshotInfo } from '../../../../shared/m3/snapshot-info.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { Grid } from '../../../components/grid/grid.tsx';
import { dateTimeToSecond } from '../../../state/format.ts';
import { usePage } from '../../../state/pages.ts';
import { useChangeColumns } from './change-columns.tsx';
import { ChangeFilters, NO_CHANGE_FILTER } from './change-filters.tsx';
import type { MarkedChanges } from './change-words.ts';
import { PlanChosen } from './plan-chosen.tsx';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
  heading: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  grid: { height: 'max(232px, 40vh)' },
});

const NONE_MARKED: MarkedChanges = new Map();

export function SnapshotChanges(props: { readonly before: SnapshotInfo; readonly after: SnapshotInfo }) {
  const styles = useStyles();
  // The older snapshot is always the one before, whichever was chosen first.
  const [before, after] =
    props.before.readAt <= props.after.readAt ? [props.before, props.after] : [props.after, props.before];
  const [filter, setFilter] = useState(NO_CHANGE_FILTER);
  const { kind, subject } = filter;
  const text = useDeferredValue(filter.text.trim());
  const query = useMemo(
    () => ({ before: before.id, after: after.id, kind, subject, text }),
    [before.id, after.id, kind, subject, text],
  );
  const rows = usePage('snapshots:compare', query, { version: 'kept' });
  const [marked, setMarked] = useState(NONE_MARKED);
  const columns = useChangeColumns(marked, setMarked);
  const isFiltered = kind !== null || subject !== null || text !== '';
  return (
    <section aria-label="Changes between snapshots" className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.heading}>
          From {before.environmentName}, {dateTimeToSecond(before.readAt)} to {after.environmentName},{' '}
          {dateTimeToSecond(after.readAt)}
        </h2>
        <ChangeFilters filter={filter} onFilter={setFilter} />
      </div>
      <ErrorBar error={rows.error} />
      <PlanChosen after={after} marked={marked} onMarked={setMarked} />
      <div className={styles.grid}>
        <Grid
          label="Changes between snapshots"
          columns={columns}
          rows={rows}
          empty={<EmptyState title={isFiltered ? 'No change matches.' : 'No difference.'} />}
        />
      </div>
    </section>
  );
}
