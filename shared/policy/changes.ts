import { z } from 'zod';

/** Who wins where M3 and the target hold different values; `fill` writes M3's only where the target has none. */
export const FIELD_RULES = ['m3', 'target', 'fill'] as const;
export type FieldRule = (typeof FIELD_RULES)[number];

/** Whose spelling of an e-mail counts where only its case differs: `leave` leaves the target's. */
export const EMAIL_CASE_RULES = ['leave', 'm3'] as const;
export type EmailCaseRule = (typeof EMAIL_CASE_RULES)[number];

/** What becomes of somebody who is only in the target. */
export const ONLY_IN_TARGET_RULES = ['report', 'leave', 'disable', 'delete'] as const;
export type OnlyInTargetRule = (typeof ONLY_IN_TARGET_RULES)[number];

/** The same for objects that cannot be disabled. */
const lesserRule = z.enum(['report', 'leave', 'delete']);

/**
 * What is decided by hand about one person or role, whatever the rules say. `apply` does what the situation asks
 * for, also where a rule would rather ask; `disable` and `delete` are for those who are only in the target.
 */
export const HAND_DECISIONS = ['leave', 'apply', 'disable', 'delete'] as const;
export type HandDecision = (typeof HAND_DECISIONS)[number];

/** By idKey. */
const byHand = z.record(z.string().max(256), z.enum(HAND_DECISIONS));

/** What may be done about a difference between M3 and the target. */
export const changesSchema = z.object({
  /** Switches: what is off is planned for nobody. */
  create: z.boolean(),
  update: z.boolean(),
  delete: z.boolean(),
  onlyInTarget: z.object({
    /** Users of the data area, with what belongs to them in gen as far as no other environment needs it. */
    people: z.enum(ONLY_IN_TARGET_RULES),
    tasks: lesserRule,
    /** User-tasks of people who are in both. */
    userTasks: lesserRule,
    /** Roles of actors who are in both. */
    actorRoles: lesserRule,
    /** Actors of people who are only in the target, where nobody knows who brought them. */
    actorsOfUnknownOrigin: z.enum(['leave', 'delete']),
  }),
  fields: z.object({
    /** First and last name go together. */
    name: z.enum(FIELD_RULES),
    email: z.enum(FIELD_RULES),
    description: z.enum(FIELD_RULES),
    /** Start and stop date of a user-task. */
    validity: z.enum(FIELD_RULES),
  }),
  /** An e-mail that differs in case alone, which is the same mailbox. Never a reason to delete an actor and add it again. */
  emailCase: z.enum(EMAIL_CASE_RULES).default('leave'),
  /**
   * Name or e-mail of an actor that another environment of the Landmark system has brought with other values:
   * `this` takes this environment's, `that` leaves the other's, `ask` reports both and changes nothing.
   */
  otherEnvironment: z.enum(['ask', 'this', 'that']),
  /** An id whose name and e-mail have nothing in common with those in the target: perhaps another person. */
  reusedId: z.enum(['report', 'update']),
  /** How an actor is changed, since secadm has no command for it (domain.md, 4). */
  actorUpdate: z.enum(['administration', 'recreate']),
  byHand: z.object({ people: byHand, tasks: byHand }),
});
export type ChangePolicy = z.infer<typeof changesSchema>;

export const DEFAULT_CHANGES: ChangePolicy = {
  create: true,
  update: true,
  delete: true,
  onlyInTarget: {
    people: 'report',
    tasks: 'report',
    userTasks: 'report',
    actorRoles: 'report',
    actorsOfUnknownOrigin: 'leave',
  },
  fields: { name: 'm3', email: 'm3', description: 'm3', validity: 'm3' },
  emailCase: 'leave',
  otherEnvironment: 'ask',
  reusedId: 'report',
  actorUpdate: 'administration',
  byHand: { people: {}, tasks: {} },
};

/** Most that may happen before a run is refused; null for no such limit. */
const limit = z.object({
  count: z.number().int().min(0).max(10_000_000).nullable(),
  /** Of the population in the target. */
  percent: z.number().int().min(0).max(100).nullable(),
});

/** What a run may do without a word from a person. */
export const guardsSchema = z.object({
  /** Shares of a smaller population than this say nothing, so they are not looked at. */
  minimumPopulation: z.number().int().min(0).max(1_000_000),
  deletes: limit,
  updates: limit,
  creates: limit,
  /** People in M3 and in scope, as a share of those in the target; fewer is taken for a source that shrank. */
  sourcePercent: z.number().int().min(0).max(100).nullable(),
});
export type Guards = z.infer<typeof guardsSchema>;

export const DEFAULT_GUARDS: Guards = {
  minimumPopulation: 20,
  // Nine of four hundred are noticed: so few were lost by two stray quotes in a file.
  deletes: { count: 100, percent: 2 },
  updates: { count: 1000, percent: 20 },
  creates: { count: null, percent: 50 },
  sourcePercent: 70,
};
