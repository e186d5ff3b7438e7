/** The plan as it stands: its numbers, its list by people, roles or objects, and what it rests on. */
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { PageFrame } from '../../components/page-frame.tsx';
import type { StepMaker } from '../../components/step-maker.tsx';
import { useArrival } from '../../state/navigation.ts';
import { PlanActions } from './plan-actions.tsx';
import { PlanList } from './plan-list.tsx';
import { PlanNotices } from './plan-notices.tsx';
import { PlanSide } from './plan-side.tsx';
import { PlanTiles } from './plan-tiles.tsx';
import { firstView, type PlanView, showHeld } from './plan-view.ts';
import { heldSentence, planSentence } from './plan-words.ts';
import { useRemake } from './remake.ts';
import { TryOneDialog } from './try-one-dialog.tsx';
import { usePlanFiles } from './use-plan-files.ts';

const useStyles = makeStyles({
  // In a low window the page scrolls, so that the list never shrinks to nothing.
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    // Room for the outlines of what is at the edge.
    padding: '2px',
    margin: '-2px',
  },
  work: { position: 'relative', display: 'flex', gap: '16px', flex: '1 0 320px', minHeight: 0 },
});

export function PlanMade(props: {
  readonly plan: PlanSummary;
  /** What makes the plan again; null while the plan is up to date. */
  readonly making: StepMaker | null;
}) {
  const styles = useStyles();
  const { plan, making } = props;
  const arrival = useArrival('plan');
  const [view, setView] = useState<PlanView>(() => firstView(arrival?.person ?? ''));
  /** The user whom the dialog proposes to plan alone; null while the dialog is closed. */
  const [trying, setTrying] = useState<string | null>(null);
  const files = usePlanFiles();
  const remake = useRemake();
  const current = making === null;
  const show = (change: Partial<PlanView>) => setView((now) => ({ ...now, ...change }));
  return (
    <PageFrame
      fill
      title="Plan"
      lead={`${planSentence(plan)}${heldSentence(plan)} Nothing has been written anywhere.`}
      actions={
        <PlanActions
          plan={plan}
          current={current}
          files={files}
          rulesOpen={view.panel?.what === 'rules'}
          onRules={(open) => show({ panel: open ? { what: 'rules' } : null })}
          onTryOne={remake.possible ? () => setTrying(view.text.trim()) : null}
        />
      }
    >
      <div className={styles.page}>
        <PlanNotices
          plan={plan}
          making={making}
          remake={remake}
          files={files}
          asking={trying !== null}
          onHeld={(held) => setView((now) => showHeld(now, held))}
        />
        <PlanTiles plan={plan} grain={view.grain} group={view.group} onGroup={(group) => show({ group })} />
        <div className={styles.work}>
          <PlanList plan={plan} current={current} view={view} onView={setView} />
          <PlanSide plan={plan} current={current} view={view} onView={setView} remake={remake} />
        </div>
      </div>
      {trying !== null && remake.possible && (
        <TryOneDialog initial={trying} remake={remake} onClose={() => setTrying(null)} />
      )}
    </PageFrame>
  );
}
