/**
 * For a screen that needs something made first (the plan, the files, the rehearsal): entering the screen makes it.
 *
 *   const making = useStepMaker('artifacts:render', {}, artifacts === null);
 *   if (artifacts === null) return <MakingStep making={making} starting="Writing the files" action="Write the files" />;
 *
 * After a cancellation or a failure, it waits for a click. Leaving the screen cancels it, so that nothing goes on unseen.
 */
import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PayloadOf } from '../../shared/contract/channels.ts';
import { type Call, useCall } from '../state/engine.ts';
import { ErrorBar } from './error-bar.tsx';
import { ProgressLine } from './progress-line.tsx';

type StepChannel = 'plan:make' | 'artifacts:render' | 'rehearsal:run';

export interface StepMaker {
  readonly call: Call<StepChannel>;
  /** Whether it was cancelled or failed, and waits to be started by hand. */
  readonly stopped: boolean;
  readonly start: () => void;
  readonly cancel: () => void;
}

export function useStepMaker<C extends StepChannel>(
  channel: C,
  payload: PayloadOf<C>,
  missing: boolean,
): StepMaker {
  const call = useCall(channel);
  const asked = useRef(payload);
  asked.current = payload;
  const [stopped, setStopped] = useState(false);
  const running = useRef(false);
  const { start, cancel } = call;

  useEffect(() => {
    if (!missing || stopped || running.current) return;
    running.current = true;
    void start(asked.current).then((value) => {
      running.current = false;
      if (value === undefined) setStopped(true);
    });
  }, [missing, stopped, start]);
  useEffect(() => cancel, [cancel]);

  return { call: call as unknown as Call<StepChannel>, stopped, start: () => setStopped(false), cancel };
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px', maxWidth: '720px' },
  stopped: { display: 'flex', alignItems: 'center', gap: '16px' },
});

/** Shown on the screen meanwhile: progress with Cancel, or why it stopped and a button to start again. */
export function MakingStep(props: {
  readonly making: StepMaker;
  /** e.g. "Making the plan". */
  readonly starting: string;
  /** The label of the button that starts it again, e.g. "Make the plan". */
  readonly action: string;
}) {
  const styles = useStyles();
  const { making } = props;
  if (!making.stopped) {
    return (
      <div className={styles.root}>
        <ProgressLine progress={making.call.progress} starting={props.starting} onCancel={making.cancel} />
      </div>
    );
  }
  const again = <Button onClick={making.start}>{props.action}</Button>;
  if (making.call.error !== null) return <ErrorBar error={making.call.error} action={again} />;
  return (
    <div className={styles.stopped}>
      <span>Cancelled.</span>
      {again}
    </div>
  );
}
