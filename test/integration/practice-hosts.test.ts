import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { PracticeHosts } from '../../electron/engine/targets/ipa/practice/practice-hosts.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { latin1 } from '../unit/targets/ipa/rehearse/reading.ts';

const FORMER = 'practice-ipa.jsonl';
let root: string;
let folder: string;
beforeEach(() => {
  root = tempFolder();
  folder = join(root, 'practice');
});

const tst = { id: 'tst', landmarkSystem: 'LMTST' };
const dev = { id: 'dev', landmarkSystem: 'LMTST' };
const prd = { id: 'prd', landmarkSystem: 'LMPRD' };

/** Adds an identity to the gen of an environment's Landmark system and answers what was said. */
async function add(hosts: PracticeHosts, environment: typeof tst, identity: string): Promise<string> {
  const script = join(root, 'script');
  await writeFile(script, latin1(`identity add SSOPV2 ${identity} --password null\r\n`));
  const host = await hosts.of(environment);
  const tools = await host.toolsFor({ dataArea: 'area', scriptEncoding: 'iso-8859-1' });
  const said: string[] = [];
  await tools.secadm(
    script,
    { continueOnError: false },
    { signal: new AbortController().signal, onLine: (_, text) => said.push(text) },
  );
  return said.join();
}

async function identities(hosts: PracticeHosts, environment: typeof tst): Promise<number> {
  return (await hosts.of(environment)).readingFor('area').holds().identity;
}

describe('which host an environment has', () => {
  it('is that of its Landmark system: two environments of one share it', async () => {
    const hosts = new PracticeHosts(folder);
    expect(await add(hosts, tst, 'ANNA')).toMatch(/: done$/);
    expect(await add(hosts, dev, 'ANNA')).toMatch(/: already exists$/);
    expect(await hosts.of(dev)).toBe(await hosts.of(tst));
  });

  it('is the same after a restart', async () => {
    await add(new PracticeHosts(folder), tst, 'ANNA');
    expect(await identities(new PracticeHosts(folder), dev)).toBe(1);
  });

  it('knows nothing of another Landmark system', async () => {
    const hosts = new PracticeHosts(folder);
    await add(hosts, tst, 'ANNA');
    expect(await add(hosts, prd, 'ANNA')).toMatch(/: done$/);
    await (await hosts.of(prd)).reset();
    expect(await identities(hosts, prd)).toBe(0);
    expect(await identities(hosts, tst)).toBe(1);
    expect(await identities(new PracticeHosts(folder), tst)).toBe(1);
  });

  it('is its own where it names no system, even if another is called like its id', async () => {
    const hosts = new PracticeHosts(folder);
    const nameless = { id: 'lmtst', landmarkSystem: '' };
    const alsoNameless = { id: 'lmtst-2', landmarkSystem: '' };
    await add(hosts, nameless, 'ANNA');
    expect(await identities(hosts, alsoNameless)).toBe(0);
    expect(await identities(hosts, tst)).toBe(0);
    expect(await identities(new PracticeHosts(folder), nameless)).toBe(1);
  });
});

describe('where a host keeps its state', () => {
  const HOSTILE = [
    '../../outside',
    '..',
    '/etc/passwd',
    'C:\\Windows\\System32',
    '\\\\server\\share',
    'CON',
    'nul.txt',
    'a\u0000b',
    'line\nbreak',
    '<script>alert(1)</script>',
    '$(touch pwned) `touch pwned` %PATH%',
    '-rf',
    'name. ',
    'ＬＭＴＳＴ',
    '系统',
    '🙂'.repeat(20),
    'x'.repeat(40),
    'practice-ipa.jsonl',
    '__proto__',
  ];

  it('is a plain folder beside the others, whatever the system is called', async () => {
    const hosts = new PracticeHosts(folder);
    for (const landmarkSystem of HOSTILE) await add(hosts, { id: 'a', landmarkSystem }, 'ANNA');
    const made = await readdir(folder);
    expect(made).toHaveLength(HOSTILE.length);
    for (const name of made) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-f]{16}$/);
    expect((await readdir(root)).sort()).toEqual(['practice', 'script']);
    const again = new PracticeHosts(folder);
    for (const landmarkSystem of HOSTILE) {
      expect(await identities(again, { id: 'b', landmarkSystem })).toBe(1);
    }
  });

  it('differs for two names that look alike as a folder', async () => {
    const hosts = new PracticeHosts(folder);
    await add(hosts, { id: 'a', landmarkSystem: 'LM/TST' }, 'ANNA');
    expect(await identities(hosts, { id: 'a', landmarkSystem: 'LM TST' })).toBe(0);
  });

  it('is tried again when what stood in the way is gone', async () => {
    await writeFile(folder, 'in the way');
    const hosts = new PracticeHosts(folder);
    await expect(hosts.of(tst)).rejects.toMatchObject({ error: { code: 'PRACTICE-STATE-NOT-KEPT' } });
    await rm(folder);
    expect(await add(hosts, tst, 'ANNA')).toMatch(/: done$/);
  });
});

describe('the one host that there was before', () => {
  const CONTENT = '{"practiceIpa":1}\n{"verb":"user","user":"ANNA"}';

  async function former(content: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, FORMER), content);
  }
  const left = async () => (await readdir(folder)).filter((name) => name.startsWith(FORMER)).sort();

  it('is set aside whole, and each host of the session says so', async () => {
    await former(CONTENT);
    const hosts = new PracticeHosts(folder);
    const [one, other] = await Promise.all([hosts.of(tst), hosts.of(prd)]);
    const aside = join(folder, `${FORMER}.former-1`);
    for (const host of [one, other]) {
      expect(host.notice).toContain(`set aside as ${aside}`);
      expect(host.readingFor('area').holds().user).toBe(0);
    }
    expect(await readFile(aside, 'utf8')).toBe(CONTENT);
    expect(await left()).toEqual([`${FORMER}.former-1`]);
    expect((await new PracticeHosts(folder).of(tst)).notice).toBe('');
  });

  it('is set aside beside an earlier one, and beside one that was damaged', async () => {
    await former(CONTENT);
    await writeFile(join(folder, `${FORMER}.damaged-1`), 'damaged');
    await new PracticeHosts(folder).of(tst);
    await former('not even a state');
    expect((await new PracticeHosts(folder).of(tst)).notice).toContain('.former-2');
    expect(await left()).toEqual([`${FORMER}.damaged-1`, `${FORMER}.former-1`, `${FORMER}.former-2`]);
  });

  it('is not told of where it held nothing', async () => {
    await former('{"practiceIpa":1}');
    expect((await new PracticeHosts(folder).of(tst)).notice).toBe('');
    expect(await left()).toEqual([]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'stops the hosts where it cannot be moved',
    async () => {
      await former(CONTENT);
      await chmod(folder, 0o500);
      const hosts = new PracticeHosts(folder);
      await expect(hosts.of(tst)).rejects.toMatchObject({ error: { code: 'PRACTICE-STATE-NOT-KEPT' } });
      await chmod(folder, 0o700);
      expect((await hosts.of(tst)).notice).toContain('set aside');
    },
  );
});
