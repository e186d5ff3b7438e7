import { join } from 'node:path';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import { EXTRACT_KINDS } from '../../shared/m3/extracts.ts';
import type { TestEngine } from './engine.ts';

export const SAMPLE_FOLDER = join(import.meta.dirname, '../../build/sample');

export function sampleEnvironment(): Environment {
  const environment = newEnvironment('sample', 'Sample');
  return { ...environment, policy: { ...environment.policy, company: '100' } };
}

/** Opens the sample's environment and reads its extracts. */
export async function readSample(engine: TestEngine, environment = sampleEnvironment()): Promise<void> {
  await engine.call('workspace:open', { environment });
  for (const kind of EXTRACT_KINDS) {
    await engine.call('source:attach', { kind, path: join(SAMPLE_FOLDER, `${kind}.csv`) });
  }
  await engine.call('source:read', {});
}
