import { describe, expect, it } from 'vitest';
import {
  administrationFacts,
  operationsWords,
  questionTitle,
  restWords,
  takesMoreOperations,
  whereWords,
} from '../../../../renderer/screens/run/question/question-words.ts';
import type { ArtifactSummary } from '../../../../shared/contract/workspace.ts';
import { newEnvironment } from '../../../../shared/environment/environment.ts';
import { IPA_TYPES } from '../../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../../shared/targets/ipa/plan/plan-summary.ts';
import { subjectCounts } from '../plan/subject-counts.ts';
import { NO_OUTCOMES } from './a-run.ts';

const TST = newEnvironment('1', 'TST');
const REST = { ...NO_OUTCOMES, failed: 2, skipped: 1200, done: 9 };

it('asks where and for which environment, or for the rest of an earlier run', () => {
  expect(questionTitle('practice', 'TST', null)).toBe('Run on the practice host for TST?');
  expect(questionTitle('local', 'TST', REST)).toBe('Run what is left for TST?');
});

it('counts operations, and whom something is done about', () => {
  const plan = {
    operations: 8961,
    people: subjectCounts([1179, 'new', 'create'], [1, 'extra', 'disable'], [5, 'equal', 'leave']),
    tasks: subjectCounts([32, 'new', 'create']),
  } as unknown as PlanSummary;
  expect(operationsWords(plan)).toBe('8,961, for 1,180 people and 32 roles');
  expect(operationsWords({ ...plan, tasks: subjectCounts() })).toBe('8,961, for 1,180 people');
  expect(operationsWords({ ...plan, people: subjectCounts(), tasks: subjectCounts() })).toBe('8,961');
});

it('says why each operation of the rest was left', () => {
  expect(restWords(REST)).toBe('1,202 that the run before left: 2 failed, 1,200 not tried');
  expect(restWords({ ...NO_OUTCOMES, unknown: 1 })).toBe(
    '1 that the run before left: 1 of which nobody knows',
  );
});

it('notices that some objects take several operations', () => {
  const none = Object.fromEntries(IPA_TYPES.map((type) => [type, 0]));
  const changes = { create: none, update: { ...none, actor: 2 }, delete: none };
  const plan = (operations: number) => ({ changes, operations }) as unknown as PlanSummary;
  expect(takesMoreOperations(plan(2))).toBe(false);
  expect(takesMoreOperations(plan(4))).toBe(true);
});

it('names the place and its data areas', () => {
  const { landmark } = TST;
  const environment = { ...TST, landmark: { ...landmark, folder: 'D:\\LM', dataArea: 'lmtstipa' } };
  expect(whereWords('local', environment)).toBe('This machine, D:\\LM: data areas gen and lmtstipa');
});

describe('what the tools cannot do', () => {
  const artifacts = [{ tool: 'administration' }] as unknown as readonly ArtifactSummary[];

  it('is left where no web administration is set up', () => {
    expect(administrationFacts('local', TST, artifacts)).toEqual([
      ['Left', 'What only the web administration can do: none is set up'],
    ]);
  });

  it('is asked of the web administration', () => {
    const web = { ...TST.ipa.web, url: 'https://ipa.example.com', user: 'muster' };
    expect(administrationFacts('local', { ...TST, ipa: { ...TST.ipa, web } }, artifacts)).toEqual([
      ['And where', 'The web administration https://ipa.example.com, as muster'],
    ]);
  });

  it('is not spoken of on the practice host, or where there is none of it', () => {
    expect(administrationFacts('practice', TST, artifacts)).toEqual([]);
    expect(administrationFacts('local', TST, [])).toEqual([]);
  });
});
