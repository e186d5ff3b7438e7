import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SnapshotStore } from '../../electron/engine/snapshots/snapshot-store.ts';
import type { PayloadOf } from '../../shared/contract/channels.ts';
import type { Roster } from '../../shared/m3/roster.ts';
import type { SnapshotOf } from '../../shared/m3/snapshot.ts';
import type { SnapshotInfo } from '../../shared/m3/snapshot-info.ts';
import { testEngine } from '../support/engine.ts';
import { NEVER } from '../support/extracts.ts';
import { readSample } from '../support/sample.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { rosterOf } from '../unit/m3/m3-rows.ts';

const ann = ['ANN', 'Ann Åberg', 'ann@example.com'];
const bob = ['BOB', 'Bob "\u2028" \ud800', ''];

function company(...users: string[][]): Roster {
  return rosterOf({
    users: { columns: ['user', 'name', 'email'], rows: users },
    roles: {
      columns: ['role', 'name'],
      rows: [
        ['BUYER', 'Buyer'],
        ['CLERK', 'Clerk'],
        ['', 'rejected'],
      ],
    },
    'user-roles': {
      columns: ['user', 'role', 'validFrom', 'validTo'],
      rows: [['ANN', 'BUYER', '20260101', '0']],
    },
  });
}

/** The environment `tst`, read on the given second. */
function at(second: number, environmentId = 'tst'): SnapshotOf {
  const readAt = new Date(Date.UTC(2026, 10, 20, 12, 0, second)).toISOString();
  return { environmentId, environmentName: environmentId.toUpperCase(), way: 'sql-server', readAt };
}

/** An engine and a store on the same folder: what a reading keeps, and what a person sees of it. */
function world() {
  const engine = testEngine();
  const folder = join(engine.dataFolder, 'snapshots');
  const store = new SnapshotStore(folder);
  return { engine, folder, store, keep: (roster: Roster, of: SnapshotOf) => store.keep(roster, of, NEVER) };
}

const comparison = (before: string, after: string): PayloadOf<'snapshots:compare'> => ({
  ...{ offset: 0, limit: 100, before, after, subject: null, kind: null, text: '' },
});

const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** Puts other content in the place of a snapshot, under a name and a card that fit it. */
function forge(folder: string, info: SnapshotInfo, content: string): string {
  const hash = hashOf(content);
  const id = `${info.id.slice(0, -8)}${hash.slice(0, 8)}`;
  rmSync(join(folder, `${info.id}.jsonl`));
  writeFileSync(join(folder, `${id}.jsonl`), content);
  const card = { format: 1, ...info, id, hash, bytes: Buffer.byteLength(content) };
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(card));
  return id;
}

