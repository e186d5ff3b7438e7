import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import {
  AddCircleRegular,
  ArrowRightRegular,
  ProhibitedRegular,
  ShieldRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import { useDeferredValue, useState } from 'react';
import type { OperationRow, PlanSummary } from '../../../shared/contract/workspace.ts';
import type { IpaObjectType } from '../../../shared/ipa/objects.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { Grid, type GridColumn } from '../../components/grid.tsx';
import { NothingRead } from '../../components/nothing-read.tsx';
import { OBJECT_NAMES } from '../../components/object-names.ts';
import { PageFrame } from '../../components/page-frame.tsx';
import { StatTile, StatTiles } from '../../components/stat-tile.tsx';
import { MakingStep, useStepMaker } from '../../components/step-maker.tsx';
import { count, counted } from '../../state/format.ts';
import { navigate, useArrival } from '../../state/navigation.ts';
import { usePage } from '../../state/pages.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { OperationPanel } from './operation-panel.tsx';
import { PlanBasis } from './plan-basis.tsx';
import { TypeFilter } from './type-filter.tsx';

const useStyles = makeStyles({
  work: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 320px', gap: '16px', flex: 1, minHeight: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: '12px', minHeight: 0, minWidth: 0 },
  filters: { display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between', gap: '16px' },
  search: { width: '220px', flexShrink: 0 },
  grid: { flex: 1, minHeight: 0 },
  side: {
    minHeight: 0,
    overflowY: 'auto',
    padding: '16px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What will be created, operation by operation, and what the plan rests on. */
export function PlanScreen() {
  const { roster, plan } = useWorkspace();
  const making = useStepMaker('plan:make', roster !== null && plan === null);
  if (roster === null) {
    return (
      <PageFrame title="Plan">
        <NothingRead>The plan is made from the extracts of M3.</NothingRead>
      </PageFrame>
    );
  }
  if (plan === null) {
    return (
      <PageFrame title="Plan" lead="Nothing has been written anywhere.">
        <MakingStep making={making} starting="Making the plan" action="Make the plan" />
      </PageFrame>
    );
  }
  return <PlanMade plan={plan} />;
}

function PlanMade({ plan }: { readonly plan: PlanSummary }) {
  const styles = useStyles();
  const arrival = useArrival('plan');
  const [type, setType] = useState<IpaObjectType | null>(null);
  const [text, setText] = useState(arrival?.person ?? '');
  const [open, setOpen] = useState<{ readonly row: OperationRow; readonly index: number } | null>(null);
  const query = { type, text: useDeferredValue(text.trim()) };
  const rows = usePage('plan:page', query);
  const filtered = type !== null || text.trim() !== '';

  return (
    <PageFrame
      fill
      title="Plan"
      lead={`${counted(plan.operations, 'operation')} for ${counted(plan.people.new, 'person', 'people')}. Nothing has been written anywhere.`}
      actions={
        <Button
          appearance="primary"
          icon={<ArrowRightRegular />}
          iconPosition="after"
          disabled={plan.operations === 0}
          onClick={() => navigate('preview')}
        >
          Go to Preview
        </Button>
      }
    >
      <Tiles plan={plan} />
      <div className={styles.filters}>
        <TypeFilter
          plan={plan}
          value={type}
          onChange={(next) => {
            setType(next);
            setOpen(null);
          }}
        />
        <SearchBox
          className={styles.search}
          aria-label="Find operations"
          placeholder="Object or person"
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
            setOpen(null);
          }}
        />
      </div>
      <div className={styles.work}>
        <div className={styles.list}>
          <ErrorBar error={rows.error} />
          <div className={styles.grid}>
            <Grid
              label={`Operations, ${count(rows.total)}`}
              columns={COLUMNS}
              rows={rows}
              selected={open?.index ?? null}
              onOpen={(row, index) => setOpen({ row, index })}
              empty={
                filtered ? (
                  <EmptyState title="No operation matches." />
                ) : (
                  <EmptyState title="The plan has no operation.">
                    Scope, protected users and blocked people are listed on the People screen.
                  </EmptyState>
                )
              }
            />
          </div>
        </div>
        <aside
          className={styles.side}
          aria-label={open ? 'Operation' : 'What the plan rests on'}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reached by the keyboard.
          tabIndex={0}
        >
          {open === null ? (
            <PlanBasis plan={plan} />
          ) : (
            <OperationPanel operation={open.row} onClose={() => setOpen(null)} />
          )}
        </aside>
      </div>
    </PageFrame>
  );
}

function Tiles({ plan }: { readonly plan: PlanSummary }) {
  const { people, tasks } = plan;
  return (
    <StatTiles>
      <StatTile
        label="Create"
        icon={<AddCircleRegular aria-hidden fontSize={16} />}
        value={plan.operations}
        note={createNote(plan)}
      />
      <StatTile
        label="Left alone"
        icon={<ShieldRegular aria-hidden fontSize={16} />}
        value={people.protected}
        note="protected users, never touched"
      />
      <StatTile
        label="Left out"
        icon={<SubtractCircleRegular aria-hidden fontSize={16} />}
        value={people.excluded}
        note="out of scope or taken out by hand"
      />
      <StatTile
        label="Blocked"
        icon={<ProhibitedRegular aria-hidden fontSize={16} />}
        value={people.blocked + tasks.blocked}
        note={blockedNote(plan)}
      />
    </StatTiles>
  );
}

/** e.g. `1,199 people, 71 roles as tasks`. */
function createNote({ people, tasks }: PlanSummary): string {
  const who = counted(people.new, 'person', 'people');
  return tasks.new === 0 ? who : `${who}, ${counted(tasks.new, 'role')} as tasks`;
}

/** e.g. `2 people, 1 role: kept out by a finding`; who is not there is not named. */
function blockedNote({ people, tasks }: PlanSummary): string {
  const kept = 'kept out by a finding';
  const who = [
    ...(people.blocked > 0 ? [counted(people.blocked, 'person', 'people')] : []),
    ...(tasks.blocked > 0 ? [counted(tasks.blocked, 'role')] : []),
  ];
  return who.length === 0 ? kept : `${who.join(', ')}: ${kept}`;
}

const COLUMNS: readonly GridColumn<OperationRow>[] = [
  {
    id: 'number',
    title: 'No.',
    hint: 'In the order in which it is run',
    minWidth: 88,
    align: 'end',
    text: (row) => count(row.number + 1),
  },
  { id: 'type', title: 'Type', minWidth: 120, text: (row) => OBJECT_NAMES[row.type] },
  { id: 'key', title: 'Object', minWidth: 236, weight: 2, text: (row) => row.key },
  { id: 'values', title: 'Values', minWidth: 160, weight: 3, text: valuesOf },
];

/** The values that the object's key does not show already. */
function valuesOf(row: OperationRow): string {
  const key = row.key.split(' ');
  return row.fields
    .filter(({ after }) => after !== null && after !== '' && !key.includes(after) && !/^0+$/.test(after))
    .map(({ after }) => after)
    .join(' · ');
}
