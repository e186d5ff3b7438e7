import { describe, expect, it } from 'vitest';
import { type Need, needsOf } from '../../../../renderer/screens/run/setup/needs.ts';
import type { WorkspaceState } from '../../../../shared/contract/workspace.ts';
import { type Environment, newEnvironment } from '../../../../shared/environment/environment.ts';
import type { RunTarget } from '../../../../shared/target/run-target.ts';
import { aRun, NO_OUTCOMES } from './a-run.ts';

type Workspace = Parameters<typeof needsOf>[1];

const PLAN = { hash: 'hash', operations: 12, current: { kind: 'assumed-empty' } } as unknown as NonNullable<
  WorkspaceState['plan']
>;
const READY: Workspace = {
  plan: PLAN,
  artifacts: [],
  rehearsal: { failed: 0 } as NonNullable<WorkspaceState['rehearsal']>,
  run: null,
};
const TST: Environment = {
  ...newEnvironment('1', 'TST'),
  landmark: { ...newEnvironment('1', 'TST').landmark, folder: 'D:\\Infor\\LMTST' },
};

function needs(
  workspace: Partial<Workspace>,
  target: RunTarget | null = 'practice',
  environment: Environment = TST,
): readonly Need[] {
  return needsOf(target, { ...READY, ...workspace }, environment);
}

function missing(of: readonly Need[]): string[] {
  return of.filter(({ state }) => state === 'missing').map(({ text }) => text);
}

it('lacks nothing with a plan whose files were seen and rehearsed', () => {
  const all = needs({});
  expect(all.map(({ state }) => state)).toEqual(['there', 'there', 'there']);
  expect(all[0]?.text).toBe('A plan with 12 operations.');
});

it('lacks a plan with operations, and files that were seen', () => {
  expect(missing(needs({ plan: null }))).toEqual(['No plan has been made.']);
  expect(missing(needs({ plan: { ...PLAN, operations: 0 } }))).toEqual(['The plan has no operation.']);
  expect(missing(needs({ artifacts: null }))).toEqual([
    'The files have not been looked at. Nothing is run that was not seen first.',
  ]);
});

it('says what the rehearsal found, once there are files, and lets the run start all the same', () => {
  const failed = { failed: 2 } as NonNullable<WorkspaceState['rehearsal']>;
  expect(needs({ rehearsal: failed }).at(-1)).toMatchObject({
    state: 'attention',
    text: '2 operations would fail according to the rehearsal.',
  });
  expect(needs({ rehearsal: null }).at(-1)?.state).toBe('attention');
  expect(needs({ artifacts: null, rehearsal: failed }).at(-1)?.state).toBe('missing');
});

describe('a plan that was compared with what is there', () => {
  const compared = (way: string) => ({
    plan: { ...PLAN, current: { kind: 'read', way } } as unknown as WorkspaceState['plan'],
  });

  it('is run where it was compared, and nowhere else', () => {
    expect(missing(needs(compared('practice'), 'practice'))).toEqual([]);
    expect(missing(needs(compared('practice'), 'local'))).toEqual([
      expect.stringMatching(/^The plan was compared with the practice host\./),
    ]);
    expect(missing(needs(compared('files'), 'practice'))).toEqual([
      expect.stringMatching(/not with the practice host\./),
    ]);
    expect(missing(needs(compared('files'), null))).toEqual([]);
  });

  it('says that it was run already, where it did something', () => {
    const told = (run: WorkspaceState['run'], plan = compared('practice')) =>
      needs({ ...plan, run }).some(({ text }) => text.startsWith('This plan has been run.'));
    expect(told(aRun())).toBe(true);
    expect(told(aRun({ outcomes: NO_OUTCOMES }))).toBe(false);
    expect(told(aRun({ planHash: 'another' }))).toBe(false);
    expect(told(aRun({ endedAt: null }))).toBe(false);
    expect(told(aRun(), { plan: PLAN })).toBe(false);
  });
});

describe('a run on this machine', () => {
  it('needs the Landmark folder', () => {
    expect(missing(needs({}, 'local'))).toEqual([]);
    expect(missing(needs({}, 'local', newEnvironment('1', 'TST')))).toEqual([
      'No Landmark folder is chosen.',
    ]);
  });

  it('asks for the web administration where the plan has something for it', () => {
    const artifacts = [{ tool: 'administration' }] as unknown as WorkspaceState['artifacts'];
    const last = (environment: Environment) => needs({ artifacts }, 'local', environment).at(-1);
    const web = { ...TST.ipa.web, url: 'https://ipa.example.com', user: 'muster' };
    expect(last(TST)).toMatchObject({ state: 'attention', section: 'administration' });
    expect(last({ ...TST, ipa: { ...TST.ipa, web } })).toMatchObject({ state: 'there' });
    expect(needs({ artifacts }, 'practice').some(({ section }) => section === 'administration')).toBe(false);
  });
});
