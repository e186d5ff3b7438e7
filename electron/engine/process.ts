import type { FromEngine, ToEngine } from '../../shared/contract/wire.ts';
import { createEngine } from './engine.ts';

/** The engine behind a message port: the entry of the utility process. Its one argument is the data folder. */
const port = process.parentPort;
const post = (message: FromEngine) => port.postMessage(message);

const engine = createEngine({
  dataFolder: process.argv[2] ?? '',
  now: () => new Date(),
  emit: (...pushed) => post({ kind: 'event', pushed }),
});

/** The tools that a run has started end with the run, not with the program that is gone. */
async function stop(): Promise<void> {
  await engine.dispose().catch(() => {});
  process.exit(0);
}

process.on('SIGTERM', () => void stop());

port.on('message', async ({ data }: { data: ToEngine }) => {
  if (data.kind === 'stop') {
    await stop();
    return;
  }
  if (data.kind === 'cancel') {
    engine.router.cancel(data.call);
    return;
  }
  const answer = await engine.router.invoke(data.channel, data.payload, data.call, data.access);
  post({ kind: 'answer', call: data.call, answer });
});
