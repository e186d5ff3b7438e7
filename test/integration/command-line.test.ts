import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../electron/command-line/result.ts';
import { profileText } from '../../shared/environment/profile.ts';
import { writeExtract } from '../support/extracts.ts';
import { SAMPLE_FOLDER, sampleEnvironment } from '../support/sample.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { writeWorkbook } from '../support/workbook.ts';

const PROJECT = join(import.meta.dirname, '../..');
const SAMPLE = ['users', 'emails', 'roles', 'user-roles'].flatMap((kind) => [
  `--${kind}`,
  join(SAMPLE_FOLDER, `${kind}.csv`),
]);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person would, in a process of its own. */
function muster(...words: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['electron/cli.ts', ...words], { cwd: PROJECT }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

function cleanUsers(folder: string): string {
  return writeExtract(folder, 'users', 'AASH;Anna Ash;anna@example.com\nBBIRCH;Ben Birch;ben@example.com\n');
}

describe('usage', () => {
  it.each([
    [['--help'], /plan\s+what would be created/],
    [['plan', '--help'], /--user-roles FILE/],
    [['plan', '--help'], /--users-sheet NAME/],
    [['plan', '--help'], /--users-rows WHICH/],
    [['export', '--help'], /FILE\.zip/],
    [['rehearse', '--help'], /rehearsal\.json/],
    [['run', '--help'], /--confirm NAME/],
  ])('%s explains and ends with 0', async (words, text) => {
    expect(await muster(...words)).toMatchObject({ code: 0, out: expect.stringMatching(text), err: '' });
  });

  it.each([
    ['an unknown command', ['fly', '--users', 'x'], 'fly'],
    ['an unknown option', ['plan', '--users', 'x', '--wings'], '--wings'],
    ['no users', ['plan'], '--users'],
    ['export without a place', ['export', '--users', 'x'], '--out'],
    ['a run’s option elsewhere', ['plan', '--users', 'x', '--target', 'local'], '--target'],
    ['an unknown target', ['run', '--users', 'x', '--target', 'moon'], 'moon'],
  ])('%s ends with 2 and says what is wrong', async (_, words, named) => {
    const ended = await muster(...words);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(named);
  });
});

describe('bad input', () => {
  it('ends with 2, names the file, and says it as JSON where that was asked for', async () => {
    const ended = await muster('plan', '--users', join(tempFolder(), 'none.csv'), '--json');
    expect(ended.code).toBe(2);
    expect(JSON.parse(ended.out)).toMatchObject({
      error: { code: 'FILE-NOT-FOUND', details: { file: 'none.csv' } },
    });
  });

  it('a profile that is none ends with 2', async () => {
    const folder = tempFolder();
    const profile = join(folder, 'profile.json');
    writeFileSync(profile, '{"environment":{"id":"x"}}');
    const ended = await muster('plan', '--users', cleanUsers(folder), '--environment', profile);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain('profile.json');
  });
});

describe('how an extract is read', () => {
  it('is asked where it is left open, with the option that says it', async () => {
    const folder = tempFolder();
    const users = writeExtract(folder, 'users', 'ANNA,Anna Berg,20,,SE\nBOB,Bob Ek,90,,SE\n');
    const asked = await muster('plan', '--users', users, '--json');
    expect(asked).toMatchObject({ code: 2, err: expect.stringContaining('--users-columns') });
    expect(asked.err).toContain('ANNA | Anna Berg | 20');
    expect(JSON.parse(asked.out)).toMatchObject({ error: { code: 'READING-OPEN-COMMAND' } });
    const said = await muster('plan', '--users', users, '--users-columns', 'user,name,status', '--json');
    expect(said.code).toBe(0);
    expect((JSON.parse(said.out) as Result).roster.statuses).toEqual([
      { status: '20', users: 1 },
      { status: '90', users: 1 },
    ]);
  });

  it('is asked with what each answer gives, and answered by the option that is named', async () => {
    const folder = tempFolder();
    const bytes = Buffer.from('AASH;Anna Ash;a@x.example\nBBABIC;Babi\xe6 Ana;b@x.example\n', 'latin1');
    const users = writeExtract(folder, 'users', bytes);
    const asked = await muster('plan', '--users', users);
    expect(asked).toMatchObject({ code: 2, out: '' });
    expect(asked.err).toMatch(/--users-encoding windows-125\d \(Babi. Ana\) or windows-125\d \(Babi. Ana\)/);
    for (const encoding of ['windows-1250', 'windows-1252'])
      expect((await muster('plan', '--users', users, '--users-encoding', encoding)).code).toBe(0);
  });

  it('is said for the rows of a sheet that hides some', async () => {
    const rows = [
      ['USID', 'TX40', 'EMAL'],
      ...['A', 'B', 'C'].map((id) => [`${id}1`, `Ann ${id}sh`, `${id}@x.example`]),
    ];
    const sheets = [{ name: 'Users', rows }];
    const book = await writeWorkbook(join(tempFolder(), 'book.xlsx'), sheets, { hidden: (row) => row > 2 });
    expect(await muster('plan', '--users', book)).toMatchObject({
      ...{ code: 2, err: expect.stringContaining('--users-rows all or visible') },
    });
    const visible = await muster('plan', '--users', book, '--users-rows', 'visible', '--json');
    expect((JSON.parse(visible.out) as Result).roster.users).toBe(1);
    const text = writeExtract(tempFolder(), 'users', 'AASH;Anna Ash;a@x.example\n');
    expect(await muster('plan', '--users', text, '--users-rows', 'all')).toMatchObject({
      ...{ code: 2, err: expect.stringContaining('--users-rows goes with a workbook only') },
    });
  });

  it('is said for a sheet, a header, a delimiter and an encoding', async () => {
    const folder = tempFolder();
    const rows = [
      ['USID', 'TX40'],
      ['AASH', 'Anna Ash'],
    ];
    const book = await writeWorkbook(join(folder, 'book.xlsx'), [
      { name: 'North', rows },
      { name: 'South #2', rows: [...rows, ['BBIRCH', 'Ben Birch']], state: 'hidden' },
    ]);
    const usersOf = async (...words: string[]) => {
      const ended = await muster('plan', '--json', ...words);
      return (JSON.parse(ended.out) as Result).roster.users;
    };
    expect(await usersOf('--users', book)).toBe(1);
    expect(await usersOf('--users', book, '--users-sheet', 'South #2')).toBe(2);
    expect(await muster('plan', '--users', book, '--users-sheet', 'West')).toMatchObject({
      ...{ code: 2, err: expect.stringContaining('has no sheet named West') },
    });
    const text = writeExtract(folder, 'users', Buffer.from('K\xfcrzel~Text\nAASH~Anna Ash\n', 'latin1'));
    const words = ['--users', text, '--users-encoding', 'iso-8859-1', '--users-delimiter', '~'];
    expect(await usersOf(...words, '--users-header', '1', '--users-columns', 'user,name')).toBe(1);
    expect(await usersOf(...words, '--users-header', 'none')).toBe(2);
  });

  it.each([
    ['an unknown column', ['--users', 'x', '--users-columns', 'user,nome'], 'nome'],
    ['a column of another extract', ['--users', 'x', '--users-columns', 'user,role'], 'role'],
    ['an unknown delimiter', ['--users', 'x', '--users-delimiter', '::'], '::'],
    ['no line', ['--users', 'x', '--users-header', '0'], 'none'],
    ['an extract that is not given', ['--users', 'x', '--roles-sheet', 'y'], '--roles'],
  ])('%s ends with 2', async (_, words, named) => {
    expect(await muster('plan', ...words)).toMatchObject({ code: 2, err: expect.stringContaining(named) });
  });
});

describe('the commands', () => {
  it('plan: 0 where all is well, 1 where somebody is blocked, and nothing but the result on standard output', async () => {
    const folder = tempFolder();
    const well = await muster('plan', '--users', cleanUsers(folder), '--json', '--out', join(folder, 'out'));
    expect(well.code).toBe(0);
    const result = JSON.parse(well.out) as Result;
    expect(result.plan.changes.create).toMatchObject({ identity: 2, actor: 2, user: 2 });
    expect(existsSync(join(folder, 'out', 'plan.jsonl'))).toBe(true);

    const blocked = await muster('plan', ...SAMPLE);
    expect(blocked.code).toBe(1);
    expect(blocked.out).toContain('blocked');
  });

  it.each([
    ['plan', []],
    ['rehearse', []],
    ['export', ['--out', 'OUT']],
    ['run', ['--data', 'DATA']],
  ] as const)(
    '%s: names whom a finding holds back, counts what adds up, and ends with 1',
    async (command, more) => {
      const folder = tempFolder();
      const loaded = join(folder, 'loaded.zip');
      const users = (name: string) =>
        writeExtract(
          folder,
          'users',
          ['AA', 'BB', 'CC', 'DD', 'EE', 'FF'].map((id) => `${id};${name}\n`).join(''),
        );
      expect((await muster('export', '--users', users('Anna Ash'), '--out', loaded)).code).toBe(0);

      const others = more.map((word) => (word.startsWith('--') ? word : join(folder, word)));
      const words = [command, '--users', users('Zoltan Quist'), '--ipa-file', loaded, ...others];
      const told = await muster(...words);
      expect(told.code).toBe(1);
      expect(told.out).not.toMatch(/[1-9]\d* to create/);
      expect(told.out).toMatch(/Plan +0 operations/);
      expect(told.out).toMatch(/6 people: 6 reported/);
      expect(told.out).toMatch(/Held back 6 people by a finding/);
      expect(told.out).toMatch(/6 {2}Perhaps another person \(ID-REUSED\): AA, BB, CC, DD, EE and 1 more/);
      if (command !== 'plan') expect(told.out).toContain('the plan has no operation');

      const result = JSON.parse((await muster(...words, '--json')).out) as Result;
      expect(result.complete).toBe(false);
      expect(result.heldBack.map(({ id, reason }) => [id, reason])).toEqual(
        ['AA', 'BB', 'CC', 'DD', 'EE', 'FF'].map((id) => [id, 'ID-REUSED']),
      );
      const { groups } = result.plan.people;
      expect(Object.values(groups).reduce((sum, count) => sum + count, 0)).toBe(6);
    },
  );

  it('plan: points out identities with another prefix as one thing, and plans none of them', async () => {
    const folder = tempFolder();
    const users = cleanUsers(folder);
    const profile = join(folder, 'profile.json');
    const { policy, ...environment } = sampleEnvironment();
    const prefixed = { ...policy, identity: { ...policy.identity, template: 'User:{USID}' } };
    writeFileSync(profile, profileText({ ...environment, policy: prefixed }));
    const loaded = join(folder, 'loaded.zip');
    await muster('export', '--users', users, '--environment', profile, '--out', loaded);
    const ended = await muster('plan', '--users', users, '--ipa-file', loaded);
    expect(ended.out).toMatch(/Plan +0 operations/);
    expect(ended.out).toContain(
      '2 identities have another prefix than the template gives, such as User:AASH',
    );
    expect(ended.out).toContain('the template User:{USID} makes them');
  });

  it('export: a bundle under the profile’s settings', async () => {
    const folder = tempFolder();
    const profile = join(folder, 'profile.json');
    writeFileSync(profile, profileText({ ...sampleEnvironment(), name: 'TST' }));
    const out = join(folder, 'bundle');
    const ended = await muster('export', ...SAMPLE, '--environment', profile, '--out', out, '--json');
    expect(ended.code).toBe(1);
    expect((JSON.parse(ended.out) as Result).environment).toBe('TST');
    expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toContain('01-gen-create.secadm.txt');
    const again = await muster('export', ...SAMPLE, '--out', out);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('already holds files') });
  });

  it('rehearse: says what would be held, and keeps the report', async () => {
    const folder = tempFolder();
    const ended = await muster('rehearse', '--users', cleanUsers(folder), '--out', folder);
    expect(ended.code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'rehearsal.json'), 'utf8'))).toMatchObject({
      failed: 0,
      commands: 16,
    });
  });

  it('run: on the practice host, verified; again everything is already there', async () => {
    const folder = tempFolder();
    const words = ['run', '--users', cleanUsers(folder), '--data', join(folder, 'data'), '--json'];
    const first = await muster(...words);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({
      run: { status: 'finished' },
      verify: { missing: 0, different: 0 },
    });
    const second = JSON.parse((await muster(...words)).out) as Result;
    expect(second.run?.outcomes).toMatchObject({ failed: 0, unknown: 0, 'already-there': 8 });
  });

  it('run: on this machine needs the folder, and in production the name', async () => {
    const folder = tempFolder();
    const profile = join(folder, 'profile.json');
    const environment = { ...sampleEnvironment(), name: 'PRD', production: true };
    writeFileSync(profile, profileText(environment));
    const words = [
      'run',
      '--users',
      cleanUsers(folder),
      '--environment',
      profile,
      '--target',
      'local',
      '--data',
      join(folder, 'data'),
    ];
    expect(await muster(...words)).toMatchObject({ code: 2, err: expect.stringContaining('PRD') });
    expect(await muster(...words, '--confirm', 'PRD')).toMatchObject({
      code: 2,
      err: expect.stringContaining('No Landmark folder'),
    });
  });
});
