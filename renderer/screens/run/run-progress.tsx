import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  CheckmarkCircleRegular,
  DismissRegular,
  FolderOpenRegular,
  PauseRegular,
  PlayRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { RunState } from '../../../shared/contract/run.ts';
import { looksAtIpa } from '../../../shared/targets/ipa/ipa-source.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { OverrideBar } from '../../components/override-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { isLive, RunDetails, type RunDetailsTab } from '../../components/run-details.tsx';
import { PLACE_NAMES, placeWords } from '../../components/run-place.ts';
import { type Undo, UndoButton, useUndo } from '../../components/undo-run.tsx';
import { VerifyCard } from '../../components/verify-card.tsx';
import { STARTS } from '../../state/activation-guard.ts';
import { ask, type Call, useCall } from '../../state/engine.ts';
import { useEnvironment } from '../../state/environments.ts';
import { count, counted, dateTime, duration } from '../../state/format.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { LeftBar } from './left-bar.tsx';
import { skippedIn, wasCancelled } from './phase-end.ts';
import { RunPhase } from './run-phase.tsx';
import { leftOf, RunQuestion } from './run-question.tsx';
import { RunRefused } from './run-refused.tsx';

const useStyles = makeStyles({
  phases: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: '12px' },
  pace: {
    display: 'flex',
    gap: '24px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A run while it goes on and after it: phases, pace, log, outcomes, and what can be done next. */
export function RunProgress(props: {
  readonly run: RunState;
  /** Whether running the rest goes on after an error. */
  readonly goesOn: boolean;
  readonly onAnother: () => void;
}) {
  const styles = useStyles();
  const { run } = props;
  const live = isLive(run);
  const { verify } = useWorkspace();
  const readable = useReadable(run);
  const verifying = useCall('run:verify');
  const retry = useCall('run:start');
  const undoing = useUndo();
  // The log is what is watched during a run; afterwards the outcomes are, unless the reader chose otherwise.
  const [chosen, setChosen] = useState<RunDetailsTab | null>(null);
  const shown = verify !== null && !live ? verify : null;
  return (
    <PageFrame
      fill
      title="Run"
      lead={<Lead run={run} />}
      actions={
        live ? (
          <LiveActions run={run} />
        ) : (
          <>
            <RevealRun id={run.id} />
            <Button
              appearance={run.outcomes.done === 0 || leftOf(run.outcomes) > 0 ? 'secondary' : 'primary'}
              onClick={props.onAnother}
            >
              New run
            </Button>
          </>
        )
      }
      foot={
        live ? undefined : (
          <DoneActions
            run={run}
            goesOn={props.goesOn}
            verifying={verifying}
            retry={retry}
            undoing={undoing}
          />
        )
      }
    >
      {run.notice !== '' && (
        <NoticeBar kind={run.status === 'paused' ? 'info' : 'warning'}>
          {run.notice}
          {(run.status === 'cancelled' || run.status === 'failed') && ' What was done stays done.'}
        </NoticeBar>
      )}
      <div className={styles.phases}>
        {run.phases.map((phase) => (
          <RunPhase
            key={phase.id}
            phase={phase}
            paused={run.status === 'paused'}
            cancelled={wasCancelled(run, phase)}
            skipped={live ? 0 : skippedIn(run, phase)}
          />
        ))}
      </div>
      {live && run.status !== 'paused' && <Pace run={run} />}
      {!live && run.outcomes.unknown > 0 && (
        <NoticeBar kind="info">
          Unknown: {counted(run.outcomes.unknown, 'operation was', 'operations were')} given to the tool, but
          nothing said whether done or not.{' '}
          {readable === null
            ? 'Compare the lists in the IPA administration with the plan.'
            : `Verify reads ${readable} back.`}
        </NoticeBar>
      )}
      {run.override !== null && <OverrideBar override={run.override} />}
      {!live && run.phases.some(({ status }) => status === 'left') && <LeftBar />}
      <ErrorBar error={verifying.error} onDismiss={verifying.clearError} />
      <RunRefused error={retry.error} onDismiss={retry.clearError} />
      <ErrorBar error={undoing.error} onDismiss={undoing.clearError} />
      {verifying.busy && (
        <ProgressLine progress={verifying.progress} starting="Reading back" onCancel={verifying.cancel} />
      )}
      {shown !== null && <VerifyCard report={shown} />}
      <RunDetails run={run} tab={chosen ?? (live ? 'log' : 'outcomes')} onTab={setChosen} />
    </PageFrame>
  );
}

function Lead({ run }: { readonly run: RunState }) {
  const undo = run.direction === 'undo' ? 'the undo, ' : '';
  const environment = useEnvironment();
  const place =
    environment?.name === run.environment ? placeWords(run.target, environment) : PLACE_NAMES[run.target];
  const where = `${undo}${run.environment}, on ${place}`;
  const part = run.part === 'rest' ? ' What an earlier run left.' : '';
  switch (run.status) {
    case 'running':
      return (
        <>
          Running for {where}.{part}
        </>
      );
    case 'paused':
      return <>Paused for {where}. Nothing is started until it is resumed.</>;
    case 'cancelling':
      return <>Cancelling for {where}: waiting for the tool to end.</>;
    case 'finished':
      return (
        <>
          Finished for {where}, {ended(run)}.{part}
        </>
      );
    case 'cancelled':
      return (
        <>
          Cancelled for {where}, {ended(run)}.{part}
        </>
      );
    case 'failed':
      return (
        <>
          Stopped for {where}, {ended(run)}.{part}
        </>
      );
  }
}

function ended(run: RunState): string {
  if (run.endedAt === null) return '';
  const seconds = (Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 1000;
  return `${dateTime(run.endedAt)}, after ${seconds < 1 ? 'less than a second' : duration(seconds)}`;
}

function Pace({ run }: { readonly run: RunState }) {
  const styles = useStyles();
  return (
    <p className={styles.pace}>
      <span>
        {run.rate === null ? 'Pace not known yet' : `${count(Math.round(run.rate))} operations a second`}
      </span>
      <span>{run.remainingS === null ? 'Time left not known yet' : `${duration(run.remainingS)} left`}</span>
    </p>
  );
}

function LiveActions({ run }: { readonly run: RunState }) {
  const pause = useCall('run:pause');
  const resume = useCall('run:resume');
  const cancel = useCall('run:cancel');
  const [asking, setAsking] = useState(false);
  return (
    <>
      {run.status === 'paused' ? (
        <Button appearance="primary" icon={<PlayRegular />} onClick={() => void resume.start({})}>
          Resume
        </Button>
      ) : (
        <Button
          icon={<PauseRegular />}
          disabled={run.status !== 'running'}
          title="Acts after the call that is under way"
          onClick={() => void pause.start({})}
        >
          Pause
        </Button>
      )}
      <Button
        icon={<DismissRegular />}
        disabled={run.status === 'cancelling'}
        onClick={() => setAsking(true)}
      >
        Cancel…
      </Button>
      {asking && (
        <ConfirmDialog
          title="Cancel the run?"
          action="Cancel the run"
          dismiss="Keep running"
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void cancel.start({});
          }}
        >
          <span>
            The tool is ended with everything it started. What was done stays done; what it was at is counted
            as unknown. The rest can be run later.
          </span>
        </ConfirmDialog>
      )}
    </>
  );
}

function DoneActions(props: {
  readonly run: RunState;
  readonly goesOn: boolean;
  readonly verifying: Call<'run:verify'>;
  readonly retry: Call<'run:start'>;
  readonly undoing: Undo;
}) {
  const { run, verifying, retry } = props;
  const environment = useEnvironment();
  const { plan, artifacts } = useWorkspace();
  const readable = useReadable(run);
  const [asking, setAsking] = useState(false);
  const left = leftOf(run.outcomes);
  const start = (confirmation: string, overrideReason: string) => {
    setAsking(false);
    void retry.start({
      target: run.target,
      continueOnError: props.goesOn,
      part: 'rest',
      confirmation,
      // A word for one run is for what is left of it as well; it is shown before it is given again.
      overrideReason,
    });
  };
  const reason = run.override?.reason ?? '';
  return (
    <>
      {left > 0 && (
        <Button
          {...STARTS}
          appearance="primary"
          icon={<ArrowClockwiseRegular />}
          disabled={retry.busy || plan === null}
          onClick={() => setAsking(true)}
        >
          Run the {count(left)} left…
        </Button>
      )}
      {readable !== null && (
        <Button
          icon={<CheckmarkCircleRegular />}
          disabled={verifying.busy}
          title={`Reads ${readable} back and compares it with the plan`}
          onClick={() => void verifying.start({ id: run.id, target: run.target })}
        >
          Verify
        </Button>
      )}
      {run.outcomes.done > 0 && <UndoButton run={run} undoing={props.undoing} />}
      {asking && environment !== null && plan !== null && (
        <RunQuestion
          target={run.target}
          environment={environment}
          plan={plan}
          artifacts={artifacts ?? []}
          left={run.outcomes}
          reason={reason}
          onCancel={() => setAsking(false)}
          onRun={(typed) => start(typed, reason)}
        />
      )}
    </>
  );
}

/** What can be read back after a run, in words; null where there is no way to. */
function useReadable({ target }: RunState): string | null {
  const environment = useEnvironment();
  if (target === 'practice') return 'the practice host';
  return environment !== null && looksAtIpa(environment.ipa.way) ? 'IPA' : null;
}

/** The run's folder is known to History; it is asked for when it is wanted. */
function RevealRun({ id }: { readonly id: string }) {
  const reveal = useCall('shell:reveal');
  return (
    <Button
      icon={<FolderOpenRegular />}
      onClick={async () => {
        const record = (await ask('history:list', {})).find((one) => one.id === id);
        if (record) await reveal.start({ path: record.folder });
      }}
    >
      Show files
    </Button>
  );
}