describe('a snapshot that is kept', () => {
  it('comes back as it was, with its counts and the hash of its file', async () => {
    const { folder, store, keep } = world();
    const roster = company(ann, bob, ['', 'nobody', '']);
    const info = await keep(roster, at(1));
    const bytes = readFileSync(join(folder, `${info.id}.jsonl`));
    expect(info).toMatchObject({
      ...{ ...at(1), users: 2, emails: 0, roles: 2, userRoles: 1, rejected: 2 },
      ...{ hash: hashOf(bytes), bytes: bytes.length },
    });
    expect(await store.load(info.id, NEVER)).toEqual({ info, roster });
  });

  it('is for its owner alone and leaves nothing else behind', async () => {
    const { folder, keep } = world();
    const { id } = await keep(company(ann), at(1));
    expect(readdirSync(folder).sort()).toEqual([`${id}.json`, `${id}.jsonl`]);
    if (process.platform === 'win32') return;
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('is dated also where nothing changed', async () => {
    const { store, keep } = world();
    await keep(company(ann), at(1));
    const second = await keep(company(ann), at(2));
    expect(await store.list()).toHaveLength(2);
    expect(await store.latestOf('tst')).toEqual(second);
    expect(await store.latestOf('prd')).toBeNull();
  });

  it('is listed with those of every environment, the newest first', async () => {
    const { engine, keep } = world();
    const ids: string[] = [];
    for (const of of [at(2, 'a-20261120t120000000z-12345678'), at(1, 'zz'), at(3, 'tst')]) {
      ids.push((await keep(company(ann), of)).id);
    }
    const listed = await engine.call('snapshots:list', {});
    expect(listed.map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1]]);
  });

  it('leaves nothing where it is cancelled', async () => {
    const { folder, store } = world();
    const many = Array.from({ length: 60_000 }, (_, n) => [`U${n}`, `Name ${n}`, '']);
    const controller = new AbortController();
    const kept = store.keep(company(...many), at(1), controller.signal);
    controller.abort();
    await expect(kept).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is said not to be kept where the folder cannot be written', async () => {
    const file = join(tempFolder(), 'file');
    writeFileSync(file, '');
    const kept = new SnapshotStore(join(file, 'snapshots')).keep(company(ann), at(1), NEVER);
    await expect(kept).rejects.toMatchObject({ error: { code: 'SNAPSHOT-NOT-KEPT' } });
  });

  it.each(['../tst', 'TST', 'a/b', '', 'c:\\tst'])('is refused under the name %j', async (environmentId) => {
    const { folder, keep } = world();
    const kept = keep(company(ann), { ...at(1), environmentId });
    await expect(kept).rejects.toMatchObject({ error: { code: 'SNAPSHOT-NOT-KEPT' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes away what a process left that ended meanwhile, and nothing of one that lives', async () => {
    const { folder, keep } = world();
    await keep(company(ann), at(1));
    // No process has this number: it is above what any system gives out.
    const left = join(folder, '2147483646-0000-0000.new');
    const others = join(folder, `${process.pid}-0000-0000.new`);
    for (const path of [left, others]) writeFileSync(path, 'half a roster');
    await keep(company(ann), at(2));
    expect([existsSync(left), existsSync(others)]).toEqual([false, true]);
  });

  it('stands beside that of another engine that keeps at the same moment', async () => {
    const { folder, store } = world();
    const other = new SnapshotStore(folder);
    const rosters = Array.from({ length: 8 }, (_, n) => company(ann, [`U${n}`, 'X', '']));
    const kept = await Promise.all([
      ...rosters.map((roster, n) => (n % 2 === 0 ? store : other).keep(roster, at(1), NEVER)),
      // The very same twice is one file.
      ...[store, other].map((one) => one.keep(rosters[0]!, at(1), NEVER)),
    ]);
    expect(await store.list()).toHaveLength(8);
    for (const [n, roster] of rosters.entries()) {
      expect((await other.load(kept[n]!.id, NEVER)).roster).toEqual(roster);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });
});

describe('a reading', () => {
  it('is kept, each time anew, and can be compared with the one before', async () => {
    const engine = testEngine();
    await readSample(engine);
    await engine.call('source:read', {});
    const [second, first] = await engine.call('snapshots:list', {});
    expect(first).toMatchObject({ environmentId: 'sample', environmentName: 'Sample', way: 'files' });
    const found = await engine.call('snapshots:compare', comparison(first!.id, second!.id));
    expect(found).toMatchObject({ before: first, after: second, total: 0 });
  });
});

describe('retention', () => {
  it('removes the oldest of one environment and leaves the others', async () => {
    const { store, keep } = world();
    const others = await keep(company(ann), at(0, 'tst-2'));
    const ids: string[] = [];
    for (const second of [1, 2, 3, 4]) ids.push((await keep(company(ann), at(second))).id);
    await store.prune('tst', 2);
    expect((await store.list()).map(({ id }) => id)).toEqual([ids[3], ids[2], others.id]);
  });

  it('never removes what was just kept, though the clock was set back', async () => {
    const { store, keep } = world();
    for (const second of [10, 11]) await keep(company(ann), at(second));
    const last = await keep(company(ann), at(1));
    await store.prune('tst', 1);
    expect(await store.list()).toEqual([last]);
    await store.remove(last.id);
    const next = await keep(company(ann), at(12));
    await store.prune('tst', 1);
    expect(await store.list()).toEqual([next]);
  });
});

describe('a card', () => {
  const cards: [string, (card: string) => string][] = [
    ['missing', () => ''],
    ['cut', (card) => card.slice(0, 40)],
    ['of another snapshot', (card) => card.replace(/-[0-9a-f]{8}"/, '-00000000"')],
    ['of another day', (card) => card.replace('"readAt":"2026', '"readAt":"2025')],
    ['of another format', (card) => card.replace('"format":1', '"format":0')],
    ['with a hostile count', (card) => card.replace('"users":1', '"users":"1"')],
  ];

  it.each(cards)('that is %s is made again from its snapshot', async (_, damage) => {
    const { folder, store, keep } = world();
    const info = await keep(company(ann), at(1));
    const path = join(folder, `${info.id}.json`);
    const card = readFileSync(path, 'utf8');
    const damaged = damage(card);
    expect(damaged).not.toBe(card);
    writeFileSync(path, damaged);
    expect(await store.list()).toEqual([info]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(card));
  });

  it('of a newer Muster is left as it is, and its snapshot described anew', async () => {
    const { folder, store, keep } = world();
    const info = await keep(company(ann), at(1));
    const path = join(folder, `${info.id}.json`);
    const newer = readFileSync(path, 'utf8').replace('"format":1', '"format":2');
    writeFileSync(path, newer);
    expect(await store.list()).toEqual([info]);
    expect(readFileSync(path, 'utf8')).toBe(newer);
  });

  it('of a damaged snapshot is all there is: without it the others are listed alone', async () => {
    const { folder, engine, keep } = world();
    const damaged = await keep(company(ann), at(1));
    const sound = await keep(company(ann), at(2));
    rmSync(join(folder, `${damaged.id}.json`));
    writeFileSync(join(folder, `${damaged.id}.jsonl`), 'nothing of it');
    for (const name of ['notes.txt', '..jsonl', 'TST.jsonl']) writeFileSync(join(folder, name), 'x');
    expect(await engine.call('snapshots:list', {})).toEqual([sound]);
  });
});

describe('a damaged snapshot', () => {
  const damages: [string, (bytes: Buffer) => Buffer][] = [
    ['cut', (bytes) => bytes.subarray(0, bytes.length - 30)],
    ['empty', () => Buffer.alloc(0)],
    ['one byte different', (bytes) => Buffer.from(bytes.toString('utf8').replace('Ann', 'Enn'))],
    ['one byte longer', (bytes) => Buffer.concat([bytes, Buffer.from(' ')])],
    ['not UTF-8', (bytes) => Buffer.from(bytes.toString('latin1').replace('Ann', '\xff\xfe\xff'), 'latin1')],
    ['all zeros', (bytes) => Buffer.alloc(bytes.length)],
  ];

  it.each(damages)('is not taken: %s', async (_, damage) => {
    const { folder, store, keep } = world();
    const info = await keep(company(ann), at(1));
    const path = join(folder, `${info.id}.jsonl`);
    const bytes = readFileSync(path);
    const damaged = damage(bytes);
    expect(damaged.equals(bytes)).toBe(false);
    writeFileSync(path, damaged);
    await expect(store.load(info.id, NEVER)).rejects.toMatchObject({
      error: { code: 'SNAPSHOT-DAMAGED', details: { at: info.readAt } },
    });
  });

  const forgeries: [string, (text: string) => string, RegExp][] = [
    ['another format', (text) => text.replace('"snapshot":1', '"snapshot":0'), /line 1: snapshot/],
    ['more users than there are', (text) => text.replace('"users":2', '"users":4294967295'), /users.id/],
    ['fewer users than there are', (text) => text.replace('"users":2', '"users":1'), /too many values/],
    ['a role that is not there', (text) => numbers(text, 'userRoles.role', [2]), /too large/],
    ['a source that is not there', (text) => numbers(text, 'users.source', [0, 9]), /too large/],
    [
      'more roles than rows',
      (text) => numbers(text, 'userRoles.perUser', [2, 0]),
      /more roles than there are rows/,
    ],
    ['fewer roles than rows', (text) => numbers(text, 'userRoles.perUser', [0, 0]), /more rows than/],
    ['an id twice', (text) => text.replace('["ANN","BOB"]', '["ANN","ann"]'), /there twice/],
    ['an empty id', (text) => text.replace('["ANN","BOB"]', '["ANN",""]'), /empty/],
    ['another finding', (text) => text.replace('"ROW-ID-EMPTY"', '"toString"'), /code/],
    ['numbers that are none', (text) => text.replace(/"numbers":"[^"]*"/, '"numbers":"A A="'), /cut/],
    ['a line more', (text) => `${text}{}\n`, /goes on/],
  ];

  it.each(forgeries)('is not taken where its hash fits and it holds %s', async (_, change, reason) => {
    const { folder, store, keep } = world();
    const info = await keep(company(ann, bob), at(1));
    const text = readFileSync(join(folder, `${info.id}.jsonl`), 'utf8');
    const changed = change(text);
    expect(changed).not.toBe(text);
    const id = forge(folder, info, changed);
    await expect(store.load(id, NEVER)).rejects.toMatchObject({
      error: { code: 'SNAPSHOT-DAMAGED', details: { reason: expect.stringMatching(reason) } },
    });
  });

  it.each([
    ['of a later format', (text: string) => text.replace('"snapshot":1', '"snapshot":2'), /of format 2/],
    ['with a new key', (text: string) => text.replace('"dates":{', '"dates":{"more":true,'), /dates\.more/],
  ])('is told from one %s, which a newer Muster wrote', async (_, change, why) => {
    const { folder, store, keep } = world();
    const info = await keep(company(ann, bob), at(1));
    const id = forge(folder, info, change(readFileSync(join(folder, `${info.id}.jsonl`), 'utf8')));
    await expect(store.load(id, NEVER)).rejects.toMatchObject({
      error: { code: 'FILE-OF-NEWER-MUSTER', details: { why: expect.stringMatching(why) } },
    });
  });

  it('keeps a remark whose code is not known', async () => {
    const { folder, store, keep } = world();
    const info = await keep(company(ann, bob), at(1));
    const text = readFileSync(join(folder, `${info.id}.jsonl`), 'utf8');
    const id = forge(folder, info, text.replace('"ROW-ID-EMPTY"', '"ROW-OF-TOMORROW"'));
    const { roster } = await store.load(id, NEVER);
    expect(roster.findings.map(({ code }) => String(code))).toContain('ROW-OF-TOMORROW');
  });

  it('is not taken under the name of another', async () => {
    const { folder, store, keep } = world();
    const [one, other] = [await keep(company(ann), at(1)), await keep(company(bob), at(2))];
    renameSync(join(folder, `${one.id}.jsonl`), join(folder, `${other.id}.jsonl`));
    await expect(store.load(other.id, NEVER)).rejects.toMatchObject({ error: { code: 'SNAPSHOT-DAMAGED' } });
  });
});

/** Puts other numbers, of a byte each, into a column. */
function numbers(text: string, column: string, values: readonly number[]): string {
  const start = text.indexOf(`{"column":"${column}"`);
  const end = text.indexOf('\n', start);
  const line = { column, width: 1, numbers: Buffer.from(values).toString('base64') };
  return text.slice(0, start) + JSON.stringify(line) + text.slice(end);
}

describe('the name of a snapshot', () => {
  const names = [
    '..',
    'tst',
    '../../etc/passwd',
    'x-20261120t120000000z-0000000',
    'x-20261120t120000000z-00000000',
  ];

  it.each(names)('that names none is unknown: %s', async (id) => {
    const { folder, store, keep } = world();
    await keep(company(ann), at(1));
    const before = readdirSync(folder);
    const unknown = { error: { code: 'SNAPSHOT-UNKNOWN' } };
    await expect(store.load(id, NEVER)).rejects.toMatchObject(unknown);
    await expect(store.info(id)).rejects.toMatchObject(unknown);
    await expect(store.remove(id)).rejects.toMatchObject(unknown);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('is checked at the door', async () => {
    const { engine } = world();
    const answer = await engine.ask('snapshots:remove', { id: '../../etc/passwd' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'CALL-INVALID' } });
  });
});

describe('snapshots:compare', () => {
  async function compared() {
    const parts = world();
    const before = await parts.keep(company(ann, bob), at(1));
    const after = await parts.keep(
      company(['ANN', 'Ann Karlsson', 'ann@example.com'], ['CAT', 'Cat', '']),
      at(2),
    );
    return { ...parts, before, after };
  }

  it('tells who came, went and changed, page by page', async () => {
    const { engine, before, after } = await compared();
    const whole = await engine.call('snapshots:compare', comparison(before.id, after.id));
    expect(whole).toMatchObject({
      before,
      after,
      total: 3,
      counts: { users: { came: 1, went: 1, changed: 1 } },
    });
    expect(whole.rows.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'changed ANN',
      'went BOB',
      'came CAT',
    ]);
    const second = { ...comparison(before.id, after.id), offset: 1, limit: 1 };
    expect(await engine.call('snapshots:compare', second)).toMatchObject({ total: 3, rows: [{ id: 'BOB' }] });
  });

  it('takes filters', async () => {
    const { engine, before, after } = await compared();
    const ids = async (filter: Partial<PayloadOf<'snapshots:compare'>>) => {
      const page = await engine.call('snapshots:compare', { ...comparison(before.id, after.id), ...filter });
      expect(page.total).toBe(page.rows.length);
      return page.rows.map(({ id }) => id);
    };
    expect(await ids({ kind: 'came' })).toEqual(['CAT']);
    expect(await ids({ subject: 'role' })).toEqual([]);
    expect(await ids({ subject: 'user', text: ' karls' })).toEqual(['ANN']);
    expect(await ids({ text: 'nobody' })).toEqual([]);
    expect(await ids({})).toEqual(['ANN', 'BOB', 'CAT']);
  });

  it('compares also across environments, and the other way round', async () => {
    const { engine, keep, before, after } = await compared();
    const other = await keep(company(ann), at(3, 'prd'));
    const pairs = [
      [before, after],
      [after, before],
      [other, before],
      [before, after],
    ] as const;
    const totals: number[] = [];
    for (const [one, two] of pairs) {
      const { counts, rows } = await engine.call('snapshots:compare', comparison(one.id, two.id));
      totals.push(counts.users.came * 100 + counts.users.went * 10 + counts.users.changed);
      expect(rows.length).toBeGreaterThan(0);
    }
    expect(totals).toEqual([111, 111, 100, 111]);
  });

  it('knows nothing more of a snapshot that was removed, also by another engine', async () => {
    const { engine, store, before, after } = await compared();
    const query = comparison(before.id, after.id);
    await engine.call('snapshots:compare', query);
    await store.remove(before.id);
    const unknown = { ok: false, error: { code: 'SNAPSHOT-UNKNOWN' } };
    expect(await engine.ask('snapshots:compare', query)).toMatchObject(unknown);
    await engine.call('snapshots:remove', { id: after.id });
    expect(await engine.ask('snapshots:compare', query)).toMatchObject(unknown);
    expect(await engine.ask('snapshots:remove', { id: after.id })).toMatchObject(unknown);
    expect(await engine.call('snapshots:list', {})).toEqual([]);
  });

  it('can be cancelled while it reads', async () => {
    const { engine, keep } = world();
    const many = Array.from({ length: 60_000 }, (_, n) => [`U${n}`, `Name ${n}`, '']);
    const [before, after] = [await keep(company(...many), at(1)), await keep(company(...many), at(2))];
    const going = engine.ask('snapshots:compare', comparison(before.id, after.id), 'comparing');
    const reading = engine.event(
      (event, value) => event === 'progress' && Object(value).call === 'comparing',
    );
    await reading;
    engine.cancel('comparing');
    expect(await going).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
  });
});
