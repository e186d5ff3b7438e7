import { type Answer, failure, toMusterError } from '../../shared/base/failure.ts';
import {
  type EngineChannel,
  isOfApp,
  type PayloadOf,
  type Pushed,
  type ValueOf,
} from '../../shared/contract/channels.ts';
import { checkCall } from '../../shared/contract/check-call.ts';
import { type Access, NO_ACCESS } from '../../shared/environment/access.ts';

/** What a handler is given beside its payload. */
export interface CallContext {
  /** Id of the call, for progress. */
  readonly call: string;
  /** Aborted when the caller cancels. */
  readonly signal: AbortSignal;
  /** Secrets and proxies, where the channel leaves this machine. For this call alone: nobody keeps it. */
  readonly access: Access;
}

export type Handler<C extends EngineChannel> = (
  payload: PayloadOf<C>,
  context: CallContext,
) => Promise<ValueOf<C>> | ValueOf<C>;

export type Handlers<C extends EngineChannel = EngineChannel> = { readonly [K in C]: Handler<K> };

export type Emit = (...pushed: Pushed) => void;

/**
 * The one door of the engine, without a transport: a message port in the app, a function call in tests and
 * in the command line. It checks the payload, calls the handler, and answers errors as data.
 */
export class Router {
  readonly #handlers: Handlers;
  readonly #beforeAnswer: () => void;
  readonly #calls = new Map<string, AbortController>();

  /** @param beforeAnswer called when a handler has ended, before its answer is given */
  constructor(handlers: Handlers, beforeAnswer: () => void = () => {}) {
    this.#handlers = handlers;
    this.#beforeAnswer = beforeAnswer;
  }

  async invoke(
    channel: string,
    payload: unknown,
    call: string,
    access: Access = NO_ACCESS,
  ): Promise<Answer<unknown>> {
    try {
      const checked = checkCall(channel, payload);
      if (isOfApp(checked.channel))
        throw failure('CALL-INVALID', { channel, reason: 'the engine does not answer it' });
      const handler = this.#handlers[checked.channel] as Handler<EngineChannel>;
      return { ok: true, value: await this.#run(handler, checked.payload, call, access) };
    } catch (thrown) {
      return { ok: false, error: toMusterError(thrown) };
    }
  }

  /** Aborts a call under way; it answers CANCELLED. */
  cancel(call: string): void {
    this.#calls.get(call)?.abort();
  }

  async #run(
    handler: Handler<EngineChannel>,
    payload: unknown,
    call: string,
    access: Access,
  ): Promise<unknown> {
    const controller = new AbortController();
    this.#calls.set(call, controller);
    try {
      return await handler(payload as never, { call, signal: controller.signal, access });
    } catch (thrown) {
      if (controller.signal.aborted) throw failure('CANCELLED');
      throw thrown;
    } finally {
      this.#calls.delete(call);
      this.#beforeAnswer();
    }
  }
}
