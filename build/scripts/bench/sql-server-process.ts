import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROJECT } from '../project.ts';
import type { CompanySize } from '../sample/big-extracts.ts';

export interface SqlServerProcess {
  /** Where it is, as JSON for the scripts that are measured. */
  readonly place: string;
  stop(): Promise<void>;
}

/** The stand-in SQL Server with tables of this size, in a process of its own: its work is not what is measured. */
export async function startSqlServerProcess(tables: CompanySize): Promise<SqlServerProcess> {
  const script = join(PROJECT, 'test', 'stand-ins', 'sql-server', 'serve.ts');
  const folder = await mkdtemp(join(tmpdir(), 'muster-bench-sql-'));
  const description = join(folder, 'server.json');
  await writeFile(description, JSON.stringify({ tables }));
  const server = spawn(process.execPath, [script, description], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [place] = (await once(createInterface(server.stdout), 'line')) as [string];
  return {
    place,
    async stop() {
      const ended = once(server, 'exit');
      server.stdin.end();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
