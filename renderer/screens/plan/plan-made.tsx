/** The plan as it stands: its numbers, its list by people, roles or objects, and what it rests on. */

import { Button, Link, makeStyles, SearchBox, ToggleButton } from '@fluentui/react-components';
import { ArrowRightRegular, OptionsRegular } from '@fluentui/react-icons';
import { useCallback, useDeferredValue, useState } from 'react';
import type { OperationRow, SubjectRow } from '../../../shared/contract/workspace.ts';
import type { HeldBack } from '../../../shared/target/held-back.ts';
import type { SubjectGroup } from '../../../shared/target/situations.ts';
import type { IpaObjectType } from '../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import type { StepMaker } from '../../components/step-maker.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useCall } from '../../state/engine.ts';
import { allSaved } from '../../state/environments.ts';
import { count } from '../../state/format.ts';
import { navigate, useArrival } from '../../state/navigation.ts';
import { useLasting } from '../../state/paced.ts';
import { usePlanOnly } from '../../state/plan-wish.ts';
import { refreshSecrets } from '../../state/secrets.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { HeldBackBar, IdentityFormBar } from './held-back-bars.tsx';
import { ObjectPanel } from './object-panel.tsx';
import { ObjectsGrid } from './objects-grid.tsx';
import { GuardBar, UncertainBar, UnusualBar } from './plan-bars.tsx';
import { PlanBasis } from './plan-basis.tsx';
import { PlanMenu } from './plan-menu.tsx';
import { countOf, type Grain, isAction, PlanTiles } from './plan-tiles.tsx';
import { heldSentence, planSentence, totalOf } from './plan-words.ts';
import { RulesPanel } from './rules-panel.tsx';
import { type OpenSubject, SubjectPanel } from './subject-panel.tsx';
import { SubjectsGrid } from './subjects-grid.tsx';
import { TryOneDialog } from './try-one-dialog.tsx';
import { TypeFilter } from './type-filter.tsx';
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
    // Room for the outlines of what stands at the edge.
    padding: '2px',
    margin: '-2px',
  },
  work: { position: 'relative', display: 'flex', gap: '16px', flex: '1 0 320px', minHeight: 0 },
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

/** What stands open at the right; null for what the plan rests on. */
type Beside =
  | { readonly what: 'subject'; readonly subject: OpenSubject }
  | { readonly what: 'object'; readonly row: OperationRow }
  | { readonly what: 'rules' }
  | null;

