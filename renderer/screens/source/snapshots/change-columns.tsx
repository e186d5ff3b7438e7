import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RosterChange } from '../../../../shared/m3/roster-changes.ts';
import type { GridColumn } from '../../../components/grid/grid-column.ts';
import { changeKey, KIND_WORDS, type MarkedChanges, whatChanged } from './change-words.ts';

const useStyles = makeStyles({
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

/** @param onMarked must be stable, like the columns */
export function useChangeColumns(
  marked: MarkedChanges,
  onMarked: (marked: MarkedChanges) => void,
): readonly GridColumn<RosterChange>[] {
  const { hidden, mark } = useStyles();
  return useMemo(
    () => [markColumn(marked, onMarked, { hidden, mark }), ...CHANGE_COLUMNS],
    [marked, onMarked, hidden, mark],
  );
}

/** Chooses changes to plan. Somebody who went is not in the later snapshot, so that there is nothing to plan. */
function markColumn(
  marked: MarkedChanges,
  onMarked: (marked: MarkedChanges) => void,
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
