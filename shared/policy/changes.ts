import { z } from 'zod';
import { confirmed } from '../base/certainty.ts';
import { place } from '../base/settings/place.ts';
import { choice, ofItsOwn, yesNo } from '../base/settings/setting.ts';
import { defaultsOf, type ValuesOf } from '../base/settings/setting-tree.ts';

/** The sections of the rules, as they stand beside a plan. */
export const RULES = {
  planned: place('plan', 'What is planned at all'),
  onlyInTarget: place('plan', 'Only in IPA'),
  fields: place('plan', 'Where a value differs'),
  owner: place('plan', 'Whose value it is'),
  actorUpdate: place('plan', 'How an actor is changed'),
  byHand: place('plan', 'Decided by hand'),
};

const planned = { place: RULES.planned, known: 'own' } as const;
const onlyInTarget = { place: RULES.onlyInTarget, known: 'own', by: 'list' } as const;

/** What becomes of an object that is only in the target and cannot be disabled. */
const lesserRule = {
  ...onlyInTarget,
  options: { report: 'Only report', leave: 'Leave, and say nothing', delete: 'Delete' },
  phrases: { report: 'only reported', leave: 'left', delete: 'deleted' },
  default: 'report',
} as const;

/** Who wins where M3 and the target hold different values; `fill` writes M3's only where the target has none. */
const fieldRule = {
  place: RULES.fields,
  known: 'own',
  by: 'list',
  options: { m3: 'M3 wins', target: 'IPA wins', fill: 'Fill if empty' },
  phrases: { m3: 'M3', target: 'IPA', fill: 'M3 where IPA has none' },
  default: 'm3',
} as const;

/**
 * What is decided by hand about one person or role, whatever the rules say. `apply` does what the situation asks
 * for, also where a rule would rather ask; `disable` and `delete` are for those who are only in the target.
 */
export const HAND_DECISION_WORDS = {
  leave: 'Leave as it is',
  apply: 'Apply',
  disable: 'Remove access',
  delete: 'Delete',
} as const;
export type HandDecision = keyof typeof HAND_DECISION_WORDS;
export const HAND_DECISIONS = Object.keys(HAND_DECISION_WORDS) as readonly HandDecision[];

const decidedByHand = {
  place: RULES.byHand,
  known: 'own',
  /** By idKey. */
  schema: z.record(z.string().max(256), z.enum(HAND_DECISIONS)),
  options: HAND_DECISION_WORDS,
} as const;

