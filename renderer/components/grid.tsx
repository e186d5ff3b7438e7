// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid is built of roles; a table would lay out every row
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid the cells take the focus, not its rows
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are handled once, by the grid
/**
 * The grid of every screen: virtual, by keyboard, readable by a screen reader.
 *
 *   const rows = usePage('plan:page', query);            // or useRows(array)
 *   const columns: GridColumn<OperationRow>[] = useMemo(() => [
 *     { id: 'key', title: 'Object', weight: 2, minWidth: 160, text: (row) => row.key },
 *     { id: 'n', title: 'No.', minWidth: 72, align: 'end', text: (row) => count(row.number) },
 *     { id: 'state', title: 'State', minWidth: 120, text: (row) => row.state, render: (row) => <Badge …/> },
 *   ], []);
 *   <Grid label="Operations" columns={columns} rows={rows} onOpen={(row, index) => …} selected={index}
 *         empty={<EmptyState …/>} />
 *
 * The grid fills its parent: give that a height (flex: 1, minHeight: 0). Columns should be stable (useMemo).
 * Keys: arrows, Home/End (Ctrl: first/last row), PageUp/PageDown, Enter opens or edits, F2 edits, Space
 * activates, Esc leaves an edit.
 */
import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { ArrowSortDownRegular, ArrowSortUpRegular } from '@fluentui/react-icons';
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { RowSource } from '../state/pages.ts';
import { useScaledVirtualizer } from './scaled-virtualizer.ts';

export interface GridColumn<T> {
  readonly id: string;
  readonly title: string;
  /** Says more than the title does; shown as its tooltip. */
  readonly hint?: string;
  /** Share of the width that is left over; 0 or none keeps the column at minWidth. */
  readonly weight?: number;
  /** In pixels. */
  readonly minWidth: number;
  /** `end` also sets tabular numbers. */
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
  /** What the cell says in plain text; also its tooltip. */
  readonly text: (row: T) => string;
  /** How the cell looks, where plain text is not enough. */
  readonly render?: (row: T) => ReactNode;
  /** Makes the cell editable in place. */
  readonly edit?: {
    /** null where this row's cell cannot be edited. */
    readonly value: (row: T) => string | null;
    /** `more` is true where the edit goes on in the next editable cell of the row (Tab). */
    readonly save: (row: T, value: string, more: boolean) => void;
    /** Esc. */
    readonly cancel?: (row: T) => void;
  };
  /** What Space or a click on this cell does, e.g. to tick it; instead of opening the row. */
  readonly activate?: (row: T, index: number, keys: { readonly shift: boolean }) => void;
  /** What stands in the head instead of the title, e.g. a tick for all. */
  readonly head?: ReactNode;
}

export interface GridSort {
  readonly column: string;
  readonly descending: boolean;
}

export interface GridProps<T> {
  /** What the grid shows, for a screen reader. */
  readonly label: string;
  readonly columns: readonly GridColumn<T>[];
  readonly rows: RowSource<T>;
  /** Enter, double click, or a click where no other meaning is in the way. */
  readonly onOpen?: (row: T, index: number) => void;
  /** The position of the row that is open beside the grid; null for none. */
  readonly selected?: number | null;
  /** The same by the row itself, where positions change under it. */
  readonly isSelected?: (row: T) => boolean;
  readonly sort?: GridSort;
  readonly onSort?: (sort: GridSort) => void;
  /** Shown in place of rows where there are none. */
  readonly empty?: ReactNode;
  /** A position to scroll to; each new object scrolls once. */
  readonly reveal?: { readonly index: number } | null;
  /** Dims a row, e.g. one that is left out. */
  readonly isDimmed?: (row: T) => boolean;
}

