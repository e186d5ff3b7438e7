import { z } from 'zod';
import { confirmed } from '../base/certainty.ts';
import { place } from '../base/settings/place.ts';
import { lines, ofItsOwn } from '../base/settings/setting.ts';

const ACTOR_ROLES_PLACE = place('people', 'Actor roles');

/** What an actor role may be called. */
const ACTOR_ROLE_NAME = {
  schema: z.string().regex(/^[A-Za-z0-9_]{1,60}$/),
  problem: 'Letters, digits and underscore only.',
};

/** Which roles of gen people get. */
export const ACTOR_ROLES = {
  default: lines({
    place: ACTOR_ROLES_PLACE,
    name: 'Actor role of everyone',
    label: 'Everyone gets, one a line',
    known: confirmed('1'),
    schema: z.array(ACTOR_ROLE_NAME.schema).min(1),
    problem: `At least one is needed. ${ACTOR_ROLE_NAME.problem}`,
    default: ['InbasketUser_ST'],
  }),
  byRole: ofItsOwn({
    place: ACTOR_ROLES_PLACE,
    name: 'Actor role by M3 role',
    label: 'Also gives',
    known: 'own',
    schema: z.array(z.object({ role: z.string().max(10), actorRole: ACTOR_ROLE_NAME.schema })),
    default: [],
  }),
};

/** Why this cannot be an actor role; null where it can. */
export function actorRoleProblem(name: string): string | null {
  return ACTOR_ROLE_NAME.schema.safeParse(name).success ? null : ACTOR_ROLE_NAME.problem;
}
