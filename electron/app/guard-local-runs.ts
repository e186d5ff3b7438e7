import type { PayloadOf } from '../../shared/contract/channels.ts';
import { failure } from '../../shared/contract/failure.ts';
import type { PlanSummary } from '../../shared/contract/workspace.ts';
import { RunConsent } from '../security/run-consent.ts';
import type { AppParts } from './app-handlers.ts';
import { askOutside } from './ask-outside.ts';
import type { EngineProcess } from './engine-process.ts';
import type { Guard } from './renderer-door.ts';

/** Asks in a window of the system before the tools of this machine are started. */
export function guardLocalRuns({ engine, window }: Pick<AppParts, 'engine' | 'window'>): Guard {
  const consent = new RunConsent(askOutside(window, 'Run'));
  return async (channel, payload) => {
    if (channel !== 'run:start' || (payload as PayloadOf<'run:start'>).target !== 'local') return;
    const plan = await planOf(engine);
    // Without a plan or a folder nothing can be started; the engine then says what is missing.
    if (plan === null || plan.starts.landmark.folder === '') return;
    const { environment, landmark } = plan.starts;
    if (!(await consent.obtain(environment, landmark))) throw failure('RUN-NOT-AGREED');
    // While the question stood, the page may have had another plan made.
    if ((await planOf(engine))?.hash !== plan.hash) throw failure('RUN-NOT-AGREED');
  };
}

/**
 * The plan as the engine holds it. Asked of the engine and not of the stored settings, because that is what
 * would be run: settings that are stored meanwhile are another plan's.
 */
async function planOf(engine: EngineProcess): Promise<PlanSummary | null> {
  return (await engine.ask('workspace:state', {})).plan;
}
