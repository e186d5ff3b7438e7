import { describe, expect, it } from 'vitest';
import { DEFAULT_CHANGES } from '../../../../../shared/policy/changes.ts';
import { DEFAULT_POLICY } from '../../../../../shared/policy/policy.ts';
import { countHeldBack, FIRST_NAMED, heldSubjects } from '../../../../../shared/target/held-back.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import { type Given, planOf } from '../../../../support/changes.ts';
import { ALL_DELETE, loaded, ROWS, withoutBen } from './plan-lines.ts';

const heldBy = (given: Given) => countHeldBack(planOf(given));

describe('whoever a plan holds back', () => {
  it('is nobody where all is equal, and nobody where all is new', () => {
    expect(heldBy({ rows: ROWS, target: loaded() })).toEqual([]);
    expect(heldBy({ rows: ROWS, target: null })).toEqual([]);
  });

  it('is counted with the finding, and a few are named, where IPA has the ids for others', () => {
    const ids = Array.from({ length: FIRST_NAMED + 3 }, (_, at) => `USER${at}`);
    const usersNamed = (name: string) => ids.map((id) => [id, name, '', '20'] as const);
    const target = loaded({ users: usersNamed('Anna Ash') });
    const plan = planOf({ rows: { users: usersNamed('Zoltan Quist') }, target });
    expect(listOperations(plan).count).toBe(0);
    expect(countHeldBack(plan)).toEqual([
      {
        kind: 'person',
        reason: 'ID-REUSED',
        inPart: false,
        open: true,
        count: ids.length,
        first: ids.slice(0, FIRST_NAMED),
      },
    ]);
    expect([...heldSubjects(plan)].map(({ id }) => id)).toEqual(ids);
  });

  it('has the finding that blocks', () => {
    const rows = { ...ROWS, users: [...ROWS.users, ['CARL', '', '', '20']] } as const;
    expect(heldBy({ rows, target: null })).toMatchObject([
      { kind: 'person', reason: 'NAME-EMPTY', open: true, count: 1, first: ['CARL'] },
    ]);
  });

  it('has nothing open where a choice leaves it', () => {
    const policy = { protectedUsers: ['BEN'] };
    const byHand = { people: { ANNA: 'leave' }, tasks: {} } as const;
    const changed = withoutBen(['BEN', 'Ben Birch', 'ben@x.se', '20']);
    const held = heldBy({ rows: changed, target: loaded(), policy, changes: { byHand } });
    expect(held.map(({ reason, open }) => [reason, open])).toEqual([
      ['by-hand', false],
      ['protected', false],
    ]);
  });

  it('has nothing open where it is only in IPA and the rule is to say so', () => {
    expect(heldBy({ rows: withoutBen(), target: loaded() })).toMatchObject([
      { kind: 'person', reason: 'TARGET-ONLY', open: false, first: ['BEN'] },
    ]);
  });

  it('is open where a delete was asked for and something speaks against it', () => {
    const given = { rows: withoutBen(), target: loaded(), changes: { onlyInTarget: ALL_DELETE } };
    expect(heldBy(given)).toEqual([]);
    const onlyInTarget = { ...ALL_DELETE, actorsOfUnknownOrigin: 'leave' } as const;
    expect(
      heldBy({ ...given, changes: { onlyInTarget }, way: 'data-rest', landmarkSystem: '' }),
    ).toMatchObject([
      { kind: 'person', reason: 'GEN-SYSTEM-UNNAMED', inPart: true, open: true, first: ['BEN'] },
    ]);
  });

  it('is held back in part where only an identity is another’s', () => {
    const target = loaded();
    target.apply({ verb: 'identity add', service: 'SSOPV2', identity: 'CARL' });
    target.apply({ verb: 'actor assign', actor: 'BEN', service: 'SSOPV2', identity: 'CARL' });
    const rows = { ...ROWS, users: [...ROWS.users, ['CARL', 'Carl Cedar', '', '20']] } as const;
    expect(heldBy({ rows, target })).toMatchObject([
      { reason: 'IDENTITY-TAKEN', inPart: true, open: true, count: 1, first: ['CARL'] },
    ]);
  });

  it('and whoever is acted on or equal are together everybody', () => {
    const rows = {
      users: [
        ['ANNA', 'Zoltan Quist', '', '20'],
        ['BEN', 'Ben Birch', 'new@x.se', '20'],
        ['CARL', '', '', '20'],
        ['DORA', 'Dora Elm', '', '10'],
      ],
    } as const;
    const policy = { scope: { ...DEFAULT_POLICY.scope } };
    const plan = planOf({ rows, target: loaded(), policy, changes: DEFAULT_CHANGES });
    const whole = [...heldSubjects(plan)].filter(({ kind, inPart }) => kind === 'person' && !inPart);
    const acting = plan.people.filter(({ action }) => action !== 'report' && action !== 'leave');
    const equal = plan.people.filter(({ situation }) => situation === 'equal');
    expect(whole.length + acting.length + equal.length).toBe(plan.people.length);
  });
});
