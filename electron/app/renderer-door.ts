import type { IpcMain } from 'electron';
import { CHANNELS, type ChannelName } from '../../shared/contract/channels.ts';
import { checkCall } from '../../shared/contract/check-call.ts';
import { type Answer, failure, toMusterError } from '../../shared/contract/failure.ts';
import type { PathGrants } from '../security/path-grants.ts';
import { isTrustedSender } from '../security/trusted-sender.ts';
import type { EngineProcess } from './engine-process.ts';

type AnyHandler = (payload: never) => unknown;

/** Looks at a checked call before it is answered; throws a Failure to refuse it. */
export type Guard = (channel: ChannelName, payload: unknown) => Promise<void>;

/**
 * The one door for the renderer's calls: sender, channel, payload and paths are checked here, whoever then
 * answers. Nothing is thrown across it.
 */
export function answerRenderer(
  ipc: IpcMain,
  handlers: Readonly<Partial<Record<ChannelName, AnyHandler>>>,
  engine: EngineProcess,
  grants: PathGrants,
  guard: Guard,
): void {
  ipc.handle('muster:invoke', async (event, channel: unknown, payload: unknown, call: unknown) => {
    try {
      if (!isTrustedSender(event.senderFrame)) throw failure('SENDER-REFUSED');
      return await answer(handlers, engine, grants, guard, String(channel), payload, String(call));
    } catch (thrown) {
      return { ok: false, error: toMusterError(thrown) } satisfies Answer<never>;
    }
  });
  ipc.on('muster:cancel', (event, call: unknown) => {
    if (isTrustedSender(event.senderFrame)) engine.cancel(String(call));
  });
}

async function answer(
  handlers: Readonly<Partial<Record<ChannelName, AnyHandler>>>,
  engine: EngineProcess,
  grants: PathGrants,
  guard: Guard,
  channel: string,
  payload: unknown,
  call: string,
): Promise<Answer<unknown>> {
  const checked = checkCall(channel, payload);
  for (const path of checked.paths) {
    if (checked.channel === 'shell:reveal') grants.requireShowing(path);
    else grants.require(path);
  }
  await guard(checked.channel, checked.payload);
  if (CHANNELS[checked.channel].where === 'engine') {
    return engine.invoke(checked.channel, checked.payload as never, call);
  }
  const handler = handlers[checked.channel];
  if (handler === undefined) throw failure('CALL-INVALID', { channel, reason: 'nobody answers it' });
  return { ok: true, value: await handler(checked.payload as never) };
}
