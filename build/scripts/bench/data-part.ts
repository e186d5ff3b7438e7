import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../project.ts';
import { type CompanySize, writeBigExtracts } from '../sample/big-extracts.ts';
import type { BenchBook } from './book.ts';
import { type Measured, measureInTurn } from './measure.ts';

/** A company and how often it is measured. */
export interface MeasuredSize extends CompanySize {
  readonly times: number;
}

interface Row {
  readonly size: MeasuredSize;
  readonly floor: Measured;
  readonly whole: Measured;
}

/** From three extracts to the artifacts on disk, for two companies of the same roles per user. */
export async function benchData(
  [middle, large]: readonly [MeasuredSize, MeasuredSize],
  book: BenchBook,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  try {
    book.say('\nFrom three extracts to the artifacts on disk, against papaparse over the same files');
    book.say('    users  user-roles   floor ms   whole ms   ratio   CPU s (floor)   peak MB (floor)');
    const first = await benchSize(folder, middle, book);
    const second = await benchSize(folder, large, book);
    judge(first, second, book);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchSize(parent: string, size: MeasuredSize, book: BenchBook): Promise<Row> {
  const folder = join(parent, String(size.users));
  const { users, roles, userRoles } = await writeBigExtracts({ ...size, folder });
  const scripts = join(PROJECT, 'build', 'scripts', 'bench');
  const pair = { floor: join(scripts, 'floor.ts'), whole: join(scripts, 'whole-way.ts') };
  const { floor, whole } = await measureInTurn(pair, [users, roles, userRoles], size.times);
  await rm(folder, { recursive: true, force: true });
  const cells = [
    String(size.users).padStart(9),
    String(size.users * size.rolesPerUser).padStart(11),
    floor.ms.toFixed(0).padStart(10),
    whole.ms.toFixed(0).padStart(10),
    (whole.ms / floor.ms).toFixed(2).padStart(7),
    `${(whole.cpuMs / 1000).toFixed(2)} (${(floor.cpuMs / 1000).toFixed(2)})`.padStart(15),
    `${whole.peakMb.toFixed(0)} (${floor.peakMb.toFixed(0)})`.padStart(17),
  ];
  book.say(cells.join(' '));
  const steps = Object.entries(whole.stepMs).map(([step, ms]) => `${step} ${ms.toFixed(0)} ms`);
  book.say(`          ${steps.join(', ')}`);
  return { size, floor, whole };
}

function judge(middle: Row, large: Row, book: BenchBook): void {
  const more = large.size.users / middle.size.users;
  const growth = large.whole.ms / middle.whole.ms;
  book.say(`${more} times the users take ${growth.toFixed(2)} times the time`);
  const said = (row: Row) => `${row.size.users.toLocaleString('en-US')} users`;
  book.expectAtMost(`ratio at ${said(middle)}`, middle.whole.ms / middle.floor.ms, 3);
  book.expectAtMost(`peak at ${said(middle)}, MB`, middle.whole.peakMb, 700);
  book.expectAtMost(`growth from ${said(middle)} to ${said(large)}`, growth, more * LINEAR);
  book.expectAtMost(`peak at ${said(large)}, MB`, large.whole.peakMb, 2048);
}

/** What still counts as linear: two measurements of one thing differ by a tenth. */
const LINEAR = 1.1;
