import { join } from 'node:path';
import { PROJECT } from '../project.ts';
import type { BenchBook } from './book.ts';
import type { MeasuredSize } from './data-part.ts';
import { measureInTurn, measureOnce } from './measure.ts';
import { startSqlServerProcess } from './sql-server-process.ts';

/** Users, as many e-mails, roles and user-roles from SQL Server, against the driver alone. */
export async function benchSql({ times, ...size }: MeasuredSize, book: BenchBook): Promise<void> {
  const server = await startSqlServerProcess(size);
  try {
    const scripts = join(PROJECT, 'build', 'scripts', 'bench');
    // Once unmeasured: the stand-in keeps the results that it has put together.
    const pair = { floor: join(scripts, 'sql-floor.ts'), whole: join(scripts, 'sql-read.ts') };
    await measureOnce(pair.floor, [server.place]);
    const { floor, whole: read } = await measureInTurn(pair, [server.place], times);
    const ratio = read.ms / floor.ms;
    const userRoles = size.users * size.rolesPerUser;
    book.say(
      `\nFrom SQL Server into a roster, ${size.users.toLocaleString('en-US')} users and ${userRoles.toLocaleString('en-US')} user-roles`,
    );
    book.say(
      `driver alone ${floor.ms.toFixed(0)} ms, Muster ${read.ms.toFixed(0)} ms, ratio ${ratio.toFixed(2)}, peak ${read.peakMb.toFixed(0)} MB`,
    );
    book.say(
      `computing: driver alone ${floor.cpuMs.toFixed(0)} ms, Muster ${read.cpuMs.toFixed(0)} ms, ratio ${(read.cpuMs / floor.cpuMs).toFixed(2)}`,
    );
    book.expectAtMost('ratio of reading from SQL Server to the driver alone', ratio, 1.25);
    book.expectAtMost('peak while reading from SQL Server, MB', read.peakMb, 700);
  } finally {
    await server.stop();
  }
}
