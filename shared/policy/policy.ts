import { z } from 'zod';
import { USER_DETAILS } from '../m3/user-details.ts';
import { changesSchema, DEFAULT_CHANGES, DEFAULT_GUARDS, guardsSchema } from './changes.ts';

/** Every decision that the data forces. Kept with the environment, shown, and part of the plan's hash. */
export const nameSplitRules = ['particles', 'first-space', 'last-space', 'family-first'] as const;
export type NameSplitRule = (typeof nameSplitRules)[number];

export const characterRules = ['latin1-transliterate', 'ascii', 'latin1', 'block'] as const;
export type CharacterRule = (typeof characterRules)[number];

export const scopeRules = ['all', 'active', 'roles', 'list', 'filter'] as const;
export type ScopeRule = (typeof scopeRules)[number];

export const taskScopeRules = ['all', 'of-people', 'list'] as const;
export type TaskScopeRule = (typeof taskScopeRules)[number];

const filterFields = ['user', 'name', 'email', 'status', ...USER_DETAILS] as const;
const filterOperators = ['equals', 'starts-with', 'contains', 'is-empty', 'not-empty'] as const;

const idList = z.array(z.string().max(256)).max(2_000_000);

export const scopeSchema = z.object({
  rule: z.enum(scopeRules),
  /** For `roles`: users with at least one of these M3 roles. */
  roles: idList,
  /** For `list`: exactly these users. */
  list: idList,
  /** For `filter`: users whose field matches. */
  filter: z.object({
    field: z.enum(filterFields),
    operator: z.enum(filterOperators),
    value: z.string().max(256),
  }),
  /** Taken in by hand, whatever the rule says. */
  include: idList,
  /** Left out by hand, whatever the rule says; wins over include. */
  exclude: idList,
  /** Which M3 roles are brought as tasks: all, those that people in scope have, or exactly those of a list. */
  tasks: z.object({ rule: z.enum(taskScopeRules), list: idList }),
});
export type ScopePolicy = z.infer<typeof scopeSchema>;

export const nameSplitSchema = z.object({
  rule: z.enum(nameSplitRules),
  /** Whether "Last, First" is recognised by its comma before the rule is applied. */
  comma: z.boolean(),
  /** Stands for the last name of a one-word name: secadm refuses an empty one (domain.md, What does not fit, 3). */
  filler: z.string().min(1).max(10),
  /** Whether the e-mail, the user id, the language and the habit of the extract are looked at before the rule guesses. */
  evidence: z.boolean().default(true),
  /**
   * Remembered corrections, by idKey of the user. A correction holds for the name it was made for. `byHand` says which
   * part a person gave or confirmed; corrections of before do not say it.
   */
  corrections: z.record(
    z.string(),
    z.object({
      name: z.string(),
      firstName: z.string(),
      lastName: z.string(),
      byHand: z.enum(['both', 'first-name', 'last-name']).optional(),
    }),
  ),
});
export type NameSplitPolicy = z.infer<typeof nameSplitSchema>;

export const policySchema = z.object({
  /** CONO whose e-mails are taken; null takes the only one there is, and blocks nothing where there are none. */
  company: z.string().max(3).nullable(),
  scope: scopeSchema,
  nameSplit: nameSplitSchema,
  characters: z.object({
    rule: z.enum(characterRules),
    /** What becomes of `"` and `\`, whose escape in a secadm file is unknown (domain.md, 4). */
    unquotable: z.enum(['replace', 'block']),
  }),
  identity: z.object({
    /** The Landmark service, SSOPV2 unless the site differs. */
    service: z.string().regex(/^[A-Za-z0-9_.-]{1,40}$/),
    /** `{USID}` is replaced by the user's id. */
    template: z.string().min(1).max(120).includes('{USID}'),
  }),
  actorRoles: z.object({
    default: z.array(z.string().regex(/^[A-Za-z0-9_]{1,60}$/)).min(1),
    byRole: z.array(
      z.object({ role: z.string().max(10), actorRole: z.string().regex(/^[A-Za-z0-9_]{1,60}$/) }),
    ),
  }),
  /** Beside domain.md's list, which always holds. */
  protectedUsers: idList,
  changes: changesSchema,
  guards: guardsSchema,
  /** Findings looked at and accepted; `subject` is a subjectId, or '*' for every one of that code. */
  accepted: z.array(z.object({ code: z.string(), subject: z.string(), reason: z.string().min(1).max(500) })),
});
export type Policy = z.infer<typeof policySchema>;

export const DEFAULT_POLICY: Policy = {
  company: null,
  scope: {
    rule: 'all',
    roles: [],
    list: [],
    filter: { field: 'user', operator: 'starts-with', value: '' },
    include: [],
    exclude: [],
    tasks: { rule: 'all', list: [] },
  },
  nameSplit: { rule: 'particles', comma: true, filler: '.', evidence: true, corrections: {} },
  characters: { rule: 'latin1-transliterate', unquotable: 'replace' },
  identity: { service: 'SSOPV2', template: '{USID}' },
  actorRoles: { default: ['InbasketUser_ST'], byRole: [] },
  protectedUsers: [],
  changes: DEFAULT_CHANGES,
  guards: DEFAULT_GUARDS,
  accepted: [],
};
