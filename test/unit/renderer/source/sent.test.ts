import { expect, it } from 'vitest';
import { sentBy, sentWords } from '../../../../renderer/screens/source/connection/sent.ts';
import { DEFAULT_M3_SOURCE } from '../../../../shared/m3/m3-source.ts';

it('sends a query for each list, with the schema of the site', () => {
  const sqlServer = { ...DEFAULT_M3_SOURCE.sqlServer, schema: 'M3TST' };
  const sent = sentBy({ ...DEFAULT_M3_SOURCE, way: 'sql-server', sqlServer });
  for (const table of ['CMNUSR', 'CEMAIL', 'CMNROL', 'CMNRUS']) {
    expect(sent.some(({ text }) => new RegExp(`M3TST\\W+${table}`).test(text))).toBe(true);
  }
});

it('sends calls to the API, which are no queries', () => {
  const sent = sentBy({ ...DEFAULT_M3_SOURCE, way: 'm3-api' });
  expect(sent.length).toBeGreaterThan(0);
  for (const { text } of sent) expect(text).not.toMatch(/\bSELECT\b/);
});

it('says whether it was sent, or will be', () => {
  expect(sentWords('sql-server', true)).toMatch(/^As it was sent/);
  expect(sentWords('sql-server', false)).toMatch(/^As it will be sent where the tables/);
  expect(sentWords('m3-api', false)).toMatch(/^As it will be sent\. Where a transaction/);
});
