import { Button, Checkbox, Link, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import type { RunState } from '../../../shared/contract/run.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { PLACE_NAMES } from '../../components/run-place.ts';
import { STARTS } from '../../state/activation-guard.ts';
import { useCall } from '../../state/engine.ts';
import { useEnvironment } from '../../state/environments.ts';
import { counted, dateTime } from '../../state/format.ts';
import { navigate } from '../../state/navigation.ts';
import { refreshSecrets } from '../../state/secrets.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { type LastPlace, proposedPlace, useLastPlace } from './last-place.ts';
import { OverrideReason } from './override-reason.tsx';
import { PracticeHost } from './practice-host.tsx';
import { Requirement, type RequirementState } from './requirement.tsx';
import { RunQuestion } from './run-question.tsx';
import { RunRefused } from './run-refused.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 640px) minmax(280px, 360px)',
    gap: '24px',
    '@media (max-width: 1099px)': { gridTemplateColumns: 'minmax(0, 1fr) 264px' },
  },
  form: { display: 'flex', flexDirection: 'column', gap: '24px' },
  part: { display: 'flex', flexDirection: 'column', gap: '8px', border: 'none', margin: 0, padding: 0 },
  title: {
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  choice: { color: tokens.colorNeutralForeground1 },
  about: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  needs: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  // The control's own margin is taken back, so that it stands below its title as the others do.
  box: { marginTop: '-8px' },
});

interface RunSetupProps {
  /** Whether the run goes on after an error. */
  readonly goesOn: boolean;
  readonly onGoesOn: (goesOn: boolean) => void;
  readonly onStarted: () => void;
}

/** Before a run: where, what is needed, and the last question. */
export function RunSetup(props: RunSetupProps) {
  const styles = useStyles();
  const { plan, artifacts } = useWorkspace();
  const environment = useEnvironment();
  const last = useLastPlace();
  const starting = useCall('run:start');
  const [chosen, setTarget] = useState<RunTarget | null>(null);
  const only = plan === null ? null : onlyTargetOf(plan);
  const target = chosen ?? proposedPlace(last, only);
  const { goesOn } = props;
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const needs = useNeeds(target);
  const exceeded = plan?.guards.filter((guard) => guard.exceeded) ?? [];
  const ready =
    target !== null &&
    needs.every(({ state }) => state !== 'missing') &&
    (exceeded.length === 0 || reason.trim() !== '');

  async function start(confirmation: string) {
    setAsking(false);
    if (target === null) return;
    const overrideReason = exceeded.length === 0 ? '' : reason.trim();
    const state = await starting.start({
      target,
      continueOnError: goesOn,
      part: 'all',
      confirmation,
      overrideReason,
    });
    void refreshSecrets();
    if (state !== undefined) props.onStarted();
  }

  return (
    <PageFrame
      title="Run"
      lead={
        plan === null
          ? 'No plan yet.'
          : `${counted(plan.operations, 'operation')} for ${environment?.name ?? ''}${aboutOf(plan)}.`
      }
      foot={
        <>
          <Button
            {...STARTS}
            appearance="primary"
            icon={<PlayRegular />}
            disabled={!ready || starting.busy}
            onClick={() => setAsking(true)}
          >
            {target === null ? 'Run…' : `Run on ${PLACE_NAMES[target]}…`}
          </Button>
          <span className={styles.quiet}>{footWords(target, ready)}</span>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.form}>
          <RunRefused error={starting.error} onDismiss={starting.clearError} />
          {exceeded.length > 0 && <OverrideReason guards={exceeded} reason={reason} onReason={setReason} />}
          <fieldset className={styles.part}>
            <legend className={styles.title}>Where</legend>
            <RadioGroup
              aria-label="Where"
              value={target ?? ''}
              onChange={(_event, { value }) => setTarget(value === 'local' ? 'local' : 'practice')}
            >
              <Radio
                value="practice"
                label={
                  <Choice title="Practice host" remark={lastRunWords('practice', last)}>
                    Inside Muster. Answers as secadm and importPFIdata are known to; no server is needed or
                    touched.
                  </Choice>
                }
              />
              <Radio
                value="local"
                label={
                  <Choice title="This machine" remark={lastRunWords('local', last)}>
                    {thisMachine(environment)}
                  </Choice>
                }
              />
            </RadioGroup>
            {last && only !== null && only !== last.target && chosen === null && (
              <NoticeBar kind="warning">{elsewhereWords(last.target, only)}</NoticeBar>
            )}
          </fieldset>
          <section className={styles.part}>
            <h2 className={styles.title}>Needed</h2>
            <ul className={styles.needs}>
              {needs.map((need) => (
                <Requirement key={need.text} state={need.state} action={need.action}>
                  {need.text}
                </Requirement>
              ))}
            </ul>
          </section>
          <section className={styles.part}>
            <h2 className={styles.title}>After an error</h2>
            <Checkbox
              className={styles.box}
              checked={goesOn}
              onChange={(_event, { checked }) => props.onGoesOn(checked === true)}
              label={
                <Choice title="Go on">
                  {goesOn
                    ? 'The other operations are still tried. What failed is listed afterwards and can be tried again.'
                    : 'Off: the run stops at the first failure. What was not tried is counted as skipped and can be run later.'}
                </Choice>
              }
            />
          </section>
        </div>
        {target === 'practice' && <PracticeHost />}
      </div>
      {asking && target !== null && environment !== null && plan !== null && (
        <RunQuestion
          target={target}
          environment={environment}
          plan={plan}
          artifacts={artifacts ?? []}
          left={null}
          reason={exceeded.length === 0 ? '' : reason.trim()}
          onCancel={() => setAsking(false)}
          onRun={(typed) => void start(typed)}
        />
      )}
    </PageFrame>
  );
}

