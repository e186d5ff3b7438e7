import { ipaQueries } from '../../../shared/targets/ipa/state/sql/queries.ts';
import type { EngineParts } from '../engine-parts.ts';
import type { Handlers } from '../router.ts';
import { inspectIpaFile } from '../targets/ipa/reading/files/inspect-ipa-file.ts';
import { testIpa } from '../targets/ipa/reading/test-ipa.ts';

type Channels = 'ipa:attach' | 'ipa:detach' | 'ipa:test' | 'ipa:queries';

/** What is known of IPA before a run. */
export function ipaHandlers({ workspace }: EngineParts, now: () => Date): Handlers<Channels> {
  return {
    'ipa:attach': async ({ path }, { signal }) => {
      const file = await inspectIpaFile(path, signal);
      workspace.attachIpaFile(file);
      return file;
    },
    'ipa:detach': ({ path }) => {
      workspace.detachIpaFile(path);
      return null;
    },
    'ipa:test': (_, { access, signal }) => {
      const { environment } = workspace;
      return workspace.testIpa(
        (both, keep) => testIpa(environment, { access, signal: both, now, onReport: keep }),
        signal,
      );
    },
    'ipa:queries': () => ipaQueries(workspace.environment),
  };
}
