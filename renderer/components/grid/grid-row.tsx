// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid is built of roles; a table would lay out every row
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid the cells take the focus, not its rows
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are handled once, by the grid
import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { CellEditor } from './cell-editor.tsx';
import type { CellPlace } from './cell-keys.ts';
import type { AnyColumn } from './grid-column.ts';
import { useGridStyles } from './grid-styles.ts';
import type { EditOnward } from './use-cell-edit.ts';

const useStyles = makeStyles({
  bodyRow: {
    position: 'absolute',
    insetInlineStart: 0,
    insetInlineEnd: 0,
    top: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  dimmed: { color: tokens.colorNeutralForeground3 },
  editable: { cursor: 'text' },
  skeleton: { width: '60%', maxWidth: '160px' },
});

/** What happens in the cells of a row. The callbacks must be stable, or every row is rendered again. */
export interface CellEvents<T> {
  readonly onClick: (at: CellPlace, row: T | undefined, shift: boolean) => void;
  readonly onDoubleClick: (at: CellPlace, row: T | undefined) => void;
  readonly onEditEnd: (at: CellPlace, row: T, value: string | null, onward: EditOnward) => void;
}

interface RowProps<T> extends CellEvents<T> {
  readonly index: number;
  readonly top: number;
  /** undefined until it has arrived. */
  readonly row: T | undefined;
  readonly columns: readonly AnyColumn<T>[];
  readonly tracks: string;
  readonly activeColumn: number | null;
  readonly editingColumn: number | null;
  readonly selected: boolean;
  readonly dimmed: boolean;
}

/** A row of a grid, rendered again only when something of it has changed. */
export const GridRow = memo(RowOfGrid) as <T>(props: RowProps<T>) => ReactElement;

function RowOfGrid<T>(props: RowProps<T>) {
  const { index, top, row, columns, selected, dimmed } = props;
  const shared = useGridStyles();
  const styles = useStyles();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={mergeClasses(
        shared.row,
        styles.bodyRow,
        dimmed && styles.dimmed,
        selected && styles.selected,
      )}
      style={{ gridTemplateColumns: props.tracks, transform: `translateY(${top}px)` }}
    >
      {columns.map((column, at) => {
        const place = { row: index, column: at };
        const text = row === undefined ? '' : column.text(row);
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={at + 1}
            aria-readonly={column.edit === undefined ? undefined : false}
            data-cell={`${index}:${at}`}
            tabIndex={props.activeColumn === at ? 0 : -1}
            title={text === '' ? undefined : text}
            className={mergeClasses(
              shared.cell,
              column.align === 'end' && shared.end,
              column.edit !== undefined && styles.editable,
            )}
            onClick={(event) => props.onClick(place, row, event.shiftKey)}
            onDoubleClick={() => props.onDoubleClick(place, row)}
          >
            {row === undefined ? (
              <Skeleton aria-label="Loading" className={styles.skeleton}>
                <SkeletonItem size={12} />
              </Skeleton>
            ) : (
              (editorOf(props, row, place, column) ??
              column.render?.(row) ?? <span className={shared.text}>{text}</span>)
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The editor of a cell; null where it is not being edited. */
function editorOf<T>(
  props: RowProps<T>,
  row: T,
  place: CellPlace,
  { title, edit }: AnyColumn<T>,
): ReactElement | null {
  const value = props.editingColumn === place.column ? (edit?.value(row) ?? null) : null;
  if (value === null) return null;
  return (
    <CellEditor
      label={title}
      value={value}
      onEnd={(result, onward) => props.onEditEnd(place, row, result, onward)}
    />
  );
}
