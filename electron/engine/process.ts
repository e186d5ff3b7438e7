import type { FromEngine, ToEngine } from '../../shared/contract/wire.ts';
import { createEngine } from './engine.ts';

/** The engine behind a message port: the entry of the utility process. Its one argument is the data folder. */
const port = process.parentPort;
const post = (message: FromEngine) => port.postMessage(message);

const engine = createEngine({
  dataFolder: process.argv[2] ?? '',
  now: () => new Date(),
  emit: (event, value) => post({ kind: 'event', event, value }),
});

port.on('message', async ({ data }: { data: ToEngine }) => {
  if (data.kind === 'cancel') {
    engine.router.cancel(data.call);
    return;
  }
  const answer = await engine.router.invoke(data.channel, data.payload, data.call);
  post({ kind: 'answer', call: data.call, answer });
});
