import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { BENCH_TABLES, bigTables } from './big-tables.ts';
import { sampleDatabase } from './sample-tables.ts';
import { startSqlServer } from './sql-server.ts';

/**
 * The stand-in in a process of its own: `node serve.ts [description.json]`. Says where it is in one line of JSON
 * on stdout ({host, port, database, user, ca, fingerprint}), and ends when stdin is closed. Without a description
 * it holds the bench's tables.
 */
const descriptionSchema = z.strictObject({
  database: z.string().default('M3FDBTST'),
  schema: z.string().default('MVXJDTA'),
  user: z.string().default('muster'),
  password: z.string().default('bench'),
  encryption: z.enum(['required', 'off', 'not-supported']).default('required'),
  port: z.number().default(0),
  /** A folder with extracts; generated tables where there is none. */
  folder: z.string().optional(),
  tables: z
    .strictObject({ users: z.number(), roles: z.number(), rolesPerUser: z.number() })
    .default(BENCH_TABLES),
});

const path = process.argv[2];
const described = descriptionSchema.parse(path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8')));
const { database, schema, user, password, encryption, port, folder, tables } = described;
const definition =
  folder === undefined ? { schemas: { [schema]: bigTables(tables) } } : sampleDatabase(folder, schema);
const server = await startSqlServer({
  databases: { [database]: definition },
  sqlLogin: { user, password },
  encryption,
  port,
  keepResults: true,
});

const { ca, fingerprint } = server.certificate;
console.log(JSON.stringify({ host: server.host, port: server.port, database, user, ca, fingerprint }));
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
