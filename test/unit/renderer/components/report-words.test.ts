import { expect, it } from 'vitest';
import {
  groupedFingerprint,
  stepTitle,
  verdictOf,
} from '../../../../renderer/components/connection/report-words.ts';
import type { ConnectionReport, ConnectionStep } from '../../../../shared/contract/connection.ts';

function report(...steps: readonly [ConnectionStep['id'], ConnectionStep['state']][]) {
  return {
    endedAt: '2026-11-20T10:00:00.000Z',
    steps: steps.map(([id, state]) => ({ id, state })),
  } as unknown as ConnectionReport;
}

it('says whether the connection works, and at which step it does not', () => {
  expect(verdictOf(report(['name', 'done'], ['query', 'done']), 'Tables')).toBe('The connection works');
  expect(verdictOf(report(['name', 'done'], ['characters', 'warning']), 'Tables')).toBe(
    'The connection works, with a remark',
  );
  expect(verdictOf(report(['name', 'done'], ['objects', 'failed'], ['query', 'skipped']), 'Tables')).toBe(
    'No connection: tables',
  );
  expect(verdictOf({ ...report(['name', 'failed']), endedAt: null }, 'Tables')).toBe(
    'The connection is being tested',
  );
});

it('calls the step that looks for something by what it looks for', () => {
  expect(stepTitle('objects', 'Transactions')).toBe('Transactions');
  expect(stepTitle('sign-in', 'Transactions')).toBe('Sign-in');
});

it('groups a fingerprint without adding or losing a digit', () => {
  const fingerprint = '0123456789abcdef'.repeat(4);
  expect(groupedFingerprint(fingerprint).split(' ')).toHaveLength(16);
  expect(groupedFingerprint(fingerprint).replaceAll(' ', '')).toBe(fingerprint);
  expect(groupedFingerprint('01234')).toBe('0123 4');
});
