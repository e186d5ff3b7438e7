import { describe, expect, it } from 'vitest';
import { findingText } from '../../../../../shared/base/finding.ts';
import { DEFAULT_CHANGES } from '../../../../../shared/policy/changes.ts';
import { DEFAULT_GUARDS } from '../../../../../shared/policy/guards.ts';
import { DEFAULT_POLICY } from '../../../../../shared/policy/policy.ts';
import { checkGuards } from '../../../../../shared/targets/ipa/plan/guards.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { planOf } from '../../../../support/changes.ts';
import type { Rows } from '../../../../support/roster.ts';
import { ALL_DELETE, codesOf, linesOf, loaded, withLists } from './plan-lines.ts';

const ROWS = {
  users: [
    ['ANNA', 'Änne Müller', 'anna@x.se', '20'],
    ['BEN', 'Ben Birch', 'ben@x.se', '20'],
  ],
  roles: [
    ['BUYER', 'Buyer'],
    ['SELLER', 'Verkäufer'],
  ],
  userRoles: [
    ['ANNA', 'BUYER', '20260101', '20261231'],
    ['BEN', 'BUYER', '', ''],
    ['BEN', 'SELLER', '', ''],
  ],
} as const satisfies Rows;
const changes = { onlyInTarget: ALL_DELETE };

function planned(rows: Partial<Rows>, more: Partial<Parameters<typeof planOf>[0]> = {}): Plan {
  return planOf({ rows: { ...ROWS, ...rows }, target: loaded(ROWS), changes, ...more });
}

function spoiledVerdicts(plan: Plan) {
  return checkGuards(plan, listOperations(plan), DEFAULT_GUARDS)
    .filter(({ guard }) => guard === 'spoiled')
    .map(({ of, count, exceeded }) => ({ of, count, exceeded }));
}

describe('an e-mail that is not known', () => {
  const users = [['ANNA', 'Änne Müller', '#N/A', '20'], ROWS.users[1]] as const;

  it('takes nobody’s address away, and its people are named', () => {
    const plan = planned({ users });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'ANNA')).toContain('EMAIL-UNKNOWN');
    expect(codesOf(plan, 'BEN')).not.toContain('EMAIL-UNKNOWN');
  });

  it('differs from one that is empty, which M3 says there is not', () => {
    expect(linesOf(planned({ users: [['ANNA', 'Änne Müller', '', '20'], ROWS.users[1]] }))).toHaveLength(1);
  });

  it('in an extract of e-mails takes nobody’s away either, nor does a row of it that was refused', () => {
    const bare = ROWS.users.map(([id, name]) => [id, name, '', '20'] as const);
    const both = [
      ['100', 'BEN', 'ben@x.se'],
      ['100', 'ANNA', '#REF!'],
    ] as const;
    expect(linesOf(planned({ users: bare, emails: both }))).toEqual([]);
    const refused = [both[0], ['100', '#N/A', 'anna@x.se']] as const;
    expect(linesOf(planned({ users: bare, emails: refused }))).toEqual([]);
  });

  it('makes a new person without one', () => {
    const plan = planned({ users: [...ROWS.users, ['CYD', 'Cyd Elm', 'Loading...', '20']] });
    expect(linesOf(plan)).toContain('create actor CYD');
  });
});

it('a name that is not known keeps its person as it is', () => {
  const plan = planned({ users: [['ANNA', '#NAME?', 'new@x.se', '20'], ROWS.users[1]] });
  expect(linesOf(plan)).toEqual([]);
  expect(codesOf(plan, 'ANNA')).toEqual(expect.arrayContaining(['NAME-UNKNOWN']));
});

describe('a status that is not known', () => {
  const users = [['ANNA', 'Änne Müller', 'anna@x.se', '#N/A'], ROWS.users[1]] as const;

  it('leaves its person out of "active only", says so, and deletes nobody', () => {
    const plan = planned({ users }, { policy: { scope: { ...DEFAULT_POLICY.scope, rule: 'active' } } });
    expect(codesOf(plan, 'ANNA')).toEqual(['USER-STATUS-UNKNOWN']);
    expect(linesOf(plan)).toEqual([]);
  });

  it('and of a filter that looks at it, too', () => {
    const filter = { field: 'status', operator: 'is-empty', value: '' } as const;
    const scope = { ...DEFAULT_POLICY.scope, rule: 'filter' as const, filter };
    expect(codesOf(planned({ users }, { policy: { scope } }), 'ANNA')).toEqual(['USER-VALUE-UNKNOWN']);
  });
});

