import { Button, Checkbox, Link, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import type { RunState, RunTarget } from '../../../shared/contract/run.ts';
import type { PlanSummary } from '../../../shared/contract/workspace.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import { IPA_TYPES, type IpaObjectType } from '../../../shared/ipa/objects.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { useCall } from '../../state/engine.ts';
import { useEnvironment } from '../../state/environments.ts';
import { counted } from '../../state/format.ts';
import { navigate } from '../../state/navigation.ts';
import { refreshSecrets } from '../../state/secrets.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { OverrideReason } from './override-reason.tsx';
import { PracticeHost } from './practice-host.tsx';
import { Requirement, type RequirementState } from './requirement.tsx';
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
  const { plan } = useWorkspace();
  const environment = useEnvironment();
  const starting = useCall('run:start');
  const [chosen, setTarget] = useState<RunTarget | null>(null);
  const target = chosen ?? (plan === null ? null : onlyTargetOf(plan)) ?? 'practice';
  const { goesOn } = props;
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const needs = useNeeds(target);
  const exceeded = plan?.guards.filter((guard) => guard.exceeded) ?? [];
  const ready =
    needs.every(({ state }) => state !== 'missing') && (exceeded.length === 0 || reason.trim() !== '');

  async function start(confirmation: string) {
    setAsking(false);
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
      actions={
        <Button
          appearance="primary"
          icon={<PlayRegular />}
          disabled={!ready || starting.busy}
          onClick={() => (target === 'local' ? setAsking(true) : void start(''))}
        >
          {target === 'local' ? 'Run on this machine…' : 'Run on the practice host'}
        </Button>
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
              value={target}
              onChange={(_event, { value }) => setTarget(value === 'local' ? 'local' : 'practice')}
            >
              <Radio
                value="practice"
                label={
                  <Choice title="Practice host">
                    Inside Muster. Answers as secadm and importPFIdata are known to; no server is needed or
                    touched.
                  </Choice>
                }
              />
              <Radio value="local" label={<Choice title="This machine">{thisMachine(environment)}</Choice>} />
            </RadioGroup>
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
      {asking && environment !== null && plan !== null && (
        <ConfirmDialog
          title={`Run on this machine for ${environment.name}?`}
          action="Run on this machine"
          name={environment.production ? environment.name : undefined}
          nameLabel={`This is a production environment. Type ${environment.name} to go on.`}
          onCancel={() => setAsking(false)}
          onConfirm={(typed) => void start(typed)}
        >
          <span>
            {counted(plan.operations, 'operation is', 'operations are')} written to{' '}
            {environment.landmark.genDataArea} and {environment.landmark.dataArea} of{' '}
            {environment.landmarkSystem || 'the Landmark system'}. The way back is an undo, made of what the
            run did.
          </span>
          {sum(plan.changes.delete) > 0 && (
            <span>Among them {counted(sum(plan.changes.delete), 'object is', 'objects are')} deleted.</span>
          )}
          {exceeded.length > 0 && <span>Limits are passed, for this reason: {reason.trim()}</span>}
        </ConfirmDialog>
      )}
    </PageFrame>
  );
}

function Choice(props: { readonly title: string; readonly children: string }) {
  const styles = useStyles();
  return (
    <span>
      <span className={styles.choice}>{props.title}</span>
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

function sum(counts: Readonly<Record<IpaObjectType, number>>): number {
  return IPA_TYPES.reduce((total, type) => total + counts[type], 0);
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
function useNeeds(target: RunTarget): readonly Need[] {
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
  if (place !== null && place !== target) {
    needs.push({
      state: 'missing',
      text: `${MISMATCH[target]} For another place choose what is already in IPA, and make the plan again.`,
      action: <Link onClick={() => navigate('settings', { section: 'ipa' })}>Settings</Link>,
    });
  }
  if (target === 'practice' || environment === null) return needs;
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
