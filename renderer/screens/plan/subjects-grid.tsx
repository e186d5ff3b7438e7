/** The people or roles of the plan: the situation of each, what happens to it, and what was decided by hand. */
import { makeStyles } from '@fluentui/react-components';
import { type RefObject, useMemo, useRef, useState } from 'react';
import type { SubjectRow } from '../../../shared/contract/workspace.ts';
import type { SubjectGroup } from '../../../shared/target/situations.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import { usePolicy } from '../../state/environments.ts';
import { count } from '../../state/format.ts';
import { usePage } from '../../state/pages.ts';
import { decideChange } from '../../state/policy-changes.ts';
import { handChoices, isDecidable } from './by-hand.ts';
import { ByHandMenu } from './by-hand-menu.tsx';
import { ACTION_COLUMN, subjectColumns } from './subject-columns.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', height: '100%', minHeight: 0 },
  grid: { flex: 1, minHeight: 0 },
});

/** A row that the menu asks about, and the cell that the menu opens at. */
interface Asked {
  readonly row: SubjectRow;
  readonly cell: HTMLElement;
}

interface SubjectsGridProps {
  readonly plan: PlanSummary;
  /** False while the plan is made again; the rows that are shown stay meanwhile. */
  readonly current: boolean;
  readonly kind: SubjectRow['kind'];
  readonly group: SubjectGroup | null;
  readonly text: string;
  /** The id of the person or role that is open beside the grid; null for none. */
  readonly open: string | null;
  /** Whether a panel beside the grid leaves less room. */
  readonly narrow: boolean;
  readonly onOpen: (row: SubjectRow) => void;
}

export function SubjectsGrid(props: SubjectsGridProps) {
  const styles = useStyles();
  const { plan, kind, group, text, open } = props;
  const [, change] = usePolicy();
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const rows = usePage(
    'plan:subjects',
    { kind, group, text },
    { version: plan.hash, enabled: props.current },
  );
  const columns = useColumns(props, root, setAsked);
  const filtered = group !== null || text !== '';
  return (
    <div ref={root} className={styles.root}>
      <ErrorBar error={rows.error} />
      <div className={styles.grid}>
        <Grid
          label={`${kind === 'person' ? 'People' : 'Roles'} of the plan, ${count(rows.total)}`}
          columns={columns}
          rows={rows}
          panelOpen={open !== null}
          isSelected={(row) => row.id === open}
          isDimmed={(row) => row.action === 'leave' && row.situation !== 'equal'}
          onOpen={props.onOpen}
          empty={<EmptyState title={filtered ? NONE_MATCHES[kind] : 'The plan is empty.'} />}
        />
      </div>
      {asked === null ? null : (
        <ByHandMenu
          row={asked.row}
          target={asked.cell}
          onDecide={(decision) => void change(decideChange(kind, asked.row.id, decision))}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

const NONE_MATCHES: Readonly<Record<SubjectRow['kind'], string>> = {
  person: 'Nobody matches.',
  task: 'No role matches.',
};

function useColumns(
  { plan, kind, narrow, onOpen }: SubjectsGridProps,
  root: RefObject<HTMLElement | null>,
  setAsked: (asked: Asked) => void,
) {
  const { direction } = plan;
  const compared = plan.current.kind !== 'assumed-empty';
  const decidable = isDecidable(plan);
  return useMemo(() => {
    const ask = (row: SubjectRow, index: number) => {
      if (!decidable || handChoices(row).length === 0) {
        onOpen(row);
        return;
      }
      const at = columns.findIndex(({ id }) => id === ACTION_COLUMN);
      const cell = root.current?.querySelector<HTMLElement>(`[data-cell="${index}:${at}"]`);
      if (cell !== null && cell !== undefined) setAsked({ row, cell });
    };
    const columns = subjectColumns({ kind, direction, compared, decidable, narrow }, ask);
    return columns;
  }, [kind, direction, compared, decidable, narrow, onOpen, root, setAsked]);
}
