import { describe, expect, it } from 'vitest';
import { SubjectPages } from '../../../../electron/engine/queries/subject-rows.ts';
import { findingAbout, remark } from '../../../../shared/base/remark.ts';
import type { SubjectsQuery } from '../../../../shared/contract/channels.ts';
import { groupOf, SUBJECT_GROUPS } from '../../../../shared/target/situations.ts';
import { listOperations } from '../../../../shared/targets/ipa/plan/operation-list.ts';
import { IpaModel } from '../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { planOf } from '../../../support/changes.ts';

const TARGET = IpaModel.from([
  ...['ANN', 'BEN'].flatMap((id) => [
    { verb: 'identity add', service: 'SSOPV2', identity: id } as const,
    { verb: 'actor add', actor: id, firstName: 'Ann', lastName: 'Ash', email: '' } as const,
    { verb: 'actor assign', actor: id, service: 'SSOPV2', identity: id } as const,
    { verb: 'role assign', actor: id, role: 'InbasketUser_ST' } as const,
    { verb: 'user', user: id } as const,
  ]),
  { verb: 'user', user: 'old' },
  { verb: 'user', user: 'SYSTEM' },
  { verb: 'task', task: 'BUYER', description: 'Buyer' },
  { verb: 'user-task', user: 'old', task: 'BUYER', startDate: '00000000', stopDate: '00000000' },
]);

const PLAN = planOf({
  rows: {
    users: [
      ['ANN', 'Ann Birch', ''],
      ['BEN', 'Ann Ash', ''],
      ['CAM', 'Cam Cedar', ''],
      ['SYSTEM', 'The System', ''],
    ],
    roles: [
      ['BUYER', 'Purchaser'],
      ['STORE', 'Store keeper'],
    ],
    userRoles: [['CAM', 'STORE']],
  },
  target: TARGET,
  changes: { byHand: { people: { OLD: 'delete' }, tasks: {} } },
});
const LIST = listOperations(PLAN);
const ALL: SubjectsQuery = { offset: 0, limit: 100, kind: 'person', group: null, text: '' };

const page = (query: Partial<SubjectsQuery> = {}, pages = new SubjectPages()) =>
  pages.page(LIST, { ...ALL, ...query });
const idsOf = (query: Partial<SubjectsQuery>) => page(query).rows.map(({ id }) => id);

describe('the rows of a plan', () => {
  it('are its people in their order, each with situation, action and operations', () => {
    expect(page().rows.map((row) => [row.id, row.situation, row.action, row.operations])).toEqual([
      ['ANN', 'different', 'update', { create: 0, update: 1, delete: 0 }],
      ['BEN', 'equal', 'leave', { create: 0, update: 0, delete: 0 }],
      ['CAM', 'new', 'create', { create: 6, update: 0, delete: 0 }],
      ['old', 'extra', 'delete', { create: 0, update: 0, delete: 2 }],
      ['SYSTEM', 'protected', 'leave', { create: 0, update: 0, delete: 0 }],
    ]);
  });

  it('are its tasks, too', () => {
    expect(page({ kind: 'task' }).rows).toMatchObject([
      { kind: 'task', index: 0, id: 'BUYER', name: 'Purchaser', operations: { update: 1 } },
      { kind: 'task', index: 1, id: 'STORE', name: 'Store keeper', operations: { create: 1 } },
    ]);
  });

  it('count every operation of the plan once', () => {
    const counted = [...page().rows, ...page({ kind: 'task' }).rows].flatMap(({ operations }) =>
      Object.values(operations),
    );
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(LIST.count);
  });

  it('say what was decided by hand, whatever the case of the id, and what was found', () => {
    const { rows } = page();
    expect(rows.map(({ byHand }) => byHand)).toEqual([null, null, null, 'delete', null]);
    expect(rows[3]!.findings).toContainEqual({
      code: 'DELETE-WARNING',
      text: expect.stringContaining('old'),
    });
    // Findings of a role are not those of a person who is called the same.
    const finding = findingAbout({ kind: 'role', id: 'BEN' }, remark('EMAIL-NONE'));
    const other = listOperations({ ...PLAN, findings: [finding] });
    expect(new SubjectPages().page(other, ALL).rows[1]!.findings).toEqual([]);
  });
});

describe('a selection', () => {
  it('by group holds everybody once', () => {
    const groups = SUBJECT_GROUPS.map((group) => idsOf({ group }));
    expect(groups.flat().sort()).toEqual(idsOf({}).sort());
    expect(idsOf({ group: 'delete' })).toEqual(['old']);
    expect(idsOf({ group: 'left' })).toEqual(['SYSTEM']);
    expect(groupOf({ situation: 'extra', action: 'disable' })).toBe('delete');
  });

  it('by text looks at id and name, without regard to case', () => {
    expect(idsOf({ text: ' OLD ' })).toEqual(['old']);
    expect(idsOf({ text: 'birch' })).toEqual(['ANN']);
    expect(idsOf({ kind: 'task', text: 'keeper' })).toEqual(['STORE']);
    expect(idsOf({ text: 'ann', group: 'equal' })).toEqual(['BEN']);
    expect(idsOf({ text: 'nobody is called so' })).toEqual([]);
  });

  it('comes in pages, and another question is another selection', () => {
    const pages = new SubjectPages();
    expect(page({ offset: 1, limit: 2 }, pages)).toMatchObject({
      total: 5,
      rows: [{ id: 'BEN' }, { id: 'CAM' }],
    });
    expect(page({ offset: 4, limit: 2 }, pages).rows).toHaveLength(1);
    expect(page({ group: 'create' }, pages)).toMatchObject({ total: 1, rows: [{ id: 'CAM' }] });
    expect(page({ kind: 'task', group: 'create' }, pages)).toMatchObject({ rows: [{ id: 'STORE' }] });
    expect(pages.page(listOperations({ ...PLAN, people: [] }), ALL).total).toBe(0);
    expect(page({}, pages).rows[0]!.operations.update).toBe(1);
  });
});

describe('one of them', () => {
  it('is shown with every operation, in running order', () => {
    const { row, operations } = new SubjectPages().detail(LIST, 'person', 3);
    expect(row).toMatchObject({ id: 'old', kind: 'person', index: 3 });
    expect(operations.map(({ section, action, type, key }) => `${section} ${action} ${type} ${key}`)).toEqual(
      ['environment-delete delete user-task old BUYER', 'environment-delete delete user old'],
    );
    expect(operations.every(({ subject }) => subject === 'old')).toBe(true);
  });

  it('is shown field by field, before and after', () => {
    const { operations } = new SubjectPages().detail(LIST, 'task', 0);
    expect(operations).toMatchObject([
      {
        type: 'task',
        action: 'update',
        again: false,
        fields: [
          { name: 'task', before: 'BUYER', after: 'BUYER' },
          { name: 'description', before: 'Buyer', after: 'Purchaser' },
        ],
      },
    ]);
    const [other] = new SubjectPages().detail(LIST, 'person', 0).operations;
    expect(other!.fields).toContainEqual({ name: 'lastName', before: 'Ash', after: 'Birch' });
  });

  it('who is not there is told so', () => {
    const detail = (kind: 'person' | 'task', index: number) => () =>
      new SubjectPages().detail(LIST, kind, index);
    expect(detail('person', 5)).toThrow();
    expect(detail('task', 2)).toThrow();
  });
});
