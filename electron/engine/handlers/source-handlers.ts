import type { EngineParts } from '../engine.ts';
import type { Handlers } from '../router.ts';

type Channels =
  | 'workspace:open'
  | 'workspace:close'
  | 'workspace:state'
  | 'source:attach'
  | 'source:detach'
  | 'source:change-reading'
  | 'source:read';

export function sourceHandlers({ workspace, reporter }: EngineParts): Handlers<Channels> {
  return {
    'workspace:open': ({ environment }, context) =>
      workspace.open(environment, reporter(context), context.signal),
    'workspace:close': () => {
      workspace.close();
      return null;
    },
    'workspace:state': () => workspace.state,
    'source:attach': ({ kind, path }, { signal }) => workspace.attach(kind, path, signal),
    'source:detach': ({ kind }) => {
      workspace.detach(kind);
      return null;
    },
    'source:change-reading': ({ kind, reading }, { signal }) =>
      workspace.changeReading(kind, reading, signal),
    'source:read': (_, context) => workspace.read(reporter(context), context.signal),
  };
}
