import { randomUUID } from 'node:crypto';
import { dialog, type MessageBoxOptions } from 'electron';
import type { PayloadOf } from '../../shared/contract/channels.ts';
import { failure } from '../../shared/contract/failure.ts';
import { RunConsent } from '../security/run-consent.ts';
import type { AppParts } from './app-handlers.ts';
import type { Guard } from './renderer-door.ts';

/** Asks in a window of the system before the tools of this machine are started. */
export function guardLocalRuns({ store, engine, window }: AppParts): Guard {
  const consent = new RunConsent(async ({ message, detail }) => {
    const options: MessageBoxOptions = {
      type: 'question',
      buttons: ['Run', 'Cancel'],
      defaultId: 1,
      cancelId: 1,
      message,
      detail,
    };
    const parent = window();
    const { response } = await (parent
      ? dialog.showMessageBox(parent, options)
      : dialog.showMessageBox(options));
    return response === 0;
  });
  return async (channel, payload) => {
    if (channel !== 'run:start' || (payload as PayloadOf<'run:start'>).target !== 'local') return;
    const state = await engine.invoke('workspace:state', {}, randomUUID());
    if (!state.ok || state.value.environmentId === null) return;
    const environment = store.get(state.value.environmentId);
    // Without a folder nothing can be started; the engine then says what is missing.
    if (environment.landmark.folder === '') return;
    if (!(await consent.obtain(environment.name, environment.landmark))) throw failure('RUN-NOT-AGREED');
  };
}
