import type { Actor } from '../objects.ts';

/** An actor's values as another environment of the Landmark system has brought them. */
export interface BroughtActor extends Actor {
  /** The environment's name. */
  readonly environment: string;
}

/**
 * What Muster knows of who uses the actors of a gen, which all environments of a Landmark system share
 * (domain.md, 1). Keys are idKeys.
 */
export interface GenRegister {
  /**
   * Whether the actor is known to be made by runs of Muster, for whichever environment. One that was there before may be
   * somebody else's, whoever changes or uses it since.
   */
  madeByRuns(key: string): boolean;
  /** The other environments, or other data areas, that need the actor; none where none is known. */
  neededBy(key: string): readonly string[];
  /** Other environments of the same data area that need the user there. */
  userNeededBy(key: string): readonly string[];
  /** What other environments have brought for this actor. */
  broughtElsewhere(key: string): readonly BroughtActor[];
}

/** Nothing is known: no actor counts as made by runs, so none is deleted for it. */
export const EMPTY_REGISTER: GenRegister = {
  madeByRuns: () => false,
  neededBy: () => [],
  userNeededBy: () => [],
  broughtElsewhere: () => [],
};
