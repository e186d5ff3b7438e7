import { z } from 'zod';
import { confirmed } from '../base/certainty.ts';
import { ids } from '../base/settings/bounds.ts';
import { place } from '../base/settings/place.ts';
import { lines, ofItsOwn } from '../base/settings/setting.ts';
import { defaultsOf, schemaOf, type ValuesOf } from '../base/settings/setting-tree.ts';
import { ACTOR_ROLES } from './actor-role-settings.ts';
import { CHANGES } from './changes.ts';
import { GUARDS } from './guards.ts';
import { IDENTITY } from './identity-settings.ts';
import { CHARACTERS, NAME_SPLIT } from './name-settings.ts';
import { SCOPE } from './scope-settings.ts';

/** Every decision that the data forces. Kept with the environment, shown, and part of the plan's hash. */
export const POLICY = {
  /** CONO whose e-mails are taken; null takes the only one there is, and blocks nothing where there are none. */
  company: ofItsOwn<string | null>({
    place: place('people', 'Company'),
    name: 'Company',
    label: 'E-mails are taken from',
    none: 'Not chosen',
    known: confirmed('1'),
    schema: z.string().max(3).nullable(),
    default: null,
  }),
  scope: SCOPE,
  nameSplit: NAME_SPLIT,
  characters: CHARACTERS,
  identity: IDENTITY,
  actorRoles: ACTOR_ROLES,
  /** Beside domain.md's list, which always holds. */
  protectedUsers: lines({
    ...ids(),
    place: place('people', 'Protected users'),
    name: 'Protected user',
    label: 'Never touched, one a line',
    known: confirmed('1'),
    default: [],
  }),
  changes: CHANGES,
  guards: GUARDS,
  /** Findings looked at and accepted; `subject` is a subjectId, or '*' for every one of that code. */
  accepted: ofItsOwn({
    place: place('people', 'Findings'),
    name: 'Accepted finding',
    known: 'own',
    schema: z.array(z.object({ code: z.string(), subject: z.string(), reason: z.string().min(1).max(500) })),
    default: [],
  }),
};

export type Policy = ValuesOf<typeof POLICY>;
export type ScopePolicy = Policy['scope'];
export type NameSplitPolicy = Policy['nameSplit'];
export type NameSplitRule = NameSplitPolicy['rule'];
export type ScopeRule = ScopePolicy['rule'];
export type CharacterRule = Policy['characters']['rule'];
export const policySchema = schemaOf(POLICY);
export const DEFAULT_POLICY: Policy = defaultsOf(POLICY);
