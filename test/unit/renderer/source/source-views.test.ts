import { expect, it } from 'vitest';
import { homeOf, tabsOf, viewAmong } from '../../../../renderer/screens/source/source-views.ts';

function views(...args: Parameters<typeof tabsOf>): string[] {
  return tabsOf(...args).map(({ value }) => value);
}

it('has the tabs of its way, and the result once something was read', () => {
  expect(views('files', false, null)).toEqual(['reading', 'snapshots']);
  expect(views('files', true, null)).toEqual(['result', 'reading', 'snapshots']);
  expect(views('sql-server', false, null)).toEqual(['connection', 'sent', 'snapshots']);
  expect(views('m3-api', true, null)).toEqual(['result', 'connection', 'sent', 'snapshots']);
});

it('names the file whose reading is shown', () => {
  expect(tabsOf('files', false, 'users.csv')[0]?.title).toBe('How users.csv is read');
  expect(tabsOf('files', false, null)[0]?.title).toBe('What an extract holds');
});

it('shows the view that was asked for, or the first where it is not there', () => {
  expect(viewAmong(tabsOf('files', true, null), 'snapshots')).toBe('snapshots');
  expect(viewAmong(tabsOf('files', true, null), 'sent')).toBe('result');
  expect(viewAmong(tabsOf('sql-server', false, null), homeOf('sql-server'))).toBe('connection');
  expect(viewAmong(tabsOf('files', false, null), homeOf('files'))).toBe('reading');
});