describe('a validity that is not known', () => {
  it.each(['#N/A', 'end of year', '31/12/2026', '46387'])(
    '(%s) neither ends a user-task nor makes it endless',
    (date) => {
      const userRoles = [['ANNA', 'BUYER', '20260101', date], ROWS.userRoles[1], ROWS.userRoles[2]] as const;
      const plan = planned({ userRoles });
      expect(linesOf(plan)).toEqual([]);
      expect(codesOf(plan, 'ANNA')).toContain('USER-ROLE-DATES-UNKNOWN');
    },
  );

  it('makes none', () => {
    const userRoles = [...ROWS.userRoles, ['ANNA', 'SELLER', '', '#N/A']] as const;
    expect(linesOf(planned({ userRoles }))).toEqual([]);
    const plan = planOf({ rows: { ...ROWS, userRoles }, target: null });
    expect(plan.userTasks.task).toHaveLength(3);
  });

  it('in another form of which one reading is possible is the same date', () => {
    const userRoles = [
      ['ANNA', 'BUYER', '2026-01-01', '31.12.2026'],
      ROWS.userRoles[1],
      ROWS.userRoles[2],
    ] as const;
    const plan = planned({ userRoles });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'ANNA')).not.toContain('USER-ROLE-DATES-UNKNOWN');
  });
});

describe('a role', () => {
  it.each(['Verk\uD800ufer', '\u{F0000}'])(
    'whose description cannot be written (%j) keeps its task, and the description that IPA holds',
    (text) => {
      const roles = [ROWS.roles[0], ['SELLER', text]] as const;
      const plan = planned({ roles });
      expect(linesOf(plan)).toEqual([]);
      expect(codesOf(plan, 'SELLER')).toContain('ROLE-DESCRIPTION-UNWRITABLE');
      const fresh = planOf({ rows: { ...ROWS, roles }, target: null });
      expect(fresh.tasks.map(({ id, description }) => [id, description])).toEqual([
        ['BUYER', 'Buyer'],
        ['SELLER', 'SELLER'],
      ]);
      expect(fresh.userTasks.task).toHaveLength(3);
    },
  );

  it('whose description is not known keeps both, too', () => {
    const plan = planned({ roles: [ROWS.roles[0], ['SELLER', '#REF!']] });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'SELLER')).toEqual(['ROLE-DESCRIPTION-UNKNOWN']);
  });

  it('that is blocked is said of everybody who has it', () => {
    const roles = [
      ['BUYER', 'Buyer'],
      ['SELL"R', 'Seller'],
    ] as const;
    const userRoles = [...ROWS.userRoles.slice(0, 2), ['BEN', 'SELL"R', '', '']] as const;
    const plan = planned({ roles, userRoles });
    expect(codesOf(plan, 'BEN')).toContain('USER-ROLE-BLOCKED');
    expect(codesOf(plan, 'ANNA')).not.toContain('USER-ROLE-BLOCKED');
    const finding = plan.findings.find(({ code }) => code === 'USER-ROLE-BLOCKED')!;
    expect(findingText(finding)).toContain('SELL"R');
  });

  it('that was refused in its extract is said of everybody who has it, and they keep their user-task', () => {
    const plan = planned({
      roles: [
        ['BUYER', 'Buyer'],
        ['#N/A', 'Seller'],
      ],
    });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'BEN')).toContain('USER-ROLE-NOT-TAKEN');
  });

  it('whose leading zeros were lost is named with the one that it was, and drops nobody’s task', () => {
    const of = (role: string): Rows => ({
      users: ROWS.users,
      roles: [
        ['BUYER', 'Buyer'],
        [role, 'Seller'],
      ],
      userRoles: [
        ['ANNA', 'BUYER'],
        ['BEN', '042'],
      ],
    });
    const plan = planOf({ rows: of('42'), target: loaded(of('042')), changes });
    expect(linesOf(plan).filter((line) => line.startsWith('delete'))).toEqual([]);
    expect(codesOf(plan, 'BEN')).toContain('USER-ROLE-NOT-TAKEN');
    const row = plan.findings.find(({ code }) => code === 'ROW-ZEROS-LOST')!;
    expect(row.params).toMatchObject({ id: '042', other: '42', user: 'BEN' });
  });
});