export function PlanMade(props: {
  readonly plan: PlanSummary;
  /** Who makes the plan again; null where it stands as it is. */
  readonly making: StepMaker | null;
}) {
  const styles = useStyles();
  const { plan, making } = props;
  const { roster } = useWorkspace();
  const arrival = useArrival('plan');
  const [grain, setGrain] = useState<Grain>('people');
  const [group, setGroup] = useState<SubjectGroup | null>(null);
  const [type, setType] = useState<IpaObjectType | null>(null);
  const [text, setText] = useState(arrival?.person ?? '');
  const [beside, setBeside] = useState<Beside>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const files = usePlanFiles();
  const remake = useRemake();
  const current = making === null;
  const sought = useDeferredValue(text.trim());

  const openSubject = useCallback(
    ({ kind, index, id }: SubjectRow) => setBeside({ what: 'subject', subject: { kind, index, id } }),
    [],
  );
  const only = roster === null ? null : remake.only;
  const showGrain = (next: Grain) => {
    setGrain(next);
    setBeside(null);
    const listed = next !== 'objects' || isAction(group);
    // A filter that would leave nothing is not taken along.
    if (group !== null && (!listed || countOf(plan, next, group) === 0)) setGroup(null);
  };
  const showHeld = ({ kind, inPart, first }: HeldBack) => {
    setGrain(kind === 'person' ? 'people' : 'roles');
    setGroup(inPart ? null : 'report');
    setText(first.length === 1 ? (first[0] ?? '') : '');
    setBeside(null);
  };
  return (
    <PageFrame
      fill
      title="Plan"
      lead={`${planSentence(plan)}${heldSentence(plan)} Nothing has been written anywhere.`}
      actions={
        <>
          <ToggleButton
            icon={<OptionsRegular />}
            checked={beside?.what === 'rules'}
            onClick={() => setBeside(beside?.what === 'rules' ? null : { what: 'rules' })}
          >
            Rules
          </ToggleButton>
          <PlanMenu
            disabled={!current || files.busy}
            onSave={() => void files.save(`plan-${plan.hash.slice(0, 12)}.jsonl`)}
            onOpen={() => void files.open()}
            onCompare={plan.operations === 0 ? null : () => void files.compare()}
            onTryOne={only === null ? null : () => setAsking(text.trim())}
          />
          <Button
            appearance="primary"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            disabled={plan.operations === 0 || !current}
            onClick={() => navigate('preview')}
          >
            Go to Preview
          </Button>
        </>
      }
    >
      <div className={styles.page}>
        <Work making={making} remake={remake} />
        <ErrorBar error={files.error} onDismiss={files.clearError} />
        {asking === null && <ErrorBar error={remake.error} onDismiss={remake.clearError} />}
        {files.saved === null ? null : (
          <NoticeBar kind="success" onDismiss={files.forgetSaved}>
            Written to {files.saved.path}.{' '}
            <Link inline onClick={() => files.saved && files.reveal(files.saved.path)}>
              Show in folder
            </Link>
          </NoticeBar>
        )}
        <UnusualBar plan={plan} onEverybody={roster === null ? null : () => void remake.everybody()} />
        <UncertainBar plan={plan} />
        <GuardBar plan={plan} />
        <HeldBackBar plan={plan} onShow={showHeld} />
        <IdentityFormBar plan={plan} />
        <PlanTiles plan={plan} grain={grain} group={group} onGroup={setGroup} />
        <div className={styles.work}>
          <div className={styles.list}>
            <div className={styles.head}>
              <Tabs
                label="What the list shows"
                value={grain}
                onChange={showGrain}
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
                value={text}
                onChange={(_event, { value }) => setText(value)}
              />
            </div>
            {grain === 'objects' && (
              <TypeFilter
                plan={plan}
                action={isAction(group) ? group : null}
                value={type}
                onChange={setType}
              />
            )}
            <div className={styles.grid}>
              {grain === 'objects' ? (
                <ObjectsGrid
                  plan={plan}
                  current={current}
                  type={type}
                  action={isAction(group) ? group : null}
                  text={sought}
                  open={beside?.what === 'object' ? beside.row.number : null}
                  onOpen={(row) => setBeside({ what: 'object', row })}
                />
              ) : (
                <SubjectsGrid
                  key={grain}
                  plan={plan}
                  current={current}
                  kind={grain === 'people' ? 'person' : 'task'}
                  group={group}
                  text={sought}
                  open={beside?.what === 'subject' ? beside.subject.id : null}
                  narrow={beside !== null}
                  onOpen={openSubject}
                />
              )}
            </div>
          </div>
          {beside === null && (
            <PlanBasis plan={plan} busy={!current || remake.busy} onReadAgain={() => void remake.again()} />
          )}
          {beside?.what === 'rules' && <RulesPanel plan={plan} onClose={() => setBeside(null)} />}
          {beside?.what === 'subject' && (
            <SubjectPanel
              plan={plan}
              current={current}
              open={beside.subject}
              onClose={() => setBeside(null)}
              onOnly={only === null || plan.only !== null ? null : (id) => void only(id)}
            />
          )}
          {beside?.what === 'object' && (
            <ObjectPanel
              operation={beside.row}
              onSubject={() => {
                const kind = beside.row.type === 'task' ? 'task' : 'person';
                setGrain(kind === 'task' ? 'roles' : 'people');
                setGroup(null);
                setBeside({ what: 'subject', subject: { kind, index: 0, id: beside.row.subject } });
              }}
              onClose={() => setBeside(null)}
            />
          )}
        </div>
      </div>
      {asking !== null && only !== null && (
        <TryOneDialog
          initial={asking}
          busy={remake.busy}
          error={remake.error}
          onTry={(id) =>
            void only(id).then((made) => {
              if (made) setAsking(null);
            })
          }
          onClose={() => {
            remake.clearError();
            setAsking(null);
          }}
        />
      )}
    </PageFrame>
  );
}

/** Progress of whatever makes the plan again. */
function Work({ making, remake }: { readonly making: StepMaker | null; readonly remake: Remake }) {
  // A plan is mostly made before one could read that it is: what stands below is not to jump for that.
  const lasting = useLasting(making !== null || remake.busy, 400);
  if (!lasting) return null;
  if (making !== null) {
    return (
      <ProgressLine
        progress={making.call.progress}
        starting="Making the plan again"
        onCancel={making.cancel}
      />
    );
  }
  return (
    <ProgressLine progress={remake.progress} starting="Making the plan again" onCancel={remake.cancel} />
  );
}

/** Making the plan anew, for one or for all, from what was read of IPA before or read now. */
function useRemake() {
  const call = useCall('plan:make');
  const [onlyNow, setOnly] = usePlanOnly();
  const make = async (only: string | null, again: boolean) => {
    await allSaved();
    const made = await call.start({ only, again });
    void refreshSecrets();
    if (made === undefined) return false;
    setOnly(only);
    return true;
  };
  return {
    only: (id: string) => make(id, false),
    everybody: () => make(null, false),
    again: () => make(onlyNow, true),
    busy: call.busy,
    progress: call.progress,
    cancel: call.cancel,
    error: call.error,
    clearError: call.clearError,
  };
}
type Remake = ReturnType<typeof useRemake>;
