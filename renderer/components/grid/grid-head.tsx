// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid is built of roles; a table would lay out every row
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid the cells take the focus, not its rows
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are handled once, by the grid
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDownRegular, ArrowSortUpRegular } from '@fluentui/react-icons';
import type { AnyColumn, GridSort } from './grid-column.ts';
import { ROW_HEIGHT, useGridStyles } from './grid-styles.ts';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
    height: `${ROW_HEIGHT}px`,
  },
  headCell: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    gap: '4px',
    userSelect: 'none',
  },
  sortable: { cursor: 'pointer', ':hover': { color: tokens.colorNeutralForeground1 } },
});

/** The titles of a grid's columns, which stay at the top while the rows scroll. */
export function GridHead<T>(props: {
  readonly columns: readonly AnyColumn<T>[];
  readonly tracks: string;
  readonly minWidth: number;
  readonly sort: GridSort | undefined;
  /** The active column of the head; null where another cell is active. */
  readonly activeColumn: number | null;
  readonly onClick: (column: number) => void;
}) {
  const shared = useGridStyles();
  const styles = useStyles();
  return (
    <div role="rowgroup" className={styles.head} style={{ minWidth: props.minWidth }}>
      <div role="row" aria-rowindex={1} className={shared.row} style={{ gridTemplateColumns: props.tracks }}>
        {props.columns.map((column, at) => {
          const sorted = props.sort?.column === column.id ? directionOf(props.sort) : null;
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={column.sortable ? (sorted ?? 'none') : undefined}
              data-cell={`-1:${at}`}
              tabIndex={props.activeColumn === at ? 0 : -1}
              title={column.hint}
              className={mergeClasses(
                shared.cell,
                styles.headCell,
                column.align === 'end' && shared.end,
                column.sortable && styles.sortable,
              )}
              onClick={() => props.onClick(at)}
            >
              {column.head ?? <span className={shared.text}>{column.title}</span>}
              {sorted === 'descending' && <ArrowSortDownRegular />}
              {sorted === 'ascending' && <ArrowSortUpRegular />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function directionOf({ descending }: GridSort): 'ascending' | 'descending' {
  return descending ? 'descending' : 'ascending';
}
