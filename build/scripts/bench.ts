import { BenchBook } from './bench/book.ts';
import { benchChanges } from './bench/changes-part.ts';
import { benchData } from './bench/data-part.ts';
import { benchHostile } from './bench/hostile-part.ts';
import { benchSql } from './bench/sql-part.ts';
import { benchWindow } from './bench/window-part.ts';
import { buildAppIfStale } from './build-app.ts';
import { startVirtualDisplay } from './display.ts';
import { electronPath } from './prepare-electron.ts';
import { prepareSystem } from './prepare-system.ts';

// How fast Muster is, against what cannot be faster: papaparse alone for the data, an empty window for the start,
// the bare driver for SQL Server. Exit code 1 where a target is missed. `npm run bench -- data`, `-- changes`, `-- sql`, `-- window` or `-- hostile` measures
// that part alone. The tests run each part small.

const COMPANY = { users: 100_000, roles: 500, rolesPerUser: 5 };

const PARTS: Readonly<Record<string, (book: BenchBook) => Promise<void>>> = {
  data: (book) =>
    benchData(
      [
        { ...COMPANY, times: 7 },
        { ...COMPANY, users: 1_000_000, times: 3 },
      ],
      book,
    ),
  changes: (book) => benchChanges(COMPANY, book),
  sql: (book) => benchSql({ ...COMPANY, times: 7 }, book),
  window: (book) => onDisplay(() => benchWindow({ ...COMPANY, starts: 5 }, book)),
  hostile: (book) => benchHostile(4_000_000, 3, book),
};

const book = new BenchBook((line) => console.log(line));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => PARTS[part] === undefined);
if (unknown.length > 0) throw new Error(`No part of the bench: ${unknown.join(', ')}`);

for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) await part(book);
}
for (const target of book.missed) console.log(`MISSED: ${target}`);
process.exitCode = book.missed.length === 0 ? 0 : 1;

/** Runs what opens windows, on Linux on a display of its own. */
async function onDisplay(work: () => Promise<void>): Promise<void> {
  await prepareSystem('tests');
  await electronPath();
  const built = await buildAppIfStale();
  if (built.exitCode !== 0) throw new Error('The app cannot be built.');
  if (process.platform !== 'linux') return work();
  const display = await startVirtualDisplay();
  try {
    process.env.DISPLAY = display.name;
    await work();
  } finally {
    await display.stop();
  }
}
