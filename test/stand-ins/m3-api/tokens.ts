import { randomUUID } from 'node:crypto';

/** The access tokens that were given out. They run out by use, not by time, so that a test needs no clock. */
export interface Tokens {
  issue(): string;
  /** Whether a token is good for a call, without making one. */
  isGood(token: string): boolean;
  /** Makes a call with it; false where it is unknown or used up. */
  use(token: string): boolean;
  /** Ends all tokens given out so far. */
  expireAll(): void;
  /** All that were ever given out, good or not. */
  all(): Iterable<string>;
}

/** @param uses how many calls a token is good for */
export function makeTokens(uses = Number.POSITIVE_INFINITY): Tokens {
  const left = new Map<string, number>();
  const isGood = (token: string): boolean => (left.get(token) ?? 0) > 0;
  return {
    issue() {
      const token = `token-${randomUUID()}`;
      left.set(token, uses);
      return token;
    },
    isGood,
    use(token) {
      if (!isGood(token)) return false;
      left.set(token, left.get(token)! - 1);
      return true;
    },
    expireAll() {
      for (const token of left.keys()) left.set(token, 0);
    },
    all: () => left.keys(),
  };
}
