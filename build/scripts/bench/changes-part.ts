import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../project.ts';
import { type CompanySize, writeBigExtracts } from '../sample/big-extracts.ts';
import type { BenchBook } from './book.ts';
import type { KeepingUp, Planned } from './keeping-up.ts';
import { printedBy } from './measure.ts';

/** A plan with two per cent of changes against the first plan, in one process. */
export async function benchChanges(size: CompanySize, book: BenchBook): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  try {
    const { users, roles, userRoles } = await writeBigExtracts({ ...size, folder });
    const script = join(PROJECT, 'build', 'scripts', 'bench', 'keeping-up.ts');
    const kept = await printedBy<KeepingUp>(script, [users, roles, userRoles]);
    const { first, second, withReading, changed, operations, exact } = kept;
    const ratio = second.wholeMs / first.wholeMs;
    book.say(
      `\nA plan of ${size.users.toLocaleString('en-US')} users, 2 % of them changed, against the first plan`,
    );
    book.say(`first ${inWords(first)}, changed ${inWords(second)}, ratio ${ratio.toFixed(2)}`);
    book.say(
      `with reading the target ${inWords(withReading)}; ${operations} operations for ${changed} changes`,
    );
    book.expectAtMost('ratio of a plan with changes to the first', ratio, 1.5);
    book.expect('the plan holds the changes and nothing else', exact);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inWords({ wholeMs, planMs }: Planned): string {
  return `${wholeMs.toFixed(0)} ms (planning alone ${planMs.toFixed(0)})`;
}
