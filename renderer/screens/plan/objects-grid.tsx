/** The operations of the plan, object by object, in running order. */

import { makeStyles } from '@fluentui/react-components';
import type { OperationRow } from '../../../shared/contract/workspace.ts';
import type { OperationAction } from '../../../shared/target/operation.ts';
import type { IpaObjectType } from '../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { ActionIcon } from '../../components/action-badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-column.ts';
import { objectName } from '../../components/object-names.ts';
import { count } from '../../state/format.ts';
import { usePage } from '../../state/pages.ts';
import { operationValues, operationWord } from './operation-words.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', height: '100%', minHeight: 0 },
  grid: { flex: 1, minHeight: 0 },
  action: { display: 'inline-flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  word: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

export function ObjectsGrid(props: {
  readonly plan: PlanSummary;
  /** False while the plan is made again; the rows that are shown stay meanwhile. */
  readonly current: boolean;
  readonly type: IpaObjectType | null;
  readonly action: OperationAction | null;
  readonly text: string;
  /** The number of the operation that is open beside the grid; null for none. */
  readonly open: number | null;
  readonly onOpen: (row: OperationRow) => void;
}) {
  const styles = useStyles();
  const { plan, type, action, text, open } = props;
  const rows = usePage('plan:page', { type, action, text }, { version: plan.hash, enabled: props.current });
  const filtered = type !== null || action !== null || text !== '';
  return (
    <div className={styles.root}>
      <ErrorBar error={rows.error} />
      <div className={styles.grid}>
        <Grid
          label={`Operations, ${count(rows.total)}`}
          columns={COLUMNS}
          rows={rows}
          panelOpen={open !== null}
          isSelected={(row) => row.number === open}
          onOpen={props.onOpen}
          empty={
            filtered ? (
              <EmptyState title="No operation matches." />
            ) : (
              <EmptyState title="The plan has no operation.">
                Nothing is created, changed or deleted.
              </EmptyState>
            )
          }
        />
      </div>
    </div>
  );
}

const COLUMNS: readonly GridColumn<OperationRow>[] = [
  {
    id: 'number',
    title: 'No.',
    hint: 'In the order in which it is run',
    minWidth: 80,
    align: 'end',
    text: (row) => count(row.number + 1),
  },
  {
    id: 'action',
    title: 'Action',
    minWidth: 104,
    text: operationWord,
    render: (row) => <Action row={row} />,
  },
  { id: 'type', title: 'Type', minWidth: 112, text: (row) => objectName(row.type) },
  { id: 'key', title: 'Object', minWidth: 200, weight: 2, text: (row) => row.key },
  { id: 'values', title: 'Values', minWidth: 160, weight: 3, text: operationValues },
];

function Action({ row }: { readonly row: OperationRow }) {
  const styles = useStyles();
  return (
    <span className={styles.action}>
      <ActionIcon action={row.action} />
      <span className={styles.word}>{operationWord(row)}</span>
    </span>
  );
}