describe('a name with spoiled letters', () => {
  const users = [['ANNA', 'Ã„nne MÃ¼ller', 'anna@x.se', '20'], ROWS.users[1]] as const;
  const kept = (plan: Plan) => plan.findings.find(({ code }) => code === 'TARGET-KEPT');

  it.each(['Ã„nne MÃ¼ller', '?nne M?ller', 'Žnne M\u0081ller'])(
    '(%s) does not overwrite a right one',
    (name) => {
      const plan = planned({ users: [['ANNA', name, 'anna@x.se', '20'], ROWS.users[1]] });
      expect(linesOf(plan)).toEqual([]);
      expect(plan.people.find(({ id }) => id === 'ANNA')).toMatchObject({ action: 'report' });
      expect(plan.findings.some(({ code }) => code === 'TARGET-KEPT' || code === 'ID-REUSED')).toBe(true);
    },
  );

  it('and that shows only beside the right one does not, either', () => {
    const of = (name: string): Rows => ({ ...ROWS, users: [['ANNA', name, 'anna@x.se', '20']] });
    const plan = planOf({ rows: of('Anna Jõger'), target: loaded(of('Anna Jäger')) });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'ANNA')).toEqual(['TARGET-KEPT']);
  });

  it('is said with both names, and overwrites by hand', () => {
    expect(findingText(kept(planned({ users }))!)).toContain('"Änne Müller", M3 gives "Ã„nne MÃ¼ller"');
    const byHand = { people: { ANNA: 'apply' as const }, tasks: {} };
    const plan = planned({ users }, { changes: { ...DEFAULT_CHANGES, byHand } });
    expect(linesOf(plan)).toHaveLength(1);
    expect(kept(plan)).toBeUndefined();
  });

  it('stops a plan that would create it, until somebody has looked', () => {
    const odd = [...ROWS.users, ['CYD', 'CÃ½d Ã‰lm', 'cyd@x.se', '20']] as const;
    expect(spoiledVerdicts(planned({ users: odd }))).toEqual([{ of: 'people', count: 1, exceeded: true }]);
    expect(spoiledVerdicts(planOf({ rows: { ...ROWS, users: odd }, target: null }))).toHaveLength(1);
    const accepted = [{ code: 'TEXT-SPOILED', subject: 'CYD', reason: 'It is right.' }];
    expect(spoiledVerdicts(planned({ users: odd }, { policy: { accepted } }))).toEqual([]);
    expect(spoiledVerdicts(planned({}))).toEqual([]);
  });

  it('stops a plan that would write it where IPA has no name, and none that leaves the name as it is', () => {
    const actors = [...(loaded(ROWS).objects('actor') ?? [])];
    const nameless = actors.map((actor) => ({ ...actor, firstName: '', lastName: '' }));
    const bare = withLists(loaded(ROWS), { actor: nameless });
    expect(spoiledVerdicts(planned({ users }, { target: bare }))).toEqual([
      { of: 'people', count: 1, exceeded: true },
    ]);
    expect(spoiledVerdicts(planned({ users }))).toEqual([]);
    const held = loaded({ ...ROWS, users });
    const moved = [['ANNA', 'Ã„nne MÃ¼ller', 'new@x.se', '20'], ROWS.users[1]] as const;
    const plan = planned({ users: moved }, { target: held });
    expect(linesOf(plan)).toEqual(['update actor ANNA']);
    expect(spoiledVerdicts(plan)).toEqual([]);
  });

  it('is no hindrance to another change of the same person', () => {
    const user = ['ANNA', 'Ã„nne MÃ¼ller', 'new@x.se', '20'] as const;
    const plan = planned({ users: [user, ROWS.users[1]] });
    expect(plan.changes).toMatchObject([
      { after: { firstName: 'Änne', lastName: 'Müller', email: 'new@x.se' } },
    ]);
  });
});

it('a description with spoiled letters does not overwrite a right one', () => {
  for (const text of ['VerkÃ¤ufer', 'Verk?ufer', 'Verk„ufer']) {
    const plan = planned({ roles: [ROWS.roles[0], ['SELLER', text]] });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'SELLER')).toContain('TARGET-KEPT');
  }
});

it('an id that Excel has made is nobody’s', () => {
  const plan = planned({
    users: [...ROWS.users, ['01-Mar', 'Cyd Elm', '', '20'], ['1.2E+06', 'Dora Fir', '', '20']],
  });
  expect(linesOf(plan)).toEqual([]);
  expect(codesOf(plan, '01-Mar')).toContain('ID-CONVERTED');
  expect(codesOf(plan, '1.2E+06')).toContain('ID-CONVERTED');
});
