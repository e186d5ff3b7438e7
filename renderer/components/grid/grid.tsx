// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid is built of roles; a table would lay out every row
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid the cells take the focus, not its rows
/**
 * The grid of every screen: virtual, usable by keyboard, readable by a screen reader.
 *
 *   const rows = usePage('plan:page', query);            // or useRows(array)
 *   const columns: GridColumn<OperationRow>[] = useMemo(() => [
 *     { id: 'key', title: 'Object', weight: 2, minWidth: 160, text: (row) => row.key },
 *     { id: 'n', title: 'No.', minWidth: 72, align: 'end', text: (row) => count(row.number) },
 *     { id: 'state', title: 'State', minWidth: 120, text: (row) => row.state, render: (row) => <Badge …/> },
 *   ], []);
 *   <Grid label="Operations" columns={columns} rows={rows} onOpen={(row, index) => …} isSelected={(row) => …}
 *         empty={<EmptyState …/>} />
 *
 * The grid fills its parent: give the parent a height (flex: 1, minHeight: 0). Columns should be stable (useMemo).
 * Keys: arrows, Home/End (with Ctrl: first/last row), PageUp/PageDown; Enter opens or edits, F2 edits, Space activates,
 * Esc leaves an edit.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { columnTracks } from './grid-column.ts';
import { GridHead } from './grid-head.tsx';
import type { GridProps } from './grid-props.ts';
import { type CellEvents, GridRow } from './grid-row.tsx';
import { ROW_HEIGHT } from './grid-styles.ts';
import { pressKey } from './press-key.ts';
import { sortBy } from './sort-by.ts';
import { type CellEdit, useCellEdit } from './use-cell-edit.ts';
import { useCellEvents } from './use-cell-events.ts';
import { type GridView, useGridView } from './use-grid-view.ts';

/** How many empty rows are shown until the first ones arrive. */
const ROWS_WHILE_LOADING = 12;

const useStyles = makeStyles({
  root: {
    position: 'relative',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  scroller: { height: '100%', overflow: 'auto', overflowAnchor: 'none' },
  body: { position: 'relative' },
  empty: {
    position: 'absolute',
    insetInline: 0,
    top: `${ROW_HEIGHT}px`,
    bottom: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'auto',
  },
});

export function Grid<T, Sort extends string = never>(props: GridProps<T, Sort>) {
  const { columns, rows } = props;
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const rowCount = rows.loading ? ROWS_WHILE_LOADING : rows.total;
  const view = useGridView({
    root,
    scroller,
    rowCount,
    columnCount: columns.length,
    onVisible: rows.want,
  });
  const edit = useCellEdit(columns, view);
  const events = useCellEvents(props, view, edit);
  const tracks = useMemo(() => columnTracks(columns), [columns]);
  const minWidth = columns.reduce((sum, column) => sum + column.minWidth, 0);
  return (
    <div ref={root} className={styles.root}>
      {/* What is shown in place of rows is outside the grid, because a grid may hold nothing but rows. */}
      <div
        ref={scroller}
        role="grid"
        aria-label={props.label}
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length}
        aria-busy={rows.loading}
        className={styles.scroller}
        onKeyDown={(event) => pressKey(event, props, view, edit)}
      >
        <GridHead
          columns={columns}
          tracks={tracks}
          minWidth={minWidth}
          sort={props.sort}
          activeColumn={view.active.row === -1 ? view.active.column : null}
          onClick={(column) => {
            view.go({ row: -1, column });
            sortBy(column, props);
          }}
        />
        <div role="rowgroup" className={styles.body} style={{ height: view.virtual.height, minWidth }}>
          <GridRows grid={props} view={view} editing={edit.editing} tracks={tracks} events={events} />
        </div>
      </div>
      {!rows.loading && rows.total === 0 && props.empty !== undefined && (
        <div className={styles.empty}>{props.empty}</div>
      )}
    </div>
  );
}

/** The rows in view, and the active one. */
function GridRows<T, Sort extends string>(props: {
  readonly grid: GridProps<T, Sort>;
  readonly view: GridView;
  readonly editing: CellEdit<T>['editing'];
  readonly tracks: string;
  readonly events: CellEvents<T>;
}) {
  const { columns, rows, isSelected, isDimmed } = props.grid;
  const { view, editing } = props;
  return view.virtual.rows.map(({ index, top }) => {
    const arrived = rows.loading ? undefined : rows.at(index);
    const row = editing?.row === index ? editing.of : arrived;
    return (
      <GridRow
        key={index}
        index={index}
        top={top}
        row={row}
        columns={columns}
        tracks={props.tracks}
        activeColumn={view.active.row === index ? view.active.column : null}
        editingColumn={editing?.row === index ? editing.column : null}
        selected={row !== undefined && isSelected?.(row) === true}
        dimmed={row !== undefined && isDimmed?.(row) === true}
        {...props.events}
      />
    );
  });
}
