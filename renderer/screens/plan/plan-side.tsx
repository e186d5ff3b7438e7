import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { ObjectPanel } from './object-panel.tsx';
import { PlanBasis } from './plan-basis.tsx';
import { openSubjectOf, type PlanView } from './plan-view.ts';
import type { Remake } from './remake.ts';
import { RulesPanel } from './rules-panel.tsx';
import { SubjectPanel } from './subject-panel.tsx';

/** What is at the right of the list: the open panel, or what the plan rests on. */
export function PlanSide(props: {
  readonly plan: PlanSummary;
  /** False while the plan is made again. */
  readonly current: boolean;
  readonly view: PlanView;
  readonly onView: (change: (view: PlanView) => PlanView) => void;
  readonly remake: Remake;
}) {
  const { plan, current, onView, remake } = props;
  const { panel } = props.view;
  const close = () => onView((now) => ({ ...now, panel: null }));
  switch (panel?.what) {
    case undefined:
      return <PlanBasis plan={plan} busy={!current || remake.busy} onReadAgain={() => void remake.again()} />;
    case 'rules':
      return <RulesPanel plan={plan} onClose={close} />;
    case 'subject':
      return (
        <SubjectPanel
          plan={plan}
          current={current}
          open={panel.subject}
          onClose={close}
          onOnly={remake.possible && plan.only === null ? (id) => void remake.only(id) : null}
        />
      );
    case 'object':
      return (
        <ObjectPanel
          operation={panel.row}
          onSubject={() => onView((now) => openSubjectOf(now, panel.row))}
          onClose={close}
        />
      );
  }
}
