import { findingAbout, remark } from '../../shared/base/remark.ts';
import type { ChangePolicy } from '../../shared/policy/changes.ts';
import type { Operation } from '../../shared/targets/ipa/plan/operation.ts';
import type { Plan, PlannedPerson } from '../../shared/targets/ipa/plan/plan.ts';
import type { RenderSettings } from '../../shared/targets/ipa/render-settings.ts';
import { countsOf, hostilePlan } from './hostile-plan.ts';

const NONE = '00000000';

/** Somebody of whom something is in the target, so that what is done stands in the plan's changes. */
function known(id: string, more: Partial<PlannedPerson>): PlannedPerson {
  return {
    id,
    situation: 'different',
    action: 'update',
    whole: false,
    identity: id,
    firstName: 'Anna',
    lastName: 'Berg',
    email: '',
    actorRoles: ['InbasketUser_ST'],
    source: 0,
    ...more,
  };
}

type Change = Omit<Operation, 'subject'>;

/** Somebody new of whom gen knows the actor; somebody with other values; a leaver; a role less; other dates. */
function changesOf(actorUpdate: ChangePolicy['actorUpdate']): readonly (readonly Change[])[] {
  const service = 'SSOPV2';
  const before = { actor: 'CHANGED', firstName: 'Åsa "A"', lastName: "O'Berg; & <Co>", email: '' };
  const after = { actor: 'CHANGED', firstName: '=cmd|calc', lastName: 'Ödberg', email: 'a&b+c@example.com' };
  const about = { situation: 'different' } as const;
  const gone = { situation: 'extra', action: 'delete', after: null } as const;
  const again = { ...about, again: true } as const;
  const link = { actor: 'CHANGED', service, identity: 'User:CORP CHANGED' };
  const roles = ['InbasketUser_ST', 'ProcessDesigner_ST'];
  const recreated: Change[] = [
    ...roles.map((role): Change => {
      return {
        ...again,
        type: 'actor-role',
        action: 'delete',
        before: { actor: 'CHANGED', role },
        after: null,
      };
    }),
    { ...again, type: 'actor-identity', action: 'delete', before: link, after: null },
    { ...again, type: 'actor', action: 'delete', before, after: null },
    { ...again, type: 'actor', action: 'create', before: null, after },
    { ...again, type: 'actor-identity', action: 'create', before: null, after: link },
    ...roles.map((role): Change => {
      return {
        ...again,
        type: 'actor-role',
        action: 'create',
        before: null,
        after: { actor: 'CHANGED', role },
      };
    }),
  ];
  const updated: Change[] = [{ ...about, type: 'actor', action: 'update', before, after }];
  const limited = { user: 'CHANGED', task: 'APPROVER', startDate: NONE, stopDate: NONE };
  return [
    // CHANGED
    [
      ...(actorUpdate === 'recreate' ? recreated : updated),
      {
        ...about,
        type: 'user-task',
        action: 'update',
        before: limited,
        after: { ...limited, startDate: '20260101', stopDate: '20261231' },
      },
      {
        ...about,
        type: 'user-task',
        action: 'delete',
        before: { user: 'CHANGED', task: 'A&B=C/../x', startDate: '20250101', stopDate: NONE },
        after: null,
      },
    ],
    // DISABLED
    [
      { ...gone, type: 'user', before: { user: 'DISABLED' } },
      { ...gone, type: 'actor-role', before: { actor: 'DISABLED', role: 'InbasketUser_ST' } },
    ],
    // GONE, in the target's spelling
    [
      {
        ...gone,
        type: 'user-task',
        before: { user: 'Gone & Co', task: 'APPROVER', startDate: NONE, stopDate: NONE },
      },
      { ...gone, type: 'user', before: { user: 'Gone & Co' } },
      { ...gone, type: 'actor-role', before: { actor: 'Gone & Co', role: 'InbasketUser_ST' } },
      { ...gone, type: 'actor-identity', before: { actor: 'Gone & Co', service, identity: 'Gone & Co' } },
      {
        ...gone,
        type: 'actor',
        before: { actor: 'Gone & Co', firstName: '@SUM(1)', lastName: 'Gone', email: '=1+1@example.com' },
      },
      { ...gone, type: 'identity', before: { service, identity: 'Gone & Co' } },
    ],
    // JOINED: the actor was there for another environment
    [{ situation: 'new', type: 'user', action: 'create', before: null, after: { user: 'JOINED' } }],
  ] as readonly (readonly Change[])[];
}

