import type { EngineParts } from '../engine-parts.ts';
import type { Emit, Handlers } from '../router.ts';
import { readAuthority } from '../sources/authority-file.ts';

type Channels =
  | 'workspace:open'
  | 'workspace:close'
  | 'workspace:state'
  | 'source:attach'
  | 'source:detach'
  | 'source:change-reading'
  | 'source:paste'
  | 'source:read'
  | 'source:take-pending'
  | 'source:drop-pending'
  | 'snapshots:use'
  | 'connection:test'
  | 'authority:read';

export function sourceHandlers({ workspace, reporter }: EngineParts, emit: Emit): Handlers<Channels> {
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
    'source:paste': ({ kind, text }, { signal }) => workspace.paste(kind, text, signal),
    'source:read': (_, context) => workspace.read(context.access, reporter(context), context.signal),
    'source:take-pending': (_, context) => workspace.takePending(reporter(context), context.signal),
    'source:drop-pending': () => {
      workspace.dropPending();
      return null;
    },
    'snapshots:use': ({ id }, context) => workspace.useSnapshot(id, reporter(context), context.signal),
    'connection:test': (_, { access, signal }) =>
      workspace.testConnection(access, (report) => emit('connection', report), signal),
    'authority:read': ({ path }) => readAuthority(path),
  };
}
