import { idKey } from '../../../../../shared/base/id-key.ts';
import type { Actor } from '../../../../../shared/targets/ipa/objects.ts';

/** What an environment has brought of an actor. */
export interface Brought {
  /** As the environment has written it last. */
  readonly actor: Actor;
  /** It has made the actor, not only changed one that was there. */
  readonly made: boolean;
  /** The environment has deleted its user of this id since: it needs the actor no longer. */
  readonly left: boolean;
}

/** Which environment has created or changed which actor of gen, with which values it did so last. */
export class Origins {
  /** By the environment's id, then by the actor's idKey. */
  readonly #environments = new Map<string, Map<string, Brought>>();

  /** How many notes there are. */
  get size(): number {
    let size = 0;
    for (const brought of this.#environments.values()) size += brought.size;
    return size;
  }

  bring(environment: string, brought: Brought): void {
    let own = this.#environments.get(environment);
    if (own === undefined) {
      own = new Map();
      this.#environments.set(environment, own);
    }
    own.set(idKey(brought.actor.actor), brought);
  }

  /** @param key idKey of the actor */
  of(environment: string, key: string): Brought | null {
    return this.#environments.get(environment)?.get(key) ?? null;
  }

  /** Whether any of the environments has made the actor, also one that has left it since. */
  isMade(key: string): boolean {
    for (const actors of this.#environments.values()) if (actors.get(key)?.made === true) return true;
    return false;
  }

  /** Whether anything is known of environments other than this one. */
  hasOthers(environment: string): boolean {
    return this.#environments.size > (this.#environments.has(environment) ? 1 : 0);
  }

  /** What environments other than this one have brought and still need. */
  *elsewhere(environment: string, key: string): Generator<readonly [environment: string, actor: Actor]> {
    for (const [other, actors] of this.#environments) {
      const brought = other === environment ? undefined : actors.get(key);
      if (brought !== undefined && !brought.left) yield [other, brought.actor];
    }
  }

  /** The actor is gone, whoever had brought it. */
  drop(key: string): void {
    for (const actors of this.#environments.values()) actors.delete(key);
  }

  has(environment: string): boolean {
    return this.#environments.has(environment);
  }

  forget(environment: string): void {
    this.#environments.delete(environment);
  }

  *entries(): Generator<readonly [environment: string, brought: Brought]> {
    for (const [environment, actors] of this.#environments) {
      for (const brought of actors.values()) yield [environment, brought];
    }
  }
}
