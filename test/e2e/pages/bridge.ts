import type { Page } from '@playwright/test';
import type { Answer, MusterError } from '../../../shared/base/failure.ts';
import type { MusterBridge } from '../../../shared/contract/bridge.ts';
import type { ChannelName, PayloadOf, ValueOf } from '../../../shared/contract/channels.ts';

declare global {
  interface Window {
    readonly muster: MusterBridge;
  }
}

/** Calls a channel as a page that was taken over could: with whatever it likes. */
export function invoke(page: Page, channel: string, payload: unknown): Promise<Answer<unknown>> {
  return page.evaluate(
    ([name, given]) => window.muster.invoke(name as never, given as never, crypto.randomUUID()),
    [channel, payload] as const,
  ) as Promise<Answer<unknown>>;
}

/** The same with a payload of the right form; fails the test where the answer is an error. */
export async function value<C extends ChannelName>(
  page: Page,
  channel: C,
  payload: PayloadOf<C>,
): Promise<ValueOf<C>> {
  const answer = await invoke(page, channel, payload);
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.message}`);
  return answer.value as ValueOf<C>;
}

/** The code of the error that a call answers; '' where it answers a value. */
export async function errorOf(
  page: Page,
  channel: string,
  payload: unknown,
): Promise<MusterError['code'] | ''> {
  const answer = await invoke(page, channel, payload);
  return answer.ok ? '' : answer.error.code;
}
