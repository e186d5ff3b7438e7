import type { IpcMain } from 'electron';
import { type Answer, failure, toMusterError } from '../../shared/base/failure.ts';
import { CHANNELS, type ChannelName, isOfApp, reachOf } from '../../shared/contract/channels.ts';
import { checkCall } from '../../shared/contract/check-call.ts';
import type { PathGrants } from '../security/path-grants.ts';
import { isTrustedSender } from '../security/trusted-sender.ts';
import type { OutwardCalls } from './access.ts';
import type { AppHandlers } from './app-handlers.ts';
import type { EngineProcess } from './engine-process.ts';

/** Looks at a checked call before it is answered, and throws a Failure to refuse it. */
export type Guard = (channel: ChannelName, payload: unknown) => Promise<void>;

/** What answers the calls that come in through the door, and what checks them first. */
export interface DoorServices {
  readonly handlers: AppHandlers;
  readonly engine: EngineProcess;
  readonly outward: OutwardCalls;
  readonly grants: PathGrants;
  readonly guard: Guard;
}

/**
 * The only door for the renderer's calls. It checks sender, channel, payload and paths, whoever answers the call then,
 * and lets no exception through.
 */
export function answerRenderer(ipc: IpcMain, services: DoorServices): void {
  ipc.handle('muster:invoke', async (event, channel: unknown, payload: unknown, call: unknown) => {
    try {
      if (!isTrustedSender(event.senderFrame)) throw failure('SENDER-REFUSED');
      return await answer(services, String(channel), payload, String(call));
    } catch (thrown) {
      return { ok: false, error: toMusterError(thrown) } satisfies Answer<never>;
    }
  });
  ipc.on('muster:cancel', (event, call: unknown) => {
    if (!isTrustedSender(event.senderFrame)) return;
    services.outward.cancel(String(call));
    services.engine.cancel(String(call));
  });
}

async function answer(
  { handlers, engine, outward, grants, guard }: DoorServices,
  channel: string,
  payload: unknown,
  call: string,
): Promise<Answer<unknown>> {
  const checked = checkCall(channel, payload);
  if (CHANNELS[checked.channel].where === 'inner')
    throw failure('CALL-INVALID', { channel, reason: 'it is for the app alone' });
  for (const path of checked.paths) {
    if (checked.channel === 'shell:reveal') grants.requireShowing(path);
    else grants.require(path, checked.channel);
  }
  await guard(checked.channel, checked.payload);
  if (isOfApp(checked.channel))
    return { ok: true, value: await handlers[checked.channel](checked.payload as never) };
  const reach = reachOf(checked.channel, checked.payload as never);
  const caller = reach === null ? engine : outward;
  return caller.invoke(checked.channel, checked.payload as never, call);
}
