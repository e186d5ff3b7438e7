import sql from 'mssql';
import { shippedQueries } from '../../../shared/m3/sql/queries.ts';
import { reportMeasure } from './measure.ts';
import { SQL_PASSWORD, type SqlPlace } from './sql-place.ts';

// The least that reading over SQL can take: the driver streams the same rows, and nothing is done with them.
// Argument: where the server is, as JSON.

const { host, port, database, user } = JSON.parse(process.argv[2] ?? '') as SqlPlace;
const [, ...queries] = shippedQueries('MVXJDTA');

await reportMeasure(async () => {
  const pool = await new sql.ConnectionPool({
    server: host,
    port,
    database,
    user,
    password: SQL_PASSWORD,
    arrayRowMode: true,
    requestTimeout: 0,
    options: { trustServerCertificate: true },
  }).connect();
  for (const query of queries) await streamRows(pool, query);
  await pool.close();
});

function streamRows(pool: sql.ConnectionPool, query: (typeof queries)[number]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = pool.request();
    request.stream = true;
    for (const { name, value } of query.parameters) request.input(name, sql.NVarChar, value);
    request.on('row', () => {});
    request.on('error', reject);
    request.on('done', () => resolve());
    void request.query(query.text);
  });
}
