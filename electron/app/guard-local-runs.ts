import { failure } from '../../shared/base/failure.ts';
import type { PayloadOf } from '../../shared/contract/channels.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import { RunConsent } from '../security/run-consent.ts';
import type { AppParts } from './app-handlers.ts';
import { askOutside } from './ask-outside.ts';
import type { Guard } from './renderer-door.ts';

/**
 * Asks in a window of the system before the tools of this machine are started. What they are is asked of the engine and
 * not of the stored settings, because that is what would be run: settings that are stored meanwhile are another plan's.
 */
export function guardLocalRuns({
  engine,
  window,
  store,
}: Pick<AppParts, 'engine' | 'window' | 'store'>): Guard {
  const consent = new RunConsent(askOutside(window, 'Run'));
  return async (channel, payload) => {
    if (channel !== 'run:start' || (payload as PayloadOf<'run:start'>).target !== 'local') return;
    const { plan, environmentId } = await engine.ask('workspace:state', {});
    // Without a plan or a folder nothing can be started; the engine then says what is missing.
    if (plan === null || environmentId === null || plan.starts.landmark.folder === '') return;
    const { environment, landmark } = plan.starts;
    const asked = administrationOf(store.get(environmentId));
    if (!(await consent.obtain(environment, landmark, asked))) throw failure('RUN-NOT-AGREED');
    // While the question stood, the page may have had another plan made, or another server set.
    const now = await engine.ask('workspace:state', {});
    const same = now.plan?.hash === plan.hash && administrationOf(store.get(environmentId)) === asked;
    if (!same) throw failure('RUN-NOT-AGREED');
  };
}

/** Who changes things where, as a person can check it; '' where it is not known. */
function administrationOf({ ipa }: Environment): string {
  const { url, user } = ipa.web;
  return url === '' || user === '' ? '' : `${user} at ${url}`;
}
