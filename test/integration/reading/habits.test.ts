import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTRACT_KINDS, EXTRACTS, type ExtractKind, type FieldName } from '../../../shared/m3/extracts.ts';
import { ENCODINGS } from '../../../shared/m3/reading.ts';
import { type TestEngine, testEngine } from '../../support/engine.ts';
import {
  bcp,
  boxes,
  carriedBy,
  excelSep,
  formatTable,
  type Habit,
  h5German,
  plain,
  powershell,
  psql,
  sampleTables,
  sqlcmdPadded,
  sqlcmdUnpadded,
  sqlplus,
  ssmsText,
  type Tables,
} from '../../support/habits.ts';
import { sampleEnvironment } from '../../support/sample.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { writeWorkbook } from '../../support/workbook.ts';

// One company, written by the tools that people have: it is the same company, and gives the same plan.

/** Those whose names hold a quote or a line break: no tool without quotes can write them. */
const NEED_QUOTES = ['DNYRAD', 'GEK', 'PENTEST3', 'RHAGEN'];
/** With bars between the columns, also whoever's name holds one. */
const NEED_NO_BARS = ['DNYRAD', 'GEK', 'PENTEST1', 'PENTEST3', 'RHAGEN'];
/** With semicolons between them, also whoever's name holds one. */
const NEED_NO_SEMICOLONS = ['BTABLES', 'DNYRAD', 'GEK', 'PENTEST3', 'RECEPT1', 'RHAGEN'];

interface Read {
  /** The lines of the canonical plan about people and tasks, with user-tasks and operations. */
  readonly plan: readonly string[];
  readonly rejected: number;
}

async function open(): Promise<TestEngine> {
  const engine = testEngine();
  await engine.call('workspace:open', { environment: sampleEnvironment() });
  return engine;
}

async function planOf(engine: TestEngine): Promise<Read> {
  const { rejected } = await engine.call('source:read', {});
  await engine.call('plan:make', { only: null, again: false });
  const path = join(tempFolder(), 'plan.jsonl');
  await engine.call('plan:save', { path });
  const plan = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^\{"(?:person|task)":/.test(line));
  return { plan, rejected };
}

async function attachAll(engine: TestEngine, tables: Tables, habit: Habit): Promise<void> {
  const folder = tempFolder();
  for (const kind of EXTRACT_KINDS) {
    const path = join(folder, `${kind}.txt`);
    writeFileSync(path, habit.write(tables[kind], kind));
    await engine.call('source:attach', { kind, path });
  }
}

async function readAs(habit: Habit, tables: Tables): Promise<Read> {
  const engine = await open();
  await attachAll(engine, tables, habit);
  return planOf(engine);
}

/** Users of the sample whom a habit cannot carry. */
function leftBy(tables: Tables, carried: Tables): string[] {
  const kept = new Set(carried.users.rows);
  return tables.users.rows.filter((row) => !kept.has(row)).map(([id = '']) => id.trim());
}

describe('the sample company gives the same plan, written by', () => {
  const tables = sampleTables();

  it.each<[Habit, readonly string[]]>([
    [powershell, []],
    [excelSep, []],
    [h5German, []],
    [sqlcmdUnpadded, NEED_NO_SEMICOLONS],
    [sqlcmdPadded(' '), NEED_QUOTES],
    // Padded columns carry a semicolon, also where one stands between them.
    [sqlcmdPadded(';'), NEED_QUOTES],
    [ssmsText, NEED_QUOTES],
    [formatTable, NEED_QUOTES],
    [sqlplus, NEED_QUOTES],
    [psql, NEED_NO_BARS],
    [boxes, NEED_NO_BARS],
  ])('$name', async (habit, left) => {
    const carried = carriedBy(tables, habit);
    expect(leftBy(tables, carried)).toEqual(left);
    const expected = await readAs(plain, carried);
    expect(expected.plan.length).toBeGreaterThan(1000);
    expect(await readAs(habit, carried)).toEqual(expected);
  });

  it('Excel, as a workbook with a title above the table and a total below', async () => {
    const engine = await open();
    const sheets = EXTRACT_KINDS.map((kind) => {
      const { header, rows } = tables[kind];
      const title = [`${EXTRACTS[kind].title} of PRD, 2026-11-30`];
      return { name: kind, rows: [title, [], header, ...rows, [], ['Total', rows.length]] };
    });
    const path = await writeWorkbook(join(tempFolder(), 'company.xlsx'), [
      { name: 'Cover', rows: [['Users of M3'], ['Exported by hand']] },
      ...sheets,
    ]);
    for (const kind of EXTRACT_KINDS) await engine.call('source:attach', { kind, path });
    expect(await planOf(engine)).toEqual(await readAs(plain, tables));
  });

  it('a paste from a workbook with a title', async () => {
    const engine = await open();
    for (const kind of EXTRACT_KINDS) {
      const { header, rows } = tables[kind];
      const cell = (value: string) => (/["\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
      const text = [[EXTRACTS[kind].title, ...header.slice(1).map(() => '')], header, ...rows]
        .map((row) => row.map(cell).join('\t'))
        .join('\r\n');
      await engine.call('source:paste', { kind, text });
    }
    expect(await planOf(engine)).toEqual(await readAs(plain, tables));
  });

  const OEM = (ENCODINGS as readonly string[]).find((name) => /850/.test(name));
  it.runIf(OEM !== undefined)('bcp, in code page 850 and without a header', async () => {
    const habit = bcp('cp850');
    const carried = carriedBy(tables, habit);
    const engine = await open();
    await attachAll(engine, carried, habit);
    for (const kind of EXTRACT_KINDS) await chooseByHand(engine, kind, carried, OEM as never);
    expect(await planOf(engine)).toEqual(await readAs(plain, carried));
  });

  it('bcp, in UTF-8 and without a header, once the columns are chosen', async () => {
    const habit = bcp('utf-8');
    const carried = carriedBy(tables, habit);
    const engine = await open();
    await attachAll(engine, carried, habit);
    expect(await engine.ask('source:read', {})).toMatchObject({ ok: false, error: { code: 'READING-OPEN' } });
    for (const kind of EXTRACT_KINDS) await chooseByHand(engine, kind, carried, 'utf-8');
    expect(await planOf(engine)).toEqual(await readAs(plain, carried));
  });
});

/** Says of a file without a header what its columns are, and how it is encoded, as a person would. */
async function chooseByHand(
  engine: TestEngine,
  kind: ExtractKind,
  tables: Tables,
  encoding: (typeof ENCODINGS)[number],
): Promise<void> {
  const { files } = await engine.call('workspace:state', {});
  const { reading } = files.find((file) => file.kind === kind)!;
  if (reading.form !== 'delimited') throw new Error('no text');
  const columns = tables[kind].header.map(
    (name): FieldName => EXTRACTS[kind].fields.find(({ aliases }) => aliases.includes(name))!.field,
  );
  await engine.call('source:change-reading', { kind, reading: { ...reading, encoding, columns } });
}