const ROW = 36;

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
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
    height: `${ROW}px`,
  },
  body: { position: 'relative' },
  row: {
    display: 'grid',
    height: `${ROW}px`,
    boxSizing: 'border-box',
    alignItems: 'stretch',
  },
  bodyRow: {
    position: 'absolute',
    insetInlineStart: 0,
    insetInlineEnd: 0,
    top: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  openable: { cursor: 'default' },
  selected: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  dimmed: { color: tokens.colorNeutralForeground3 },
  cell: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    padding: '0 10px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus': { outline: 'none' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  // Direction marks and line breaks in a value stay inside its cell.
  text: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    unicodeBidi: 'isolate',
    minWidth: 0,
  },
  end: { justifyContent: 'flex-end', fontVariantNumeric: 'tabular-nums' },
  headCell: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    gap: '4px',
    userSelect: 'none',
  },
  sortable: { cursor: 'pointer', ':hover': { color: tokens.colorNeutralForeground1 } },
  editable: { cursor: 'text' },
  input: {
    width: '100%',
    height: '28px',
    boxSizing: 'border-box',
    padding: '0 6px',
    marginInline: '-6px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: `1px solid ${tokens.colorCompoundBrandStroke}` },
  },
  skeleton: { width: '60%', maxWidth: '160px' },
  empty: {
    position: 'absolute',
    insetInline: 0,
    top: `${ROW}px`,
    bottom: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'auto',
  },
});

interface CellPlace {
  /** -1 is the head. */
  readonly row: number;
  readonly column: number;
}

/** The place that a key leads to; undefined where the key moves nothing. */
function moved(
  event: KeyboardEvent,
  from: CellPlace,
  last: { row: number; column: number },
  page: number,
): CellPlace | undefined {
  const whole = event.ctrlKey || event.metaKey;
  const to = (row: number, column: number) => ({
    row: Math.min(last.row, Math.max(-1, row)),
    column: Math.min(last.column, Math.max(0, column)),
  });
  switch (event.key) {
    case 'ArrowDown':
      return to(from.row + 1, from.column);
    case 'ArrowUp':
      return to(from.row - 1, from.column);
    case 'ArrowRight':
      return to(from.row, from.column + 1);
    case 'ArrowLeft':
      return to(from.row, from.column - 1);
    case 'PageDown':
      return to(from.row + page, from.column);
    case 'PageUp':
      return to(Math.max(0, from.row - page), from.column);
    case 'Home':
      return whole ? to(0, 0) : to(from.row, 0);
    case 'End':
      return whole ? to(last.row, last.column) : to(from.row, last.column);
    default:
      return undefined;
  }
}

/** A cell under edit, with the row as it was when the edit began: what arrives meanwhile must not swap it. */
interface Edit<T> extends CellPlace {
  readonly of: T;
}

