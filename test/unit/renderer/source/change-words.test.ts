import { expect, it } from 'vitest';
import {
  changeKey,
  chosenWords,
  whatChanged,
} from '../../../../renderer/screens/source/snapshots/change-words.ts';

it('keeps a user and a role with the same id apart', () => {
  expect(changeKey({ subject: 'user', id: 'A' })).not.toBe(changeKey({ subject: 'role', id: 'A' }));
});

it('says what changed of somebody, before and after', () => {
  expect(
    whatChanged({
      fields: [
        { name: 'name', before: 'Ann Berg', after: 'Anna Berg' },
        { name: 'e-mail', before: '', after: 'anna@example.com' },
      ],
      rolesGained: ['SALES', 'BUYER'],
      rolesLost: ['CLERK'],
    }),
  ).toBe(
    'name: Ann Berg → Anna Berg; e-mail: (empty) → anna@example.com; roles gained: SALES, BUYER; roles lost: CLERK',
  );
  expect(whatChanged({ fields: [], rolesGained: [], rolesLost: [] })).toBe('');
});

it('counts who is chosen', () => {
  expect(chosenWords(3, 1)).toBe('3 people and 1 role');
  expect(chosenWords(1, 0)).toBe('1 person');
  expect(chosenWords(0, 2)).toBe('2 roles');
});
