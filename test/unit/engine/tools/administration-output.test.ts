import { describe, expect, test } from 'vitest';
import { objectOf } from '../../../../electron/engine/runs/operation-words.ts';
import { AdministrationOutput } from '../../../../electron/engine/targets/ipa/tools/administration-output.ts';
import { CallContents } from '../../../../electron/engine/tools/call-contents.ts';
import { listOperations } from '../../../../shared/targets/ipa/plan/operation-list.ts';
import { makeChanges } from '../runs/run-world.ts';

const list = listOperations(makeChanges({ leavers: ['ABERGSTR', 'FAILED'] }));
const { from, to } = list.sections['environment-delete'];
const numbers = Uint32Array.from({ length: to - from }, (_, at) => from + at);
const contents = new CallContents(list, numbers, null);

/** What the lines say in words: `done: user ABERGSTR`. */
function told(...lines: string[]): string[] {
  const output = new AdministrationOutput(contents);
  return lines.flatMap((line) => {
    const fact = output.line(line);
    if (fact === null) return [];
    if (fact.kind === 'doubtful') return [`doubtful: ${fact.operations.length}`];
    return [`${fact.outcome}: ${objectOf(list, contents.at(fact.operation))}${fact.stops ? ' stops' : ''}`];
  });
}

describe('what is said of requests to the web administration', () => {
  test('belongs to the request by its number, and never stops the rest', () => {
    expect(
      told(
        'Request 1: done',
        'Request 2: user-task FAILED BUYER: done',
        'Request 3: user ABERGSTR: already there',
        'Request 4: The user has pending work units FAILED',
      ),
    ).toEqual([
      'done: user-task ABERGSTR BUYER',
      'done: user-task FAILED BUYER',
      'already-there: user ABERGSTR',
      'failed: user FAILED',
    ]);
  });

  test('keeps the server’s words where they are needed', () => {
    const output = new AdministrationOutput(contents);
    expect(output.line('Request 4: HTTP 500, Internal Server Error FAILED')).toMatchObject({
      outcome: 'failed',
      words: 'HTTP 500, Internal Server Error FAILED',
    });
    expect(output.line('Request 4: the answer could not be read UNKNOWN')).toMatchObject({
      outcome: 'unknown',
      words: 'the answer could not be read UNKNOWN',
    });
    expect(output.line('Request 4: not sent')).toMatchObject({ outcome: 'skipped', words: '' });
  });

  test.each([
    ['a success in the middle', 'Request 1: Request 2: done is what it said'],
    ['a success that is a name', 'Request 1: user done'],
    ['a success without its sign', 'Request 1: was done'],
    ['a success of nobody', 'done'],
    ['a number with a sign', 'Request -1: done'],
    ['a number in other words', 'Request one: done'],
    ['another speaker', '> Request 1: done'],
    ['a line of secadm', 'Line 1: identity add ABERGSTR: done'],
    ['a request that was not in the file', 'Request 99: done'],
    ['a request before the first', 'Request 0: done'],
    ['not sent as somebody’s words', 'Request 1: it was not sent'],
    ['nothing', ''],
  ])('takes %s for nothing', (_, line) => {
    expect(told(line)).toEqual([]);
  });

  test('a server that claims success in its words of failure has failed', () => {
    expect(told('Request 1: it is : done FAILED', 'Request 2: already there UNKNOWN')).toEqual([
      'failed: user-task ABERGSTR BUYER',
      'unknown: user-task FAILED BUYER',
    ]);
  });

  test('a failure that belongs to no request makes the call doubtful', () => {
    expect(told('Signing in FAILED', 'Request 99: gone FAILED')).toEqual(['doubtful: 0', 'doubtful: 0']);
  });
});
