import { describe, expect, it } from 'vitest';
import {
  acceptFinding,
  bringChosen,
  correctName,
  correctPart,
  decideByHand,
  decideChange,
  revertName,
  unacceptFinding,
} from '../../../../renderer/state/policy-changes.ts';
import { DEFAULT_POLICY, policySchema } from '../../../../shared/policy/policy.ts';

const ANNA = { name: 'Anna Berg', firstName: 'Anna', lastName: 'Berg' };

describe('a remembered correction', () => {
  it('is kept under the form in which ids are compared', () => {
    const policy = correctName(' aberg ', ANNA)(DEFAULT_POLICY);
    expect(policy.nameSplit.corrections).toEqual({ ABERG: ANNA });
    expect(policySchema.parse(policy)).toEqual(policy);
  });

  it('can be reverted, and only that one goes', () => {
    const both = correctName('OTHER', ANNA)(correctName('ABERG', ANNA)(DEFAULT_POLICY));
    expect(revertName('aberg')(both).nameSplit.corrections).toEqual({ OTHER: ANNA });
  });

  it('reverted where there is none leaves the very same policy, so that nothing is saved', () => {
    expect(revertName('ABERG')(DEFAULT_POLICY)).toBe(DEFAULT_POLICY);
  });
});

describe('a correction of one half', () => {
  const given = (policy: typeof DEFAULT_POLICY) => policy.nameSplit.corrections.ABERG?.byHand;
  const first = correctPart('aberg', { ...ANNA, firstName: 'Anne' }, 'first-name');
  const last = correctPart('aberg', { ...ANNA, lastName: 'Borg' }, 'last-name');

  it('says which half was given, and is whole once the other was', () => {
    expect(given(first(DEFAULT_POLICY))).toBe('first-name');
    expect(given(first(first(DEFAULT_POLICY)))).toBe('first-name');
    expect(given(last(first(DEFAULT_POLICY)))).toBe('both');
    expect(given(first(last(first(DEFAULT_POLICY))))).toBe('both');
    expect(policySchema.parse(first(DEFAULT_POLICY))).toEqual(first(DEFAULT_POLICY));
  });

  it('counts nothing that was given for another name, or that does not say what was given', () => {
    const other = correctName('aberg', { ...ANNA, name: 'Anna Berg Ash', byHand: 'first-name' })(
      DEFAULT_POLICY,
    );
    expect(given(last(other))).toBe('last-name');
    expect(given(last(correctName('aberg', ANNA)(DEFAULT_POLICY)))).toBeUndefined();
  });
});

describe('deciding by hand', () => {
  it('moves a person from one list to the other', () => {
    const out = decideByHand(['A', 'B'], 'exclude')(DEFAULT_POLICY);
    const changed = decideByHand(['a'], 'include')(out);
    expect(changed.scope).toMatchObject({ include: ['a'], exclude: ['B'] });
  });

  it('gives a person back to the rule', () => {
    const out = decideByHand(['A'], 'exclude')(DEFAULT_POLICY);
    expect(decideByHand(['a'], 'rule')(out).scope).toMatchObject({ include: [], exclude: [] });
  });

  it('never lists anybody twice', () => {
    const once = decideByHand(['A'], 'exclude')(DEFAULT_POLICY);
    expect(decideByHand(['A'], 'exclude')(once).scope.exclude).toEqual(['A']);
  });
});

describe('accepting a finding', () => {
  it('replaces an earlier reason for the same subject', () => {
    const first = acceptFinding('NAME-ONE-WORD', 'EDI', 'technical')(DEFAULT_POLICY);
    const second = acceptFinding('NAME-ONE-WORD', 'EDI', 'checked with HR')(first);
    expect(second.accepted).toEqual([{ code: 'NAME-ONE-WORD', subject: 'EDI', reason: 'checked with HR' }]);
  });

  it('taken back for one subject also ends the acceptance of all, and no other code', () => {
    const policy = [
      acceptFinding('NAME-ONE-WORD', '*', 'all technical'),
      acceptFinding('EMAIL-SHARED', '*', 'known'),
    ].reduce((now, change) => change(now), DEFAULT_POLICY);
    expect(unacceptFinding('NAME-ONE-WORD', 'EDI')(policy).accepted.map(({ code }) => code)).toEqual([
      'EMAIL-SHARED',
    ]);
  });
});

describe('deciding by hand what is done', () => {
  it('is kept under the form in which ids are compared, apart for people and roles', () => {
    const policy = decideChange(
      'task',
      'buyer',
      'leave',
    )(decideChange('person', ' aberg ', 'delete')(DEFAULT_POLICY));
    expect(policy.changes.byHand).toEqual({ people: { ABERG: 'delete' }, tasks: { BUYER: 'leave' } });
    expect(policySchema.parse(policy)).toEqual(policy);
  });

  it('gives back to the rules only whom it names', () => {
    const both = decideChange('person', 'B', 'leave')(decideChange('person', 'A', 'leave')(DEFAULT_POLICY));
    expect(decideChange('person', 'a', null)(both).changes.byHand.people).toEqual({ B: 'leave' });
  });

  it('leaves the very same policy where it says what is decided already', () => {
    expect(decideChange('person', 'A', null)(DEFAULT_POLICY)).toBe(DEFAULT_POLICY);
    const decided = decideChange('person', 'A', 'leave')(DEFAULT_POLICY);
    expect(decideChange('person', 'a', 'leave')(decided)).toBe(decided);
  });
});

describe('bringing the chosen', () => {
  it('makes them the whole scope, whoever was taken in or left out before', () => {
    const before = decideByHand(['OTHER'], 'include')(decideByHand(['ANNA'], 'exclude')(DEFAULT_POLICY));
    const { scope } = bringChosen(['ANNA'], [])(before);
    expect(scope).toMatchObject({ rule: 'list', list: ['ANNA'], include: [], exclude: [] });
  });

  it('brings exactly the chosen roles, or those of the people where none was chosen', () => {
    const { tasks } = bringChosen(['ANNA'], ['BUYER'])(DEFAULT_POLICY).scope;
    expect(tasks).toEqual({ rule: 'list', list: ['BUYER'] });
    expect(bringChosen(['ANNA'], [])(DEFAULT_POLICY).scope.tasks.rule).toBe('of-people');
  });
});
