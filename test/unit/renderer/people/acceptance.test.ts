import { expect, it } from 'vitest';
import { acceptanceOf } from '../../../../renderer/screens/people/person/acceptance.ts';
import { acceptFinding } from '../../../../renderer/state/policy-changes.ts';
import { DEFAULT_POLICY } from '../../../../shared/policy/policy.ts';

const CODE = 'NAME-SPLIT-GUESSED';
const forAll = acceptFinding(CODE, '*', 'Looked through')(DEFAULT_POLICY);

it('is none where nobody accepted the finding', () => {
  expect(acceptanceOf(DEFAULT_POLICY, CODE, 'JBERG').accepted).toBeNull();
  expect(acceptanceOf(forAll, 'NAME-ONE-WORD', 'JBERG').accepted).toBeNull();
});

it('is that of everybody, and is then taken back for everybody', () => {
  expect(acceptanceOf(forAll, CODE, 'JBERG')).toEqual({
    accepted: 'Looked through',
    takeBack: 'Take back for all',
  });
});

it('is the person’s own where there is one, however the id is written', () => {
  const own = acceptFinding(CODE, 'jberg', 'Asked him')(forAll);
  expect(acceptanceOf(own, CODE, 'JBERG')).toEqual({ accepted: 'Asked him' });
  expect(acceptanceOf(own, CODE, 'OTHER').accepted).toBe('Looked through');
});
