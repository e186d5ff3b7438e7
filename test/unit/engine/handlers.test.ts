import { expect, it } from 'vitest';
import { joinHandlers } from '../../../electron/engine/handlers/join-handlers.ts';
import type { Emit, Handlers } from '../../../electron/engine/router.ts';
import type { AppChannel, ChannelName, EngineChannel } from '../../../shared/contract/channels.ts';

// What must not compile stands behind @ts-expect-error: where it does compile, `tsc -p test` says so.

const PAUSE: Handlers<'run:pause'> = { 'run:pause': () => null };
const BOTH: Handlers<'run:pause' | 'run:resume'> = { 'run:pause': () => null, 'run:resume': () => null };
const CANCEL: Handlers<'run:cancel'> = { 'run:cancel': () => null };

it('are one from several groups', () => {
  const handlers: Handlers<'run:pause' | 'run:resume' | 'run:cancel'> = joinHandlers(BOTH, CANCEL);
  expect(Object.keys(handlers)).toEqual(['run:pause', 'run:resume', 'run:cancel']);
});

it('have each channel once', () => {
  // @ts-expect-error both groups answer `run:pause`
  expect(Object.keys(joinHandlers(PAUSE, BOTH))).toHaveLength(2);
  // @ts-expect-error both answer it, also where another stands between them
  expect(Object.keys(joinHandlers(BOTH, CANCEL, PAUSE))).toHaveLength(3);
});

it('have every channel', () => {
  // @ts-expect-error nobody answers `run:resume`
  const handlers: Handlers<'run:pause' | 'run:resume'> = joinHandlers(PAUSE);
  expect(Object.keys(handlers)).toEqual(['run:pause']);
});

it('have no channel of the app', () => {
  // @ts-expect-error the app answers it
  const handlers: Handlers<'app:info'> | null = null;
  expect(handlers).toBeNull();
});

it('are in the app or in the engine, whatever the channel', () => {
  const all: Record<AppChannel | EngineChannel, true> = {} as Record<ChannelName, true>;
  const none: (AppChannel & EngineChannel)[] = [];
  expect([all, none]).toEqual([{}, []]);
});

it('push an event with its own value', () => {
  const heard: string[] = [];
  const emit: Emit = (...[event, value]) => {
    if (event === 'progress') heard.push(value.call);
  };
  emit('progress', { call: 'a', phase: 'reading', subject: '', done: 0, total: null, unit: 'rows' });
  // @ts-expect-error the value is that of another event
  emit('workspace', { steps: [] });
  // @ts-expect-error no such event
  emit('finished', null);
  expect(heard).toEqual(['a']);
});
