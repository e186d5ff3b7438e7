import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROJECT } from '../project.ts';

export interface SqlServerProcess {
  /** Where it is, as JSON for the scripts that are measured. */
  readonly place: string;
  stop(): Promise<void>;
}

/** The stand-in SQL Server with the bench's tables, in a process of its own: its work is not what is measured. */
export async function startSqlServerProcess(): Promise<SqlServerProcess> {
  const script = join(PROJECT, 'test', 'stand-ins', 'sql-server', 'serve.ts');
  const server = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [place] = (await once(createInterface(server.stdout), 'line')) as [string];
  return {
    place,
    async stop() {
      const ended = once(server, 'exit');
      server.stdin.end();
      await ended;
    },
  };
}
