import type { Answer } from '../base/failure.ts';
import type { EventName, Events, PayloadOf, ValueOf, WindowChannel } from './channels.ts';

/** What the preload script puts on the window as `muster`: the contract's names and nothing more. */
export interface MusterBridge {
  /**
   * Calls a channel. `call` names this call for progress and cancel: any id the caller has not used before.
   * Never rejects: what goes wrong is in the answer.
   */
  invoke<C extends WindowChannel>(
    channel: C,
    payload: PayloadOf<C>,
    call: string,
  ): Promise<Answer<ValueOf<C>>>;
  /** Cancels a call under way; the call then answers CANCELLED. Nothing happens where it has ended. */
  cancel(call: string): void;
  /** Listens to an event; the answer stops listening. */
  on<E extends EventName>(event: E, listener: (value: Events[E]) => void): () => void;
}
