import { describe, expect, test } from 'vitest';
import { CallRecord, type SilenceRules } from '../../../../electron/engine/runs/call-record.ts';
import { OutcomeBook } from '../../../../electron/engine/runs/outcome-book.ts';
import { CallContents } from '../../../../electron/engine/tools/call-contents.ts';
import type { OutputFact } from '../../../../electron/engine/tools/output-facts.ts';
import type { ToolEnd } from '../../../../electron/engine/tools/run-tools.ts';
import { listOperations } from '../../../../shared/targets/ipa/plan/operation-list.ts';
import { makeChanges, makePlan } from './run-world.ts';

const TRUSTING: SilenceRules = { stopsAtFailure: false, exitCodeZeroIsDone: true };
const STOPPING: SilenceRules = { stopsAtFailure: true, exitCodeZeroIsDone: true };
const exit = (exitCode: number): ToolEnd => ({ ended: 'exit', exitCode });

/** Outcomes of the four operations of one person, by first letter, and whether the call failed. */
function settled(facts: readonly OutputFact[], end: ToolEnd, rules: SilenceRules): string {
  const list = listOperations(makePlan({ people: ['ANN'], tasks: [] }));
  const contents = new CallContents(list, Uint32Array.of(0, 1, 2, 3), null);
  const book = new OutcomeBook(list.count, [{ id: 'gen-create', ...list.sections['gen-create'] }]);
  const record = new CallRecord(contents, book);
  for (const fact of facts) record.take(fact);
  const failed = record.settle(end, rules);
  const letters = [0, 1, 2, 3].map((operation) => book.outcomeOf(operation)?.[0] ?? '-').join('');
  return `${letters}${failed ? ' failed' : ''}`;
}

function said(operation: number, outcome: 'done' | 'already-there' | 'failed'): OutputFact {
  return { kind: 'said', operation, outcome, words: 'words', stops: outcome === 'failed' };
}
const NOBODY: OutputFact = { kind: 'doubtful', operations: [], words: 'words' };

test('what was to be deleted before and is there already has failed', () => {
  const list = listOperations(makeChanges({ actorUpdate: 'recreate' }));
  const { from } = list.sections['gen-update'];
  const create = from + 3;
  expect(list.at(create)).toMatchObject({ type: 'actor', action: 'create', again: true });
  const outcome = (numbers: Uint32Array) => {
    const book = new OutcomeBook(list.count, []);
    const record = new CallRecord(new CallContents(list, numbers, null), book);
    record.take(said(create, 'already-there'));
    return [book.outcomeOf(create), record.settle(exit(0), TRUSTING)];
  };
  expect(outcome(Uint32Array.of(from + 2, create))).toEqual(['failed', true]);
  // An earlier run has deleted it.
  expect(outcome(Uint32Array.of(create))).toEqual(['already-there', false]);
});

describe('what the tool did not say', () => {
  test('is done by exit code 0 only where that is trusted and nothing failed', () => {
    expect(settled([], exit(0), TRUSTING)).toBe('dddd');
    expect(settled([], exit(0), { ...TRUSTING, exitCodeZeroIsDone: false })).toBe('uuuu');
    expect(settled([], exit(1), TRUSTING)).toBe('uuuu failed');
    expect(settled([said(1, 'failed')], exit(0), TRUSTING)).toBe('ufuu failed');
    expect(settled([NOBODY], exit(0), TRUSTING)).toBe('uuuu failed');
  });

  test('is skipped after the failure at which the tool stops', () => {
    expect(settled([said(1, 'failed')], exit(1), STOPPING)).toBe('ufss failed');
  });

  test('is unknown where the tool did not stop although it should have', () => {
    expect(settled([said(0, 'failed'), said(2, 'failed')], exit(1), STOPPING)).toBe('fufu failed');
    expect(settled([said(0, 'failed'), NOBODY], exit(1), STOPPING)).toBe('fuuu failed');
  });

  test('is unknown where the tool was ended or died', () => {
    expect(settled([said(0, 'done')], { ended: 'killed', exitCode: null }, TRUSTING)).toBe('duuu failed');
    expect(settled([said(0, 'done')], { ended: 'died', exitCode: null }, STOPPING)).toBe('duuu failed');
  });

  test('a later line does not take a failure back', () => {
    expect(settled([said(0, 'failed'), said(0, 'done')], exit(0), TRUSTING)).toBe('fuuu failed');
  });
});