function Choice(props: {
  readonly title: string;
  readonly children: string;
  /** What is to be known of it here and now; '' for nothing. */
  readonly remark?: string;
}) {
  const styles = useStyles();
  return (
    <span>
      <span className={styles.choice}>{props.title}</span>
      {props.remark && <span className={styles.quiet}> · {props.remark}</span>}
      <span className={styles.about}>{props.children}</span>
    </span>
  );
}

/** What a run on this machine starts; without the web administration, what only it can do is left to the administrator. */
function thisMachine(environment: Environment | null): string {
  const starts =
    'Starts secadm and importPFIdata of the Landmark folder, with the rights of the person signed in';
  const web = environment?.ipa.web;
  const asks = web !== undefined && web.url !== '' && web.user !== '';
  return asks ? `${starts}, and asks the web administration of IPA as ${web.user}.` : `${starts}.`;
}

/** Of what kind the plan is, where it is not the usual one. */
function aboutOf({ direction, only, openedFrom }: PlanSummary): string {
  return [
    ...(direction === 'undo' ? ['an undo'] : []),
    ...(only === null ? [] : [`only ${only}`]),
    ...(openedFrom === null ? [] : [`opened from ${openedFrom}`]),
  ]
    .map((part) => `, ${part}`)
    .join('');
}

/** Beside the place where the last run of this environment went; '' beside the other. */
function lastRunWords(target: RunTarget, last: LastPlace | null | undefined): string {
  return last?.target === target ? `last run here: ${dateTime(last.startedAt)}` : '';
}

function elsewhereWords(last: RunTarget, only: RunTarget): string {
  return `The last run went to ${PLACE_NAMES[last]}, where this plan cannot be run: it was compared with ${
    only === 'practice' ? 'the practice host' : 'the IPA of this environment'
  }. Choose where it runs.`;
}

/** What stands beside the button that opens the last question. */
function footWords(target: RunTarget | null, ready: boolean): string {
  if (target === null) return 'Choose where it runs.';
  return ready ? 'Nothing starts yet: a question names what, where and how many.' : 'Something is missing.';
}

/** Where alone a plan can be run, since it was compared with what is there; null where any place will do. */
function onlyTargetOf({ current }: PlanSummary): RunTarget | null {
  if (current.kind !== 'read') return null;
  return current.way === 'practice' ? 'practice' : 'local';
}

