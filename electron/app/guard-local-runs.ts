import { failure } from '../../shared/base/failure.ts';
import type { PayloadOf } from '../../shared/contract/channels.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import { RunConsent } from '../security/run-consent.ts';
import type { AppServices } from './app-handlers.ts';
import { askOutside } from './ask-outside.ts';
import type { Guard } from './renderer-door.ts';

/**
 * Asks in a window of the system before the tools of this machine are started. What would be started is asked of the
 * engine, not taken from the stored settings, because the engine runs the plan: settings that are stored meanwhile belong
 * to another plan.
 */
export function guardLocalRuns({
  engine,
  window,
  store,
}: Pick<AppServices, 'engine' | 'window' | 'store'>): Guard {
  const consent = new RunConsent(askOutside(window, 'Run'));
  return async (channel, payload) => {
    if (channel !== 'run:start' || (payload as PayloadOf<'run:start'>).target !== 'local') return;
    const { plan, environmentId } = await engine.ask('workspace:state', {});
    // Without a plan or a folder, nothing can be started: the engine then says what is missing.
    if (plan === null || environmentId === null || plan.starts.landmark.folder === '') return;
    const { environment, landmark } = plan.starts;
    const asked = administrationOf(store.get(environmentId));
    if (!(await consent.obtain(environment, landmark, asked))) throw failure('RUN-NOT-AGREED');
    // While the question was open, the page may have made another plan, or set another server.
    const now = await engine.ask('workspace:state', {});
    const same = now.plan?.hash === plan.hash && administrationOf(store.get(environmentId)) === asked;
    if (!same) throw failure('RUN-NOT-AGREED');
  };
}

/** Who changes what on which server, in words that a person can check; '' where that is not known. */
function administrationOf({ ipa }: Environment): string {
  const { url, user } = ipa.web;
  return url === '' || user === '' ? '' : `${user} at ${url}`;
}
