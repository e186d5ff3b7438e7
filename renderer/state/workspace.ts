/**
 * Mirrors what the engine holds of the open environment: `useWorkspace()` returns all of it, `useRun()` the run, which
 * changes more often than the rest. Tables are never part of it: see pages.ts.
 */
import type { ConnectionReport } from '../../shared/contract/connection.ts';
import type { RunState } from '../../shared/contract/run.ts';
import type { WorkspaceState } from '../../shared/contract/workspace.ts';
import { ask } from './engine.ts';
import { createStore, useStore } from './store.ts';

const EMPTY: WorkspaceState = {
  revision: 0,
  environmentId: null,
  files: [],
  roster: null,
  pending: null,
  connection: null,
  people: null,
  plan: null,
  artifacts: null,
  rehearsal: null,
  ipaFiles: [],
  ipaTest: null,
  run: null,
  verify: null,
  handOvers: 0,
  sourceChanged: false,
};

const workspace = createStore<WorkspaceState>(EMPTY);
const run = createStore<RunState | null>(null);
const connection = createStore<ConnectionReport | null>(null);

function take(state: WorkspaceState): void {
  workspace.set(state);
  run.set(state.run);
  connection.set(state.connection);
}

/** Starts to listen, and asks for the current state; called once, by main.tsx. */
export function mirrorWorkspace(): void {
  window.muster.on('workspace', take);
  window.muster.on('run', (state) => run.set(state));
  window.muster.on('connection', (report) => connection.set(report));
  // An engine that is still starting will push its state anyway, so that a failure here loses nothing.
  ask('workspace:state', {}).then(take, () => {});
}

export function useWorkspace(): WorkspaceState {
  return useStore(workspace);
}

/** For use outside of rendering, after a call has been answered. */
export function currentWorkspace(): WorkspaceState {
  return workspace.get();
}

/** Takes over the state that `environments:open` returned, without waiting for the push. */
export function adoptWorkspace(state: WorkspaceState): void {
  take(state);
}

/** The run as it stands, pushed up to ten times a second. */
export function useRun(): RunState | null {
  return useStore(run);
}

/** The latest test of the connection to M3, step by step while it runs; null before the first test. */
export function useConnection(): ConnectionReport | null {
  return useStore(connection);
}
