import { describe, expect, it } from 'vitest';
import { operationCounts } from '../../../../renderer/screens/plan/operation-counts.ts';
import {
  operationValues,
  operationWord,
  tellingFields,
} from '../../../../renderer/screens/plan/operation-words.ts';

const CHANGE = {
  action: 'update',
  key: 'ABERG',
  fields: [
    { name: 'firstName', before: 'Ann', after: 'Anna' },
    { name: 'lastName', before: 'Berg', after: 'Berg' },
    { name: 'email', before: null, after: 'anna@example.com' },
  ],
} as const;

const CREATE = {
  action: 'create',
  key: 'SSOPV2 ABERG',
  fields: [
    { name: 'service', before: null, after: 'SSOPV2' },
    { name: 'identity', before: null, after: 'Anna.Berg' },
    { name: 'startDate', before: null, after: '00000000' },
    { name: 'email', before: null, after: '' },
  ],
} as const;

it('names what an operation does, and that a delete is followed by an add', () => {
  expect(operationWord({ action: 'update', again: false })).toBe('Change');
  expect(operationWord({ action: 'delete', again: true })).toBe('Delete, to be added again');
  expect(operationWord({ action: 'create', again: true })).toBe('Add again');
});

describe('what an operation tells', () => {
  it('is what differs, where an object is changed', () => {
    expect(tellingFields(CHANGE).map(({ name }) => name)).toEqual(['firstName', 'email']);
    expect(operationValues(CHANGE)).toBe('First name: Ann → Anna · E-mail: (empty) → anna@example.com');
  });

  it('is what the key and empty values do not say, where an object comes or goes', () => {
    expect(operationValues(CREATE)).toBe('Anna.Berg');
    const gone = CREATE.fields.map(({ name, after }) => ({ name, before: after, after: null }));
    expect(operationValues({ ...CREATE, action: 'delete', fields: gone })).toBe('Anna.Berg');
  });
});

it('counts operations by what they do', () => {
  const counts = (create: number, update: number, gone: number) =>
    operationCounts({ operations: { create, update, delete: gone } });
  expect(counts(5, 1, 1200)).toBe('+5 ~1 −1,200');
  expect(counts(0, 2, 0)).toBe('~2');
  expect(counts(0, 0, 0)).toBe('');
});
