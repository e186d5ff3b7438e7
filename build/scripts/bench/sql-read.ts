import { readM3 } from '../../../electron/engine/sources/read-m3.ts';
import { secretNeeds } from '../../../shared/environment/secrets.ts';
import { reportMeasure } from './measure.ts';
import { SQL_PASSWORD, type SqlPlace, sqlEnvironment } from './sql-place.ts';

// The same rows into a roster. Argument: where the server is, as JSON.

const environment = sqlEnvironment(JSON.parse(process.argv[2] ?? '') as SqlPlace);
const purposes = Object.fromEntries(secretNeeds(environment).map(({ slot, purpose }) => [slot, purpose]));

// The engine loads the driver at the first use. That is not reading, and the floor has it loaded as well.
await import('mssql');

await reportMeasure(async () => {
  const roster = await readM3(environment, [], {
    access: { secrets: { 'sql-password': SQL_PASSWORD }, purposes, proxies: {} },
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  if (roster.users.length === 0) throw new Error('Nobody was read.');
});
