import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { createEngine } from '../../electron/engine/engine.ts';
import type { EngineOptions } from '../../electron/engine/engine-parts.ts';
import type { Answer } from '../../shared/base/failure.ts';
import type { ChannelName, PayloadOf, ValueOf } from '../../shared/contract/channels.ts';
import { type Access, NO_ACCESS } from '../../shared/environment/access.ts';
import { tempFolder } from './temp-folder.ts';

export interface TestEngine {
  readonly dataFolder: string;
  readonly events: { readonly event: string; readonly value: unknown }[];
  /** The answer as data. */
  ask<C extends ChannelName>(
    channel: C,
    payload: PayloadOf<C>,
    call?: string,
    access?: Access,
  ): Promise<Answer<ValueOf<C>>>;
  /** The value; fails the test where the answer is an error. */
  call<C extends ChannelName>(channel: C, payload: PayloadOf<C>, access?: Access): Promise<ValueOf<C>>;
  cancel(call: string): void;
  /** Waits for an event that fits. */
  event(fits: (event: string, value: unknown) => boolean): Promise<unknown>;
}

/** The engine in this process, with a data folder of the test's own. */
export function testEngine(
  dataFolder = tempFolder(),
  more: Pick<EngineOptions, 'makeDriver'> = {},
): TestEngine {
  const events: { event: string; value: unknown }[] = [];
  const waiting = new Set<(event: string, value: unknown) => void>();
  const engine = createEngine({
    ...more,
    dataFolder,
    now: () => new Date(),
    emit: (event, value) => {
      events.push({ event, value });
      for (const listener of waiting) listener(event, value);
    },
  });
  onTestFinished(() => engine.dispose());
  const ask: TestEngine['ask'] = async (channel, payload, call = randomUUID(), access = NO_ACCESS) =>
    (await engine.router.invoke(channel, payload, call, access)) as never;
  return {
    dataFolder,
    events,
    ask,
    async call(channel, payload, access) {
      const answer = await ask(channel, payload, randomUUID(), access);
      if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    cancel: (call) => engine.router.cancel(call),
    event: (fits) =>
      new Promise((resolve) => {
        const listener = (event: string, value: unknown) => {
          if (!fits(event, value)) return;
          waiting.delete(listener);
          resolve(value);
        };
        waiting.add(listener);
      }),
  };
}