const TASK_CHANGES: readonly (readonly [number, Change])[] = [
  [
    0,
    {
      situation: 'different',
      type: 'task',
      action: 'update',
      before: { task: 'APPROVER', description: '=old|"x"' },
      after: { task: 'APPROVER', description: 'Köper & "Freigeber" <Rechnung>' },
    },
  ],
  [
    3,
    {
      situation: 'extra',
      type: 'task',
      action: 'delete',
      before: { task: 'A&B=C/../x', description: 'Ünused; "quoted"\r\nand broken \ud800' },
      after: null,
    },
  ],
];

/** A plan against a target that was read, whose people and values try to be commands, markup, formulas and fields. */
export function incrementalPlan(
  actorUpdate: ChangePolicy['actorUpdate'],
  render: Partial<RenderSettings> = {},
): Plan {
  const base = hostilePlan(render);
  const subjectChanges = changesOf(actorUpdate);
  const [first] = base.people;
  const people = [
    { ...first!, email: '' },
    known('CHANGED', { firstName: '=cmd|calc', lastName: 'Ödberg', email: 'a&b+c@example.com' }),
    known('DISABLED', { situation: 'extra', action: 'disable', source: null }),
    known('EQUAL', { situation: 'equal', action: 'leave' }),
    known('GONE & CO', {
      situation: 'extra',
      action: 'delete',
      firstName: '@SUM(1)',
      lastName: 'Gone',
      source: null,
    }),
    known('JOINED', { situation: 'new', action: 'create' }),
    known('LEAVER', { situation: 'extra', action: 'report', source: null }),
  ];
  const changed = [1, 2, 4, 5];
  const [approver, office, skipped] = base.tasks;
  return {
    ...base,
    policy: {
      ...base.policy,
      changes: {
        ...base.policy.changes,
        actorUpdate,
        onlyInTarget: { ...base.policy.changes.onlyInTarget, people: 'delete', tasks: 'delete' },
        byHand: { people: { DISABLED: 'disable' }, tasks: {} },
      },
    },
    current: {
      kind: 'read',
      way: 'files',
      from: 'actors <1>.csv & users.csv',
      asOf: '2026-11-19T18:30:12.345Z',
      sha256: 'ef'.repeat(32),
      counts: countsOf({
        identity: 12,
        actor: 12,
        'actor-identity': 12,
        user: 1200,
        task: 4,
        'user-task': 3,
      }),
      notRead: ['actor-role'],
    },
    population: { user: 1200, task: 4, 'user-task': 3 },
    people,
    tasks: [
      { ...approver!, situation: 'different', action: 'update' },
      office!,
      skipped!,
      { id: 'A&B=C/../x', situation: 'extra', action: 'delete', description: 'Ünused', source: null },
    ],
    userTasks: {
      offsets: Uint32Array.from([0, 2, 2, 2, 2, 2, 3, 3]),
      task: Uint32Array.from([0, 1, 1]),
      startDate: [NONE, '20240101', NONE],
      stopDate: [NONE, '20251231', NONE],
    },
    changes: [
      ...changed.flatMap((index, at) =>
        subjectChanges[at]!.map((change) => ({ ...change, subject: { kind: 'person', index } }) as Operation),
      ),
      ...TASK_CHANGES.map(
        ([index, change]) => ({ ...change, subject: { kind: 'task', index } }) as Operation,
      ),
    ],
    untouched: {
      equal: countsOf({ identity: 1, actor: 1, 'actor-identity': 1, user: 1 }),
      onlyInTarget: countsOf({ user: 1 }),
    },
    findings: [findingAbout({ kind: 'user', id: 'CHANGED' }, remark('EMAIL-NONE'))],
  };
}
