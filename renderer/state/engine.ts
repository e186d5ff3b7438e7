/**
 * The only door to the engine and the app: `ask` makes a single call, `useCall` one that a person starts (with busy,
 * progress, cancel and error). Apart from the event mirrors in this folder, nothing else in renderer/ uses window.muster.
 */
import { useCallback, useRef, useState } from 'react';
import { Failure, type MusterError, toMusterError } from '../../shared/base/failure.ts';
import type { MusterBridge } from '../../shared/contract/bridge.ts';
import type { PayloadOf, ValueOf, WindowChannel } from '../../shared/contract/channels.ts';
import type { Progress } from '../../shared/contract/workspace.ts';
import { useProgress } from './progress.ts';

declare global {
  interface Window {
    readonly muster: MusterBridge;
  }
}

let lastCall = 0;
const session = Math.random().toString(36).slice(2, 8);

/** A new id, which progress and cancel refer to. */
function newCall(): string {
  lastCall += 1;
  return `${session}-${lastCall}`;
}

/** Calls a channel and answers its value. Throws a Failure with the error as data. */
export async function ask<C extends WindowChannel>(
  channel: C,
  payload: PayloadOf<C>,
  call: string = newCall(),
): Promise<ValueOf<C>> {
  const answer = await window.muster.invoke(channel, payload, call);
  if (!answer.ok) throw new Failure(answer.error);
  return answer.value;
}

/** The same for what is asked on the way, not by hand: nobody waits for it once the signal is aborted. */
export function askUntil<C extends WindowChannel>(
  signal: AbortSignal,
  channel: C,
  payload: PayloadOf<C>,
): Promise<ValueOf<C>> {
  const call = newCall();
  signal.addEventListener('abort', () => window.muster.cancel(call), { once: true });
  return ask(channel, payload, call);
}

export interface Call<C extends WindowChannel> {
  /** Starts the call. Answers its value, or undefined where it failed or was cancelled (see `error`). */
  readonly start: (payload: PayloadOf<C>) => Promise<ValueOf<C> | undefined>;
  readonly busy: boolean;
  /** Why the last call failed; null where it did not fail, or a person cancelled it. */
  readonly error: MusterError | null;
  readonly clearError: () => void;
  /** The latest progress of the running call. */
  readonly progress: Progress | null;
  readonly cancel: () => void;
}

/**
 * A call that a person starts. Starting it again while it runs cancels the first call, so that the last one wins.
 */
export function useCall<C extends WindowChannel>(channel: C): Call<C> {
  const [underWay, setUnderWay] = useState<string | null>(null);
  const [error, setError] = useState<MusterError | null>(null);
  const current = useRef<string | null>(null);
  const progress = useProgress(underWay);

  const cancel = useCallback(() => {
    if (current.current !== null) window.muster.cancel(current.current);
  }, []);

  const start = useCallback(
    async (payload: PayloadOf<C>): Promise<ValueOf<C> | undefined> => {
      if (current.current !== null) window.muster.cancel(current.current);
      const call = newCall();
      current.current = call;
      setUnderWay(call);
      setError(null);
      try {
        return await ask(channel, payload, call);
      } catch (thrown) {
        const failed = toMusterError(thrown);
        if (current.current === call && failed.code !== 'CANCELLED') setError(failed);
        return undefined;
      } finally {
        if (current.current === call) {
          current.current = null;
          setUnderWay(null);
        }
      }
    },
    [channel],
  );

  const clearError = useCallback(() => setError(null), []);
  return { start, busy: underWay !== null, error, clearError, progress, cancel };
}
