import { failure } from '../../shared/base/failure.ts';
import type { SecretQuestion } from '../../shared/contract/secret-prompt.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import type { SecretNeed } from '../../shared/environment/secrets.ts';
import { SECRET_KEEPING, type SecretKeeping } from '../../shared/m3/m3-source.ts';
import type { SecretStore } from './secret-store.ts';

/** Asks a person for one secret of an environment; null where they cancel. */
export type AskPerson = (
  environment: Environment,
  need: SecretNeed,
  question: SecretQuestion,
  signal: AbortSignal,
) => Promise<string | null>;

/** A question that a person is being asked, and how many calls wait for its answer. */
interface OpenQuestion {
  readonly answer: Promise<string | null>;
  readonly end: AbortController;
  waiting: number;
}

/**
 * Gets the secrets that a call needs. It takes one that is held; otherwise it asks the person, once for all calls that
 * need the same secret. It does not try one again that the server refused, without asking.
 */
export class SecretKeeper {
  readonly #store: SecretStore;
  readonly #current: (id: string) => Environment;
  readonly #ask: AskPerson;
  readonly #questions = new Map<string, OpenQuestion>();
  readonly #refused = new Set<string>();

  /** @param current returns the environment as it is stored now; throws where the environment is gone */
  constructor(store: SecretStore, current: (id: string) => Environment, ask: AskPerson) {
    this.#store = store;
    this.#current = current;
    this.#ask = ask;
  }

  /** @throws Failure CANCELLED where the person cancels, or the signal is aborted */
  async obtain(environment: Environment, need: SecretNeed, signal: AbortSignal): Promise<string> {
    const held = this.#refused.has(nameOf(environment, need))
      ? null
      : await this.#store.give(environment, need);
    return held ?? this.enter(environment, need, signal);
  }

  /**
   * Asks for a secret whether or not one is held, and holds it as the environment says.
   * @throws Failure CANCELLED
   */
  async enter(environment: Environment, need: SecretNeed, signal: AbortSignal): Promise<string> {
    const answer = await this.#share(environment, need, signal);
    if (answer === null) throw failure('CANCELLED');
    return answer;
  }

  /**
   * Takes over a secret that came in another way, e.g. with a file.
   * @param environment as it was when that began
   * @throws Failure ENVIRONMENT-UNKNOWN where the environment is gone
   */
  async take(environment: Environment, need: SecretNeed, secret: string): Promise<void> {
    await this.#hold(environment, need, secret);
  }

  /** To be called when the server refused a secret: the secret stays held, but the next call asks the person. */
  refuse(environment: Environment, need: SecretNeed): void {
    this.#refused.add(nameOf(environment, need));
  }

  /**
   * Shares one question among all calls that need the same secret. The question closes when no call waits for it any
   * more.
   */
  async #share(environment: Environment, need: SecretNeed, signal: AbortSignal): Promise<string | null> {
    if (signal.aborted) return null;
    const name = nameOf(environment, need);
    const open = this.#questions.get(name) ?? this.#open(name, environment, need);
    open.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        resolve(null);
        open.waiting -= 1;
        if (open.waiting === 0) open.end.abort();
      };
      signal.addEventListener('abort', leave, { once: true });
      open.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  #open(name: string, environment: Environment, need: SecretNeed): OpenQuestion {
    const end = new AbortController();
    const answer = this.#askAndHold(environment, need, end.signal).finally(() => {
      if (this.#questions.get(name) === open) this.#questions.delete(name);
    });
    const open = { answer, end, waiting: 0 };
    end.signal.addEventListener('abort', () => this.#questions.delete(name), { once: true });
    this.#questions.set(name, open);
    return open;
  }

  async #askAndHold(environment: Environment, need: SecretNeed, signal: AbortSignal): Promise<string | null> {
    const asked = environment.m3.secrets;
    const canKeep = asked !== 'keep' || (await this.#store.canKeep());
    const question: SecretQuestion = {
      environment: environment.name,
      purpose: need.purpose,
      keeping: asked === 'ask' ? 'once' : asked === 'keep' && canKeep ? 'kept' : 'session',
      storeMissing: !canKeep,
      encrypted: need.encrypted,
      refused: this.#refused.has(nameOf(environment, need)),
    };
    const secret = await this.#ask(environment, need, question, signal);
    if (secret === null) return null;
    await this.#hold(environment, need, secret);
    return secret;
  }

  /**
   * Holds a secret as the environment said when it was asked for, and as the environment says now. Nothing is held for an
   * environment that is gone.
   */
  async #hold(environment: Environment, need: SecretNeed, secret: string): Promise<void> {
    const { id, m3 } = environment;
    this.#refused.delete(nameOf(environment, need));
    await this.#store.hold(id, () => stricter(m3.secrets, this.#current(id).m3.secrets), need, secret);
  }
}

/** The stricter way to keep a secret: what the person was told when asked applies, and so does the present setting. */
function stricter(a: SecretKeeping, b: SecretKeeping): SecretKeeping {
  return SECRET_KEEPING.indexOf(a) > SECRET_KEEPING.indexOf(b) ? a : b;
}

function nameOf({ id }: Environment, { slot, purpose }: SecretNeed): string {
  return JSON.stringify([id, slot, purpose]);
}