const MISMATCH: Readonly<Record<RunTarget, string>> = {
  practice:
    'The plan was compared with the IPA of this environment, not with the practice host. It can be run on this machine only.',
  local: 'The plan was compared with the practice host. It can be run there only.',
};

interface Need {
  readonly state: RequirementState;
  readonly text: string;
  readonly action: ReactNode;
}

/** Whether the plan has changed what it was compared with. */
function wasRun(plan: PlanSummary | null, run: RunState | null): boolean {
  if (plan === null || run === null || plan.current.kind !== 'read') return false;
  return run.planHash === plan.hash && run.endedAt !== null && run.outcomes.done > 0;
}

const WAS_RUN: Need = {
  state: 'attention',
  text: 'This plan has been run. What it did is in IPA now, and a new plan says what is left.',
  action: <Link onClick={() => navigate('plan')}>Plan</Link>,
};

/** What has to be there before a run; with the way to get it where it is missing. */
function useNeeds(target: RunTarget | null): readonly Need[] {
  const { plan, artifacts, rehearsal, run } = useWorkspace();
  const environment = useEnvironment();
  const seen = artifacts !== null;
  const needs: Need[] = [
    {
      state: plan !== null && plan.operations > 0 ? 'there' : 'missing',
      text:
        plan === null
          ? 'No plan has been made.'
          : plan.operations === 0
            ? 'The plan has no operation.'
            : `A plan with ${counted(plan.operations, 'operation')}.`,
      action: <Link onClick={() => navigate('plan')}>Plan</Link>,
    },
    ...(wasRun(plan, run) ? [WAS_RUN] : []),
    {
      state: seen ? 'there' : 'missing',
      text: seen
        ? 'The files are written and can be looked at.'
        : 'The files have not been looked at. Nothing is run that was not seen first.',
      action: <Link onClick={() => navigate('preview')}>Preview</Link>,
    },
  ];
  if (seen) {
    needs.push({
      state: rehearsal !== null && rehearsal.failed === 0 ? 'there' : 'attention',
      text:
        rehearsal === null
          ? 'The files have not been rehearsed to the end.'
          : rehearsal.failed === 0
            ? 'No operation failed in the rehearsal.'
            : `${counted(rehearsal.failed, 'operation')} would fail according to the rehearsal.`,
      action: <Link onClick={() => navigate('preview')}>Preview</Link>,
    });
  }
  const place = plan === null ? null : onlyTargetOf(plan);
  if (place !== null && target !== null && place !== target) {
    needs.push({
      state: 'missing',
      text: `${MISMATCH[target]} For another place choose what is already in IPA, and make the plan again.`,
      action: <Link onClick={() => navigate('settings', { section: 'ipa' })}>Settings</Link>,
    });
  }
  if (target !== 'local' || environment === null) return needs;
  const { landmark } = environment;
  const settings = <Link onClick={() => navigate('settings')}>Settings</Link>;
  needs.push(
    {
      state: landmark.folder === '' ? 'missing' : 'there',
      text: landmark.folder === '' ? 'No Landmark folder is chosen.' : `Landmark folder ${landmark.folder}.`,
      action: settings,
    },
    {
      state: 'there',
      text: landmark.preCommand === '' ? 'No pre-command.' : `Pre-command ${landmark.preCommand}.`,
      action: settings,
    },
    {
      state: 'there',
      text: `Data areas ${landmark.genDataArea} and ${landmark.dataArea}.`,
      action: settings,
    },
  );
  if (artifacts?.some(({ tool }) => tool === 'administration')) {
    const { url, user } = environment.ipa.web;
    const set = url !== '' && user !== '';
    needs.push({
      state: set ? 'there' : 'attention',
      text: set
        ? `Web administration ${url}, for what the tools cannot change or delete.`
        : 'No web administration is set up. What the tools cannot change or delete is left to the administrator.',
      action: <Link onClick={() => navigate('settings', { section: 'administration' })}>Settings</Link>,
    });
  }
  return needs;
}
