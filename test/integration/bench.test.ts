import { expect, test } from 'vitest';
import { BenchBook } from '../../build/scripts/bench/book.ts';
import { benchChanges } from '../../build/scripts/bench/changes-part.ts';
import { benchData } from '../../build/scripts/bench/data-part.ts';
import { benchSql } from '../../build/scripts/bench/sql-part.ts';

// That the bench still runs, on companies far too small to say how fast anything is.

const TINY = { users: 300, roles: 20, rolesPerUser: 3 };

/** Runs a part of the bench; answers what it printed and which targets it missed. */
async function said(part: (book: BenchBook) => Promise<void>) {
  const lines: string[] = [];
  const book = new BenchBook((line) => lines.push(line));
  await part(book);
  return { text: lines.join('\n'), missed: book.missed };
}

test('the way from extracts to artifacts is measured against its floor and against itself', async () => {
  const sizes = [
    { ...TINY, times: 2 },
    { ...TINY, users: 600, times: 1 },
  ] as const;
  const { text } = await said((book) => benchData(sizes, book));
  expect(text).toMatch(/^ +300 +900 +[0-9]+ +[0-9]+ +[0-9.]+ +[0-9.]+ \([0-9.]+\) +[0-9]+ \([0-9]+\)$/m);
  expect(text).toMatch(/^ +600 +1800 /m);
  expect(text).toMatch(/choose [0-9]+ ms, read and decide [0-9]+ ms, plan [0-9]+ ms, render [0-9]+ ms/);
  expect(text).toMatch(/ratio at 300 users: [0-9.]+, at most 3$/m);
  expect(text).toMatch(/growth from 300 users to 600 users: [0-9.]+, at most 2.2$/m);
});

test('a plan with changes is measured against the first, and holds the changes alone', async () => {
  const { text } = await said((book) => benchChanges(TINY, book));
  expect(text).toMatch(/first [0-9]+ ms \(planning alone [0-9]+\), changed [0-9]+ ms/);
  expect(text).toMatch(/; 5 operations for 5 changes$/m);
  expect(text).toMatch(/ratio of a plan with changes to the first: [0-9.]+, at most 1.5$/m);
  expect(text).toContain('ok     the plan holds the changes and nothing else');
});

test('reading from SQL Server is measured against the driver', async () => {
  const { text } = await said((book) => benchSql({ ...TINY, times: 2 }, book));
  expect(text).toContain('From SQL Server into a roster, 300 users and 900 user-roles');
  expect(text).toMatch(/driver alone [0-9]+ ms, Muster [0-9]+ ms, ratio [0-9.]+, peak [0-9]+ MB/);
  expect(text).toMatch(/ratio of reading from SQL Server to the driver alone: [0-9.]+, at most 1.25$/m);
});

test('a target that is missed is told twice: beside its figure and at the end', () => {
  const lines: string[] = [];
  const book = new BenchBook((line) => lines.push(line));
  book.expectAtMost('ratio', 3.001, 3);
  book.expectAtMost('peak, MB', 700, 700);
  book.expect('nothing else is in it', false);
  expect(lines).toEqual([
    '  MISSED ratio: 3.00, at most 3',
    '  ok     peak, MB: 700.00, at most 700',
    '  MISSED nothing else is in it',
  ]);
  expect(book.missed).toEqual(['ratio: 3.00, at most 3', 'nothing else is in it']);
});
