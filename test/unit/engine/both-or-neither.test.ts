import { expect, it } from 'vitest';
import { bothOrNeither } from '../../../electron/engine/base/both-or-neither.ts';

/** Goes on until it is ended, and notes that it was. */
function untilEnded(ended: string[], name: string) {
  return (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        ended.push(name);
        reject(signal.reason as Error);
      });
    });
}

const never = new AbortController().signal;
const failing = async () => {
  throw new Error('the disk is full');
};

it('answers both', async () => {
  await expect(
    bothOrNeither(
      async () => 1,
      async () => 'two',
      never,
    ),
  ).resolves.toEqual([1, 'two']);
});

it('ends the other where one fails, and tells why', async () => {
  const ended: string[] = [];
  await expect(bothOrNeither(failing, untilEnded(ended, 'second'), never)).rejects.toThrow(
    'the disk is full',
  );
  await expect(bothOrNeither(untilEnded(ended, 'first'), failing, never)).rejects.toThrow('the disk is full');
  expect(ended).toEqual(['second', 'first']);
});

it('ends both on cancel', async () => {
  const cancel = new AbortController();
  const ended: string[] = [];
  const both = bothOrNeither(untilEnded(ended, 'first'), untilEnded(ended, 'second'), cancel.signal);
  cancel.abort();
  await expect(both).rejects.toMatchObject({ name: 'AbortError' });
  expect(ended).toEqual(['first', 'second']);
});
