import { describe, expect, it } from 'vitest';
import { describeResult, type Result } from '../../../electron/command-line/result.ts';
import type { HeldBack } from '../../../shared/target/held-back.ts';
import { IPA_TYPES } from '../../../shared/targets/ipa/objects.ts';
import { subjectCounts } from '../renderer/plan/subject-counts.ts';
import { aRun } from '../renderer/run/a-run.ts';

const NONE = Object.fromEntries(IPA_TYPES.map((type) => [type, 0]));

const PLAN = {
  hash: 'abc',
  only: null,
  operations: 3,
  current: { kind: 'assumed-empty' },
  people: subjectCounts([1, 'new', 'create'], [2, 'equal', 'leave']),
  tasks: subjectCounts([1, 'extra', 'report']),
  changes: { create: { ...NONE, identity: 1, actor: 2 }, update: NONE, delete: NONE },
  findings: [],
  identityForms: [],
  guards: [],
  heldBack: [],
};

const RESULT = {
  command: 'plan',
  complete: true,
  environment: 'TST',
  roster: { users: 4, emails: 3, roles: 2, userRoles: 5, rejected: 0 },
  people: {
    total: 4,
    situations: { new: 3, blocked: 1, protected: 0, excluded: 0 },
    doubtful: 2,
    findings: [],
  },
  plan: PLAN,
  heldBack: [],
};

function described(change: object = {}, plan: object = {}): string {
  return describeResult({ ...RESULT, ...change, plan: { ...PLAN, ...plan } } as unknown as Result);
}

it('says what was read, who that is, and what the plan does', () => {
  expect(described()).toBe(
    `${[
      'Read      4 users, 3 e-mails, 2 roles, 5 user-roles',
      '',
      'People    4 in M3: 3 ready, 1 blocked, 0 protected, 0 out of scope; 2 name splits are a guess',
      '',
      'Plan      3 operations, SHA-256 abc',
      '          rests on an IPA taken as empty',
      '          3 people: 1 created, 2 unchanged',
      '          1 roles: 1 reported only',
      '          create: 1 identity, 2 actor',
    ].join('\n')}\n`,
  );
});

it('says what is unusual about a plan: for whom alone it is, and what it rests on', () => {
  expect(described({}, { only: 'JBERG' })).toContain('3 operations, only for JBERG, SHA-256 abc');
  expect(described({}, { current: { kind: 'run', run: 'r-1' } })).toContain('rests on run r-1');
  expect(described({}, { current: { kind: 'read', from: 'files', asOf: '2026-11-20' } })).toContain(
    'rests on files, as of 2026-11-20',
  );
});

it('counts a finding about people once, with the people', () => {
  const finding = { code: 'NAME-ONE-WORD', severity: 'info', count: 7, accepted: 0 };
  const text = described({ people: { ...RESULT.people, findings: [finding] } }, { findings: [finding] });
  expect(text.match(/\(NAME-ONE-WORD\)/g)).toHaveLength(1);
  expect(text).toMatch(/info +7 {2}.+ \(NAME-ONE-WORD\)/);
});

it('says which limits are exceeded, and what a run needs then', () => {
  const guard = { guard: 'deletes', of: 'people', count: 140, population: 1188, exceeded: true };
  expect(described({}, { guards: [guard, { ...guard, guard: 'creates', exceeded: false }] })).toContain(
    '          over the limit: deletes, 140 people of 1188; a run needs --reason',
  );
  expect(described({}, { guards: [{ ...guard, guard: 'spoiled', population: 0 }] })).toContain(
    'over the limit: spoiled letters, 140 people;',
  );
});

describe('whom the plan holds back', () => {
  const held: HeldBack = {
    kind: 'person',
    reason: 'ID-RENAMED',
    inPart: false,
    open: true,
    count: 2,
    first: ['A', 'B'],
  };

  it('is said by reason, with the first of them', () => {
    const text = described({}, { heldBack: [held, { ...held, kind: 'task', count: 5, inPart: true }] });
    expect(text).toContain('Held back 2 people and 5 roles by a finding, which somebody has to settle');
    expect(text).toMatch(/ {16}2 {2}.+ \(ID-RENAMED\): A, B\n/);
    expect(text).toMatch(/ {16}5 {2}roles, .+ \(ID-RENAMED\), in part: A, B and 3 more/);
  });

  it('is nobody by a finding where it was a choice', () => {
    const chosen = { ...held, open: false, reason: 'by-hand' };
    expect(described({}, { heldBack: [chosen] })).toMatch(
      /Held back nobody by a finding\n {16}2 {2}left by a decision: A, B/,
    );
  });

  it('shows characters in ids that nobody can see', () => {
    expect(described({}, { heldBack: [{ ...held, first: ['A\u202eB'] }] })).not.toContain('\u202e');
  });
});

describe('a plan without an operation', () => {
  it.each([
    ['export', 'Exported  nothing'],
    ['rehearse', 'Rehearsed nothing'],
    ['run', 'Run       nothing was run'],
  ])('%s says that nothing was done', (command, said) => {
    expect(described({ command }, { operations: 0 })).toContain(`${said}: the plan has no operation`);
    expect(described({ command })).not.toContain(said);
  });

  it('is what plan was asked for', () => {
    expect(described({}, { operations: 0 })).not.toContain('no operation');
  });
});

it('says what a rehearsal found, and no more than twenty failures', () => {
  const failures = Array.from({ length: 30 }, (_, at) => ({
    artifact: 'gen-create',
    line: at + 1,
    message: 'already there',
  }));
  const text = described({ rehearsal: { commands: 40, rows: 2, failed: 30, failures } });
  expect(text).toContain('Rehearsed 40 commands and 2 rows; 30 would fail');
  expect(text).toContain('          gen-create line 20: already there');
  expect(text).not.toContain('line 21:');
});

it('lists the files of a bundle', () => {
  const files = [{ name: 'run.cmd', bytes: 120, sha256: '' }];
  expect(described({ bundle: { path: 'b.zip', files } })).toContain(
    'Bundle    b.zip\n          run.cmd (120 bytes)',
  );
});

it('says what became of a run, and what reading back found', () => {
  const verify = {
    expected: 12,
    found: 10,
    missing: 1,
    different: 1,
    notRead: 3,
    remarks: [{ object: 'actor JBERG', remark: 'is missing' }],
  };
  const text = described({ run: aRun({ id: 'r-1', notice: 'The tool was silent.' }), verify });
  expect(text).toContain(
    'Run       r-1 (practice) finished: 10 done, 0 already there, 0 skipped, 0 failed, 0 unknown\n          The tool was silent.',
  );
  expect(text).toContain(
    'Verified  10 of 12 objects found, 1 missing, 1 different, 3 of lists that could not be read\n          actor JBERG: is missing',
  );
  expect(described({ run: aRun(), verify: null })).not.toContain('Verified');
});
