/** The list of the plan: by people, roles or objects, with its search and filters. */
import { makeStyles, SearchBox } from '@fluentui/react-components';
import { useCallback, useDeferredValue } from 'react';
import type { SubjectRow } from '../../../shared/contract/workspace.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { Tabs } from '../../components/tabs.tsx';
import { count } from '../../state/format.ts';
import { ObjectsGrid } from './objects-grid.tsx';
import { isAction } from './plan-grain.ts';
import { openSubject, type PlanView, showGrain } from './plan-view.ts';
import { totalOf } from './plan-words.ts';
import { SubjectsGrid } from './subjects-grid.tsx';
import { TypeFilter } from './type-filter.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', flex: 1, minHeight: 0, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: '8px 16px',
  },
  search: { width: '200px' },
  grid: { flex: 1, minHeight: 0 },
});

interface ListProps {
  readonly plan: PlanSummary;
  /** False while the plan is made again; the rows that are shown stay meanwhile. */
  readonly current: boolean;
  readonly view: PlanView;
  readonly onView: (change: (view: PlanView) => PlanView) => void;
}

export function PlanList(props: ListProps) {
  const styles = useStyles();
  const { plan, view, onView } = props;
  const { grain, group } = view;
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <Tabs
          label="What the list shows"
          value={grain}
          onChange={(next) => onView((now) => showGrain(now, plan, next))}
          tabs={[
            { value: 'people', title: `People ${count(totalOf(plan.people))}` },
            { value: 'roles', title: `Roles ${count(totalOf(plan.tasks))}` },
            { value: 'objects', title: `Objects ${count(plan.operations)}` },
          ]}
        />
        <SearchBox
          className={styles.search}
          aria-label={grain === 'objects' ? 'Find operations' : `Find ${grain}`}
          placeholder={grain === 'objects' ? 'Object or person' : 'Id or name'}
          value={view.text}
          onChange={(_event, { value: text }) => onView((now) => ({ ...now, text }))}
        />
      </div>
      {grain === 'objects' && (
        <TypeFilter
          plan={plan}
          action={isAction(group) ? group : null}
          value={view.type}
          onChange={(type) => onView((now) => ({ ...now, type }))}
        />
      )}
      <div className={styles.grid}>
        <ListGrid {...props} />
      </div>
    </div>
  );
}

function ListGrid({ plan, current, view, onView }: ListProps) {
  const { grain, group, type, panel } = view;
  const text = useDeferredValue(view.text.trim());
  const open = useCallback((row: SubjectRow) => onView((now) => openSubject(now, row)), [onView]);
  if (grain === 'objects') {
    return (
      <ObjectsGrid
        plan={plan}
        current={current}
        type={type}
        action={isAction(group) ? group : null}
        text={text}
        open={panel?.what === 'object' ? panel.row.number : null}
        onOpen={(row) => onView((now) => ({ ...now, panel: { what: 'object', row } }))}
      />
    );
  }
  return (
    <SubjectsGrid
      key={grain}
      plan={plan}
      current={current}
      kind={grain === 'people' ? 'person' : 'task'}
      group={group}
      text={text}
      open={panel?.what === 'subject' ? panel.subject.id : null}
      narrow={panel !== null}
      onOpen={open}
    />
  );
}