/** What may be done about a difference between M3 and the target. */
export const CHANGES = {
  /** Switches: what is off is planned for nobody. */
  create: yesNo({ ...planned, name: 'Rules: create', label: 'Create', default: true }),
  update: yesNo({ ...planned, name: 'Rules: change', label: 'Change', default: true }),
  delete: yesNo({
    ...planned,
    name: 'Rules: delete',
    label: 'Delete and remove access',
    hint: 'What is off is planned for nobody, whatever is decided below or by hand.',
    default: true,
  }),
  onlyInTarget: {
    /** Users of the data area, with what belongs to them in gen as far as no other environment needs it. */
    people: choice({
      ...onlyInTarget,
      name: 'Only in IPA: people',
      label: 'People',
      hint: 'Removing access deletes user-tasks, user and actor roles; actor and identity stay. Deleting also takes those, where no other environment needs them.',
      options: {
        report: 'Only report',
        leave: 'Leave, and say nothing',
        disable: 'Remove access',
        delete: 'Delete',
      },
      phrases: {
        report: 'only reported',
        leave: 'left',
        disable: 'access is removed',
        delete: 'deleted',
      },
      default: 'report',
    }),
    tasks: choice({
      ...lesserRule,
      name: 'Only in IPA: roles',
      label: 'Roles',
      hint: 'Tasks that M3 has no role for. A task goes after all its user-tasks.',
    }),
    userTasks: choice({
      ...lesserRule,
      name: 'Only in IPA: roles of people',
      label: 'Roles of people who are in both',
      hint: 'User-tasks that the person has in IPA and not in M3.',
    }),
    actorRoles: choice({
      ...lesserRule,
      name: 'Only in IPA: actor roles',
      label: 'Actor roles of people who are in both',
      hint: 'Roles in gen that no decision on People gives. They may have been given by hand.',
    }),
    /** Of people who are only in the target. */
    actorsOfUnknownOrigin: choice({
      ...onlyInTarget,
      name: 'Only in IPA: actors of unknown origin',
      label: 'Actors of unknown origin',
      hint: 'Nobody knows who brought the actor, and gen is shared: another environment may need it.',
      options: { leave: 'Leave in gen', delete: 'Delete with the person' },
      phrases: { leave: 'left in gen', delete: 'deleted with the person' },
      default: 'leave',
    }),
  },
  fields: {
    /** First and last name go together. */
    name: choice({ ...fieldRule, name: 'Where a name differs', label: 'Name' }),
    email: choice({ ...fieldRule, name: 'Where an e-mail differs', label: 'E-mail' }),
    description: choice({
      ...fieldRule,
      name: 'Where a description differs',
      label: 'Description of a role',
    }),
    /** Start and stop date. */
    validity: choice({ ...fieldRule, name: 'Where a validity differs', label: 'Validity of a user-task' }),
  },
  /** It is the same mailbox. */
  emailCase: choice({
    place: RULES.fields,
    known: 'own',
    by: 'list',
    name: 'Where only the case of an e-mail differs',
    label: 'An e-mail that differs in case alone',
    hint: 'Mail goes to the same address. No actor is deleted and added again for it.',
    options: { leave: 'Leave the one in IPA', m3: 'As any other e-mail' },
    default: 'leave',
  }),
  /** Name or e-mail of an actor that another environment of the Landmark system has brought with other values. */
  otherEnvironment: choice({
    place: RULES.owner,
    known: confirmed('1', 'Environments share gen.'),
    by: 'list',
    name: 'Values of another environment',
    label: 'Another environment brought other values',
    hint: 'Environments of one Landmark system share gen, so a name or e-mail can only be there once.',
    options: {
      ask: 'Report both, change nothing',
      this: 'Take the values of this environment',
      that: 'Leave those of the other one',
    },
    phrases: { ask: 'reported, not changed', this: 'this environment', that: 'the other environment' },
    default: 'ask',
  }),
  /** An id whose name and e-mail have nothing in common with those in the target: perhaps another person. */
  reusedId: choice({
    place: RULES.owner,
    known: 'own',
    by: 'list',
    name: 'Reused ids',
    label: 'An id that may be another person now',
    hint: 'Name and e-mail have nothing in common with those in IPA. Old tasks and mails would go to the new person.',
    options: { report: 'Only report', update: 'Change as any other' },
    default: 'report',
  }),
  actorUpdate: choice({
    place: RULES.actorUpdate,
    known: confirmed('4', 'secadm has no command that changes an actor.'),
    name: 'How an actor is changed',
    label: 'secadm has no command for it',
    options: {
      administration: 'In the web administration, one request each',
      recreate: 'With secadm: delete it and add it again',
    },
    phrases: { administration: 'in the web administration', recreate: 'deleted and added again' },
    default: 'administration',
  }),
  byHand: {
    people: ofItsOwn({ ...decidedByHand, name: 'Person decided by hand', default: {} }),
    tasks: ofItsOwn({ ...decidedByHand, name: 'Role decided by hand', default: {} }),
  },
};

export type ChangePolicy = ValuesOf<typeof CHANGES>;
export type FieldRule = ChangePolicy['fields']['name'];
export type OnlyInTargetRule = ChangePolicy['onlyInTarget']['people'];
export const DEFAULT_CHANGES: ChangePolicy = defaultsOf(CHANGES);
