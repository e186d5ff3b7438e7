import { randomUUID } from 'node:crypto';
import { type UtilityProcess, utilityProcess } from 'electron';
import { type Answer, Failure, failure } from '../../shared/base/failure.ts';
import type { EngineChannel, PayloadOf, Pushed, ValueOf } from '../../shared/contract/channels.ts';
import { ENGINE_SEMI_SPACE_MB } from '../../shared/contract/engine-heap.ts';
import type { RunState } from '../../shared/contract/run.ts';
import type { FromEngine, ToEngine } from '../../shared/contract/wire.ts';
import { type Access, NO_ACCESS } from '../../shared/environment/access.ts';

/** How long the engine may take to end a run and clean up, in milliseconds. */
const STOP_MS = 15_000;

type OnEvent = (...pushed: Pushed) => void;

/**
 * The engine in its own process, started at the first call. If the process dies, its running calls fail with
 * ENGINE-STOPPED, and a new, empty engine is started.
 */
export class EngineProcess {
  readonly #script: string;
  readonly #dataFolder: string;
  readonly #onEvent: OnEvent;
  #process: UtilityProcess | null = null;
  readonly #waiting = new Map<string, (answer: Answer<unknown>) => void>();
  /** The latest state of a run; null before the first. */
  #run: RunState | null = null;
  #stopping = false;
  /** Whether the running process has ever answered; one that cannot even start is not started again and again. */
  #answered = false;

  constructor(script: string, dataFolder: string, onEvent: OnEvent) {
    this.#script = script;
    this.#dataFolder = dataFolder;
    this.#onEvent = onEvent;
  }

  /** Whether a run is going on, which ending the program would end, too. */
  get runGoesOn(): boolean {
    return this.#run !== null && this.#run.endedAt === null;
  }

  /** @param access is passed along with this call alone */
  invoke<C extends EngineChannel>(
    channel: C,
    payload: PayloadOf<C>,
    call: string,
    access: Access = NO_ACCESS,
  ): Promise<Answer<ValueOf<C>>> {
    if (this.#waiting.has(call)) {
      const { error } = failure('CALL-INVALID', { channel, reason: 'its id is that of a call under way' });
      return Promise.resolve({ ok: false, error });
    }
    return new Promise((resolve) => {
      this.#waiting.set(call, resolve as (answer: Answer<unknown>) => void);
      this.#send({ kind: 'invoke', channel, payload, call, access });
    });
  }

  /**
   * Makes a call for the app itself, under an id that no page can name.
   * @throws Failure with the error of the answer
   */
  async ask<C extends EngineChannel>(channel: C, payload: PayloadOf<C>): Promise<ValueOf<C>> {
    const answer = await this.invoke(channel, payload, randomUUID());
    if (!answer.ok) throw new Failure(answer.error);
    return answer.value;
  }

  cancel(call: string): void {
    if (this.#waiting.has(call)) this.#send({ kind: 'cancel', call });
  }

  /** Lets the engine cancel its work and clean up, and kills it if that takes too long. */
  async stop(): Promise<void> {
    const engine = this.#process;
    if (engine === null) return;
    this.#stopping = true;
    const ended = new Promise<void>((resolve) => engine.once('exit', () => resolve()));
    engine.postMessage({ kind: 'stop' } satisfies ToEngine);
    const timer = setTimeout(() => engine.kill(), STOP_MS);
    await ended;
    clearTimeout(timer);
  }

  #send(message: ToEngine): void {
    this.#process ??= this.#start();
    this.#process.postMessage(message);
  }

  #start(): UtilityProcess {
    const started = utilityProcess.fork(this.#script, [this.#dataFolder], {
      serviceName: 'Muster engine',
      execArgv: [`--js-flags=--max-semi-space-size=${ENGINE_SEMI_SPACE_MB}`],
      stdio: 'inherit',
    });
    started.on('message', (message: FromEngine) => this.#hear(message));
    started.on('exit', (code) => this.#ended(code));
    return started;
  }

  #hear(message: FromEngine): void {
    if (message.kind === 'event') {
      const [event, value] = message.pushed;
      if (event === 'run') this.#run = value;
      this.#onEvent(...message.pushed);
      return;
    }
    this.#answered = true;
    this.#waiting.get(message.call)?.(message.answer);
    this.#waiting.delete(message.call);
  }

  /** Everything that the engine held is gone: its running calls fail, and the page gets an empty workspace. */
  #ended(code: number): void {
    this.#process = null;
    this.#run = null;
    if (this.#stopping) return;
    const { error } = failure('ENGINE-STOPPED', { code });
    for (const answer of this.#waiting.values()) answer({ ok: false, error });
    this.#waiting.clear();
    if (!this.#answered) return;
    this.#answered = false;
    this.ask('workspace:state', {}).then(
      (state) => this.#onEvent('workspace', state),
      () => {},
    );
  }
}
