import { type Answer, failure, type MusterError, toMusterError } from '../../shared/base/failure.ts';
import { type EngineChannel, type PayloadOf, reachOf, type ValueOf } from '../../shared/contract/channels.ts';
import type { ConnectionReport } from '../../shared/contract/connection.ts';
import type { Access } from '../../shared/environment/access.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import type { Reach } from '../../shared/environment/reach.ts';
import {
  SECRET_REFUSALS,
  type SecretNeed,
  type SecretSlot,
  secretNeeds,
} from '../../shared/environment/secrets.ts';
import type { EngineProcess } from './engine-process.ts';
import type { SecretKeeper } from './secret-keeper.ts';
import { type ResolveProxy, systemProxies } from './system-proxies.ts';

/**
 * Completes the calls that leave this machine with the secrets of the open environment and the proxies of the system. The
 * page that makes the call sees neither.
 */
export class OutwardCalls {
  readonly #engine: Pick<EngineProcess, 'ask' | 'invoke'>;
  readonly #stored: (id: string) => Environment;
  readonly #keeper: SecretKeeper;
  readonly #resolveProxy: ResolveProxy;
  /** The calls whose access is still being gathered. */
  readonly #gathering = new Map<string, AbortController>();

  constructor(
    engine: Pick<EngineProcess, 'ask' | 'invoke'>,
    stored: (id: string) => Environment,
    keeper: SecretKeeper,
    resolveProxy: ResolveProxy,
  ) {
    this.#engine = engine;
    this.#stored = stored;
    this.#keeper = keeper;
    this.#resolveProxy = resolveProxy;
  }

  /** Calls the engine with the access that the call needs. */
  async invoke<C extends EngineChannel>(
    channel: C,
    payload: PayloadOf<C>,
    call: string,
  ): Promise<Answer<ValueOf<C>>> {
    if (this.#gathering.has(call)) {
      return { ok: false, error: failure('CALL-INVALID', { channel, reason: 'its id is in use' }).error };
    }
    const gathering = new AbortController();
    this.#gathering.set(call, gathering);
    try {
      const environment = await this.#openEnvironment();
      if (environment === null) return await this.#engine.invoke(channel, payload, call);
      const reach = reachOf(channel, payload) ?? 'none';
      const needs = secretNeeds(environment, reach);
      const access = await this.#gather(environment, reach, needs, gathering.signal);
      gathering.signal.throwIfAborted();
      // From here on, a cancellation goes to the engine.
      const answered = this.#engine.invoke(channel, payload, call, access);
      this.#gathering.delete(call);
      const answer = await answered;
      const refused = refusedSlots(answer);
      for (const need of needs) if (refused.has(need.slot)) this.#keeper.refuse(environment, need);
      return answer;
    } catch (thrown) {
      return { ok: false, error: toMusterError(thrown) };
    } finally {
      if (this.#gathering.get(call) === gathering) this.#gathering.delete(call);
    }
  }

  cancel(call: string): void {
    this.#gathering.get(call)?.abort();
  }

  async #openEnvironment(): Promise<Environment | null> {
    const { environmentId } = await this.#engine.ask('workspace:state', {});
    return environmentId === null ? null : this.#stored(environmentId);
  }

  async #gather(
    environment: Environment,
    reach: Reach,
    needs: readonly SecretNeed[],
    signal: AbortSignal,
  ): Promise<Access> {
    const secrets: Partial<Record<SecretSlot, string>> = {};
    const purposes: Partial<Record<SecretSlot, string>> = {};
    for (const need of needs) {
      secrets[need.slot] = await this.#keeper.obtain(environment, need, signal);
      purposes[need.slot] = need.purpose;
    }
    return { secrets, purposes, proxies: await systemProxies(environment, reach, this.#resolveProxy) };
  }
}

/** The slots of the secrets that a server refused, either as the call's error or in a step of a connection test. */
function refusedSlots(answer: Answer<unknown>): ReadonlySet<SecretSlot> {
  const errors = answer.ok ? stepErrors(answer.value) : [answer.error];
  return new Set(errors.flatMap(({ code }) => SECRET_REFUSALS[code] ?? []));
}

function stepErrors(value: unknown): readonly MusterError[] {
  const { steps } = (value ?? {}) as Partial<ConnectionReport>;
  return (steps ?? []).flatMap(({ error }) => error ?? []);
}
