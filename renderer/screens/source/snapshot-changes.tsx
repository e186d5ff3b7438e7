/** Who came, went and changed from one snapshot to another; those who are chosen can be planned alone. */

import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { RosterChange, RosterChangeKind } from '../../../shared/m3/roster-changes.ts';
import type { SnapshotInfo } from '../../../shared/m3/snapshot-info.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-column.ts';
import { dateTimeToSecond } from '../../state/format.ts';
import { usePage } from '../../state/pages.ts';
import { PlanChosen } from './plan-chosen.tsx';

const KIND_WORDS: Readonly<Record<RosterChangeKind, string>> = {
  came: 'Came',
  went: 'Went',
  changed: 'Changed',
};

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
  filters: { display: 'flex', alignItems: 'center', gap: '8px' },
  search: { width: '200px' },
  grid: { height: 'max(232px, 40vh)' },
  mark: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function SnapshotChanges(props: { readonly before: SnapshotInfo; readonly after: SnapshotInfo }) {
  const styles = useStyles();
  // The older one is before, whichever was chosen first.
  const [before, after] =
    props.before.readAt <= props.after.readAt ? [props.before, props.after] : [props.after, props.before];
  const [kind, setKind] = useState<RosterChangeKind | null>(null);
  const [subject, setSubject] = useState<RosterChange['subject'] | null>(null);
  const [text, setText] = useState('');
  const sought = useDeferredValue(text.trim());
  const filtered = kind !== null || subject !== null || sought !== '';
  const query = useMemo(
    () => ({ before: before.id, after: after.id, kind, subject, text: sought }),
    [before.id, after.id, kind, subject, sought],
  );
  const rows = usePage('snapshots:compare', query, { version: 'kept' });
  const [marked, setMarked] = useState<ReadonlyMap<string, RosterChange>>(NONE_MARKED);
  const { hidden, mark } = styles;
  const columns = useMemo(
    () => [markColumn(marked, setMarked, { hidden, mark }), ...CHANGE_COLUMNS],
    [marked, hidden, mark],
  );
  return (
    <section aria-label="Changes between snapshots" className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.heading}>
          From {before.environmentName}, {dateTimeToSecond(before.readAt)} to {after.environmentName},{' '}
          {dateTimeToSecond(after.readAt)}
        </h2>
        <div className={styles.filters}>
          <SearchBox
            className={styles.search}
            aria-label="Find changes"
            placeholder="User or role"
            value={text}
            onChange={(_event, { value }) => setText(value)}
          />
          <Select
            aria-label="Users or roles"
            value={subject ?? ''}
            onChange={(_event, { value }) => setSubject(value === 'user' || value === 'role' ? value : null)}
          >
            <option value="">Users and roles</option>
            <option value="user">Users</option>
            <option value="role">Roles</option>
          </Select>
          <Select
            aria-label="Kind of change"
            value={kind ?? ''}
            onChange={(_event, { value }) =>
              setKind(value in KIND_WORDS ? (value as RosterChangeKind) : null)
            }
          >
            <option value="">Every change</option>
            <option value="came">Came</option>
            <option value="went">Went</option>
            <option value="changed">Changed</option>
          </Select>
        </div>
      </div>
      <ErrorBar error={rows.error} />
      <PlanChosen after={after} marked={marked} onMarked={setMarked} />
      <div className={styles.grid}>
        <Grid
          label="Changes between snapshots"
          columns={columns}
          rows={rows}
          empty={<EmptyState title={filtered ? 'No change matches.' : 'No difference.'} />}
        />
      </div>
    </section>
  );
}

const NONE_MARKED: ReadonlyMap<string, RosterChange> = new Map();

/** Names a change: of a user and of a role with the same id there may be one each. */
function changeKey({ subject, id }: Pick<RosterChange, 'subject' | 'id'>): string {
  return `${subject} ${id}`;
}

/** Who went is not in the later snapshot, so there is nothing to plan. */
function markColumn(
  marked: ReadonlyMap<string, RosterChange>,
  onMarked: (marked: ReadonlyMap<string, RosterChange>) => void,
  styles: { readonly hidden: string; readonly mark: string },
): GridColumn<RosterChange> {
  return {
    id: 'mark',
    title: 'Chosen',
    minWidth: 40,
    text: (row) => (marked.has(changeKey(row)) ? 'Chosen' : ''),
    head: <span className={styles.hidden}>Chosen</span>,
    activate: (row) => {
      if (row.kind === 'went') return;
      const next = new Map(marked);
      if (!next.delete(changeKey(row))) next.set(changeKey(row), row);
      onMarked(next);
    },
    render: (row) =>
      row.kind === 'went' ? (
        <span />
      ) : (
        // The cell around it takes the click and the key.
        <input
          type="checkbox"
          className={styles.mark}
          checked={marked.has(changeKey(row))}
          aria-label={`Choose ${row.id}`}
          tabIndex={-1}
          readOnly
        />
      ),
  };
}

const CHANGE_COLUMNS: readonly GridColumn<RosterChange>[] = [
  { id: 'kind', title: 'Change', minWidth: 104, text: (row) => KIND_WORDS[row.kind] },
  { id: 'subject', title: 'Of', minWidth: 80, text: (row) => (row.subject === 'user' ? 'User' : 'Role') },
  { id: 'id', title: 'Id', weight: 1, minWidth: 120, text: (row) => row.id },
  { id: 'name', title: 'Name', weight: 2, minWidth: 180, text: (row) => row.name },
  { id: 'what', title: 'What changed', weight: 4, minWidth: 280, text: whatChanged },
];

function whatChanged({ fields, rolesGained, rolesLost }: RosterChange): string {
  const parts = fields.map(
    ({ name, before, after }) => `${name}: ${before || '(empty)'} → ${after || '(empty)'}`,
  );
  if (rolesGained.length > 0) parts.push(`roles gained: ${rolesGained.join(', ')}`);
  if (rolesLost.length > 0) parts.push(`roles lost: ${rolesLost.join(', ')}`);
  return parts.join('; ');
}
