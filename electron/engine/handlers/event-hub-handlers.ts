import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';
import { renderEventHubHtml } from '../../../shared/targets/ipa/render/event-hub-html.ts';
import { makeEventHubKit } from '../../../shared/targets/ipa/render/event-hub-kit.ts';
import { renderEventHubText } from '../../../shared/targets/ipa/render/event-hub-text.ts';
import type { EngineParts } from '../engine-parts.ts';
import type { Handlers } from '../router.ts';

export function eventHubHandlers({ workspace }: EngineParts): Handlers<'event-hub:kit' | 'event-hub:save'> {
  return {
    'event-hub:kit': () => makeEventHubKit(workspace.environment),
    'event-hub:save': async ({ path }) => {
      const kit = makeEventHubKit(workspace.environment);
      const isText = extname(path).toLowerCase() === '.txt';
      const contents = isText ? renderEventHubText(kit) : renderEventHubHtml(kit);
      await writeFile(path, contents).catch((error: Error) => {
        throw failure('EXPORT-FAILED', { file: path, reason: error.message }, error);
      });
      return { path, name: basename(path) };
    },
  };
}
