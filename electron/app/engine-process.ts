import { type UtilityProcess, utilityProcess } from 'electron';
import type { ChannelName, EventName, Events, PayloadOf, ValueOf } from '../../shared/contract/channels.ts';
import { type Answer, failure } from '../../shared/contract/failure.ts';
import type { FromEngine, ToEngine } from '../../shared/contract/wire.ts';

type OnEvent = <E extends EventName>(event: E, value: Events[E]) => void;

/**
 * The engine in its own process, started at the first call. Where it dies, calls under way answer
 * ENGINE-STOPPED and the next call starts it again.
 */
export class EngineProcess {
  readonly #script: string;
  readonly #dataFolder: string;
  readonly #onEvent: OnEvent;
  #process: UtilityProcess | null = null;
  readonly #waiting = new Map<string, (answer: Answer<unknown>) => void>();
  #onStopped: () => void = () => {};

  constructor(script: string, dataFolder: string, onEvent: OnEvent) {
    this.#script = script;
    this.#dataFolder = dataFolder;
    this.#onEvent = onEvent;
  }

  /** Called when the engine stopped by itself: what it held is gone. */
  set onStopped(listener: () => void) {
    this.#onStopped = listener;
  }

  invoke<C extends ChannelName>(
    channel: C,
    payload: PayloadOf<C>,
    call: string,
  ): Promise<Answer<ValueOf<C>>> {
    return new Promise((resolve) => {
      this.#waiting.set(call, resolve as (answer: Answer<unknown>) => void);
      this.#send({ kind: 'invoke', channel, payload, call });
    });
  }

  cancel(call: string): void {
    if (this.#waiting.has(call)) this.#send({ kind: 'cancel', call });
  }

  stop(): void {
    this.#process?.kill();
  }

  #send(message: ToEngine): void {
    this.#process ??= this.#start();
    this.#process.postMessage(message);
  }

  #start(): UtilityProcess {
    const started = utilityProcess.fork(this.#script, [this.#dataFolder], {
      serviceName: 'Muster engine',
      stdio: 'inherit',
    });
    started.on('message', (message: FromEngine) => this.#hear(message));
    started.on('exit', (code) => this.#ended(code));
    return started;
  }

  #hear(message: FromEngine): void {
    if (message.kind === 'event') {
      this.#onEvent(message.event, message.value as never);
      return;
    }
    this.#waiting.get(message.call)?.(message.answer);
    this.#waiting.delete(message.call);
  }

  #ended(code: number): void {
    this.#process = null;
    const { error } = failure('ENGINE-STOPPED', { code });
    for (const answer of this.#waiting.values()) answer({ ok: false, error });
    this.#waiting.clear();
    this.#onStopped();
  }
}