export function Grid<T>(props: GridProps<T>) {
  const {
    label,
    columns,
    rows,
    onOpen,
    selected = null,
    sort,
    onSort,
    empty,
    reveal,
    isDimmed,
    isSelected,
  } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Edit<T> | null>(null);
  const focusWanted = useRef(false);

  const waiting = rows.loading;
  const total = waiting ? 12 : rows.total;
  const active: CellPlace = {
    row: Math.min(place.row, total - 1),
    column: Math.min(place.column, columns.length - 1),
  };
  const virtual = useScaledVirtualizer({
    count: total,
    rowHeight: ROW,
    scroller,
    headHeight: ROW,
    keep: active.row,
  });

  const { first, last } = virtual;
  useEffect(() => {
    rows.want(first, last);
  }, [rows.want, first, last]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new wish scrolls once, whatever else changes
  useEffect(() => {
    if (reveal === null || reveal === undefined) return;
    virtual.reveal(reveal.index, 'center');
    setPlace((now) => ({ row: reveal.index, column: now.column }));
  }, [reveal]);

  useEffect(() => {
    if (!focusWanted.current) return;
    const cell = root.current?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`);
    if (cell === null || cell === undefined) return;
    focusWanted.current = false;
    cell.focus({ preventScroll: true });
  });

  const go = useCallback(
    (to: CellPlace) => {
      focusWanted.current = true;
      setPlace(to);
      if (to.row >= 0) virtual.reveal(to.row);
    },
    [virtual.reveal],
  );

  const sortBy = (column: GridColumn<T>) => {
    if (!column.sortable || onSort === undefined) return;
    onSort({ column: column.id, descending: sort?.column === column.id ? !sort.descending : false });
  };

  const canEdit = (column: GridColumn<T> | undefined, row: T | undefined) =>
    column?.edit !== undefined && row !== undefined && column.edit.value(row) !== null;

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (editing !== null || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.dataset.cell === undefined) return;
    const column = columns[active.column];
    const row = active.row >= 0 ? rows.at(active.row) : undefined;
    const to = moved(
      event,
      active,
      { row: total - 1, column: columns.length - 1 },
      Math.max(1, virtual.visible - 1),
    );
    if (to !== undefined) {
      event.preventDefault();
      go(to);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ' || event.key === 'F2') {
      event.preventDefault();
      if (active.row < 0) {
        if (column !== undefined && event.key !== 'F2') sortBy(column);
      } else if (event.key !== ' ' && canEdit(column, row)) setEditing({ ...active, of: row as T });
      else if (row !== undefined && column?.activate !== undefined && event.key === ' ') {
        column.activate(row, active.row, { shift: event.shiftKey });
      } else if (row !== undefined && event.key !== 'F2') onOpen?.(row, active.row);
    }
  };

  /** A click elsewhere ends an edit too, and must keep the focus it has just taken. */
  const focusInside = () => {
    const focused = document.activeElement;
    return focused === document.body || focused instanceof HTMLInputElement;
  };

  const endEdit = (at: CellPlace, row: T, value: string | null, next: -1 | 0 | 1) => {
    const edit = columns[at.column]?.edit;
    const onward = columns.findIndex(
      (one, index) => (next > 0 ? index > at.column : index < at.column) && canEdit(one, row),
    );
    const more = value !== null && next !== 0 && onward >= 0;
    if (value === null) edit?.cancel?.(row);
    else edit?.save(row, value, more);
    if (more) {
      setPlace({ row: at.row, column: onward });
      setEditing({ row: at.row, column: onward, of: row });
      return;
    }
    setEditing(null);
    if (next !== 0 || focusInside()) go(at);
  };

  const template = useMemo(
    () =>
      columns
        .map(({ weight = 0, minWidth }) =>
          weight > 0 ? `minmax(${minWidth}px, ${weight}fr)` : `${minWidth}px`,
        )
        .join(' '),
    [columns],
  );
  const minWidth = columns.reduce((sum, column) => sum + column.minWidth, 0);

  const handlers = useRef({ go, columns, onOpen, canEdit, endEdit, panelOpen: selected !== null });
  handlers.current = { go, columns, onOpen, canEdit, endEdit, panelOpen: selected !== null };
  const onCellClick = useCallback((at: CellPlace, row: T | undefined, shift: boolean) => {
    const now = handlers.current;
    now.go(at);
    const column = now.columns[at.column];
    if (row === undefined) return;
    if (column?.activate !== undefined) column.activate(row, at.row, { shift });
    // Opening the panel moves the columns, and the second click of a double click would miss its cell.
    else if (now.panelOpen || !now.canEdit(column, row)) now.onOpen?.(row, at.row);
  }, []);
  const onCellDoubleClick = useCallback((at: CellPlace, row: T | undefined) => {
    const now = handlers.current;
    if (row !== undefined && now.canEdit(now.columns[at.column], row)) setEditing({ ...at, of: row });
  }, []);
  const onEditEnd = useCallback((at: CellPlace, row: T, value: string | null, next: -1 | 0 | 1) => {
    handlers.current.endEdit(at, row, value, next);
  }, []);

  return (
    <div ref={root} className={styles.root}>
      {/* What stands in place of rows is no part of the grid, which may hold nothing but rows. */}
      <div
        ref={scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={total + 1}
        aria-colcount={columns.length}
        aria-busy={waiting}
        className={styles.scroller}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" className={styles.head} style={{ minWidth }}>
          <div role="row" aria-rowindex={1} className={styles.row} style={{ gridTemplateColumns: template }}>
            {columns.map((column, index) => {
              const sorted = sort?.column === column.id;
              return (
                <div
                  key={column.id}
                  role="columnheader"
                  aria-colindex={index + 1}
                  aria-sort={
                    column.sortable
                      ? sorted
                        ? sort.descending
                          ? 'descending'
                          : 'ascending'
                        : 'none'
                      : undefined
                  }
                  data-cell={`-1:${index}`}
                  tabIndex={active.row === -1 && active.column === index ? 0 : -1}
                  title={column.hint}
                  className={mergeClasses(
                    styles.cell,
                    styles.headCell,
                    column.align === 'end' && styles.end,
                    column.sortable && styles.sortable,
                  )}
                  onClick={() => {
                    go({ row: -1, column: index });
                    sortBy(column);
                  }}
                >
                  {column.head ?? <span className={styles.text}>{column.title}</span>}
                  {sorted ? sort.descending ? <ArrowSortDownRegular /> : <ArrowSortUpRegular /> : null}
                </div>
              );
            })}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtual.height, minWidth }}>
          {virtual.rows.map(({ index, top }) => {
            const row = editing?.row === index ? editing.of : waiting ? undefined : rows.at(index);
            return (
              <GridRow
                key={index}
                index={index}
                top={top}
                row={row}
                columns={columns as readonly GridColumn<unknown>[]}
                template={template}
                activeColumn={active.row === index ? active.column : null}
                editingColumn={editing?.row === index ? editing.column : null}
                selected={selected === index || (row !== undefined && isSelected?.(row) === true)}
                dimmed={row !== undefined && isDimmed?.(row) === true}
                onClick={onCellClick as RowProps['onClick']}
                onDoubleClick={onCellDoubleClick as RowProps['onDoubleClick']}
                onEditEnd={onEditEnd as RowProps['onEditEnd']}
              />
            );
          })}
        </div>
      </div>
      {!waiting && total === 0 && empty !== undefined ? <div className={styles.empty}>{empty}</div> : null}
    </div>
  );
}

interface RowProps {
  readonly index: number;
  readonly top: number;
  readonly row: unknown;
  readonly columns: readonly GridColumn<unknown>[];
  readonly template: string;
  readonly activeColumn: number | null;
  readonly editingColumn: number | null;
  readonly selected: boolean;
  readonly dimmed: boolean;
  readonly onClick: (at: CellPlace, row: unknown, shift: boolean) => void;
  readonly onDoubleClick: (at: CellPlace, row: unknown) => void;
  readonly onEditEnd: (at: CellPlace, row: unknown, value: string | null, next: -1 | 0 | 1) => void;
}

const GridRow = memo(function GridRow(props: RowProps) {
  const { index, top, row, columns, template, activeColumn, editingColumn, selected, dimmed } = props;
  const styles = useStyles();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={mergeClasses(
        styles.row,
        styles.bodyRow,
        styles.openable,
        dimmed && styles.dimmed,
        selected && styles.selected,
      )}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      {columns.map((column, at) => {
        const place = { row: index, column: at };
        const text = row === undefined ? '' : column.text(row);
        const edited = editingColumn === at && row !== undefined ? (column.edit?.value(row) ?? null) : null;
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={at + 1}
            aria-readonly={column.edit === undefined ? undefined : false}
            data-cell={`${index}:${at}`}
            tabIndex={activeColumn === at ? 0 : -1}
            title={text === '' ? undefined : text}
            className={mergeClasses(
              styles.cell,
              column.align === 'end' && styles.end,
              column.edit !== undefined && styles.editable,
            )}
            onClick={(event) => props.onClick(place, row, event.shiftKey)}
            onDoubleClick={() => props.onDoubleClick(place, row)}
          >
            {row === undefined ? (
              <Skeleton aria-label="Loading" className={styles.skeleton}>
                <SkeletonItem size={12} />
              </Skeleton>
            ) : edited !== null ? (
              <CellEditor
                label={column.title}
                value={edited}
                className={styles.input}
                onEnd={(value, next) => props.onEditEnd(place, row, value, next)}
              />
            ) : (
              (column.render?.(row) ?? <span className={styles.text}>{text}</span>)
            )}
          </div>
        );
      })}
    </div>
  );
});

function CellEditor(props: {
  readonly label: string;
  readonly value: string;
  readonly className: string;
  readonly onEnd: (value: string | null, next: -1 | 0 | 1) => void;
}) {
  const [value, setValue] = useState(props.value);
  const ended = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const end = (result: string | null, next: -1 | 0 | 1) => {
    if (ended.current) return;
    ended.current = true;
    props.onEnd(result, next);
  };
  return (
    <input
      ref={input}
      aria-label={props.label}
      className={props.className}
      // Else Fluent moves the focus on before Tab is heard here, and the edit ends as if it had been left.
      data-tabster='{"focusable":{"ignoreKeydown":{"Tab":true}}}'
      value={value}
      spellCheck={false}
      onChange={(event) => setValue(event.target.value)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={() => end(value, 0)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') end(value, 0);
        else if (event.key === 'Escape') end(null, 0);
        else if (event.key === 'Tab') {
          event.preventDefault();
          end(value, event.shiftKey ? -1 : 1);
        }
      }}
    />
  );
}
