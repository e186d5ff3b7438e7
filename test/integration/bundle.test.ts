import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ArtifactFile, ArtifactWriter } from '../../electron/engine/artifacts/artifact-file.ts';
import { type ExportRequest, exportBundle } from '../../electron/engine/bundle/bundle.ts';
import { complete } from '../../shared/base/steps.ts';
import { writeCanonicalPlan } from '../../shared/targets/ipa/plan/canonical-plan.ts';
import { listOperations, type OperationList } from '../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../shared/targets/ipa/plan/plan.ts';
import { artifactShapes, renderArtifact } from '../../shared/targets/ipa/render/render-artifact.ts';
import { IPA } from '../../shared/targets/ipa/target.ts';
import { hostilePlan } from '../golden/hostile-plan.ts';
import { incrementalPlan } from '../golden/incremental-plan.ts';

const execute = promisify(execFile);
const NAMES = [
  '01-gen-create.secadm.txt',
  '02-environment-import.xml',
  'undo/gen-undo.secadm.txt',
  'run.cmd',
  'plan.jsonl',
  'people.csv',
  'findings.csv',
  'README.html',
  'SHA256SUMS',
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muster-bundle-'));
  await mkdir(join(folder, 'work'));
  await mkdir(join(folder, 'out'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function renderAll(operations: OperationList): ArtifactFile[] {
  return artifactShapes(operations).map((shape) => {
    const writer = new ArtifactWriter(shape, join(folder, 'work', shape.fileName));
    complete(renderArtifact(operations, shape.id, writer));
    return writer.finish();
  });
}

function hashOf(plan: Plan): string {
  const hash = createHash('sha256');
  complete(writeCanonicalPlan(plan, (line) => hash.update(`${line}\n`)));
  return hash.digest('hex');
}

type More = Partial<Omit<ExportRequest, 'operations'>> & { readonly plan?: Plan };

function request(
  name: string,
  form: 'folder' | 'zip',
  { plan = hostilePlan(), ...more }: More = {},
): ExportRequest {
  const operations = listOperations(plan);
  return {
    target: IPA,
    operations,
    planHash: hashOf(plan),
    olderPlanFile: null,
    artifacts: renderAll(operations),
    path: join(folder, 'out', name),
    form,
    signal: new AbortController().signal,
    onProgress: () => {},
    ...more,
  };
}

/** Any plan with enough people for an artifact of several read buffers. */
function largePlan(): Plan {
  const plan = hostilePlan();
  const people = Array.from({ length: 20_000 }, (_, index) => ({ ...plan.people[0]!, id: `U${index}` }));
  return {
    ...plan,
    people,
    userTasks: { offsets: new Uint32Array(people.length + 1), task: new Uint32Array() },
  };
}

function outcome(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'exported',
    (thrown) => thrown.error.code,
  );
}

/** The members of a zip file, found through its central directory. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const members = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    members.set(name, inflateRawSync(zip.subarray(data, data + zip.readUInt32LE(at + 20))));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return members;
}

const leftIn = (place: string) => readdir(join(folder, place));

describe('a bundle as a folder', () => {
  it('holds every file, and sha256sum finds them whole', async () => {
    const { path, files } = await exportBundle(request('bundle', 'folder'));
    expect(files.map((file) => file.name)).toEqual(NAMES);
    for (const file of files) {
      const bytes = await readFile(join(path, file.name));
      expect(bytes.length).toBe(file.bytes);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    }
    const { stdout } = await execute('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: path });
    expect(stdout.trim().split('\n')).toEqual(NAMES.slice(0, -1).map((name) => `${name}: OK`));
    expect(await leftIn('out')).toEqual(['bundle']);
  });

  it('names the plan by the checksum of its file', async () => {
    const asked = request('bundle', 'folder');
    const { files } = await exportBundle(asked);
    expect(files.find((file) => file.name === 'plan.jsonl')?.sha256).toBe(asked.planHash);
  });

  it('fills an empty folder that is there, and leaves the folder itself alone', async () => {
    await mkdir(join(folder, 'out', 'empty'));
    const before = await stat(join(folder, 'out', 'empty'));
    const { path } = await exportBundle(request('empty', 'folder'));
    expect((await stat(path)).ino).toBe(before.ino);
    expect((await readdir(path)).sort()).toEqual(
      [...NAMES.filter((name) => !name.includes('/')), 'undo'].sort(),
    );
  });

  it('refuses a folder that holds anything', async () => {
    await mkdir(join(folder, 'out', 'full'));
    await writeFile(join(folder, 'out', 'full', 'old.txt'), 'old');
    expect(await outcome(exportBundle(request('full', 'folder')))).toBe('FOLDER-NOT-EMPTY');
    expect(await readdir(join(folder, 'out', 'full'))).toEqual(['old.txt']);
  });

  it('has the list for the administrator where something is done by hand, and its sums hold', async () => {
    const plan = incrementalPlan('administration');
    const { path, files } = await exportBundle(request('bundle', 'folder', { plan }));
    expect(files.map((file) => file.name)).toEqual([
      '01-gen-create.secadm.txt',
      '02-gen-update.requests.jsonl',
      '03-environment-import.xml',
      '04-environment-delete.requests.jsonl',
      '05-gen-delete.secadm.txt',
      'undo/gen-undo.secadm.txt',
      'run.cmd',
      'by-hand.csv',
      ...NAMES.slice(NAMES.indexOf('plan.jsonl')),
    ]);
    const list = await readFile(join(path, 'by-hand.csv'), 'utf8');
    expect(list.split('\r\n')).toHaveLength(8);
    expect(await readFile(join(path, 'README.html'), 'utf8')).toContain(
      files.find(({ name }) => name === 'by-hand.csv')!.sha256,
    );
    const { stdout } = await execute('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: path });
    expect(stdout).toContain('by-hand.csv: OK');
  });

  it('says nothing of this machine but the Landmark folder', async () => {
    const { path, files } = await exportBundle(request('bundle', 'folder'));
    for (const { name } of files) {
      const text = await readFile(join(path, name), 'latin1');
      expect(text).not.toContain(folder);
      expect(text).not.toContain(process.cwd());
    }
  });
});

describe('a bundle as a zip', () => {
  it('unpacks to the same files as the folder', async () => {
    const asFolder = await exportBundle(request('bundle', 'folder'));
    const asZip = await exportBundle(request('bundle.zip', 'zip'));
    expect(asZip.files).toEqual(asFolder.files);
    expect(await leftIn('out')).toEqual(['bundle', 'bundle.zip']);
    const unpacked = unzip(await readFile(asZip.path));
    expect([...unpacked.keys()].sort()).toEqual([...NAMES].sort());
    for (const [name, bytes] of unpacked) {
      expect(bytes.equals(await readFile(join(asFolder.path, name)))).toBe(true);
    }
  });

  it('has the same bytes each time, in any time zone', async () => {
    const zone = process.env.TZ;
    const exported: Buffer[] = [];
    try {
      for (const tz of ['UTC', 'Asia/Kolkata', 'America/St_Johns']) {
        process.env.TZ = tz;
        const { path } = await exportBundle(request(`${exported.length}.zip`, 'zip'));
        exported.push(await readFile(path));
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(exported[0]!.equals(exported[1]!)).toBe(true);
    expect(exported[0]!.equals(exported[2]!)).toBe(true);
  });

  it('replaces an older file, because the dialog has asked', async () => {
    await writeFile(join(folder, 'out', 'bundle.zip'), 'old');
    const { path } = await exportBundle(request('bundle.zip', 'zip'));
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
  });
});

describe.each(['folder', 'zip'] as const)('an export as %s that does not end well', (form) => {
  it('leaves nothing when it is cancelled half-way', async () => {
    const plan = largePlan();
    const controller = new AbortController();
    const promise = exportBundle(
      request('bundle', form, {
        plan,
        signal: controller.signal,
        onProgress: ({ doneBytes }) => {
          if (doneBytes > 0) controller.abort();
        },
      }),
    );
    expect(await outcome(promise)).toBe('CANCELLED');
    expect(await leftIn('out')).toEqual([]);
  });

  it('leaves nothing when an artifact is no longer the one that was shown', async () => {
    const asked = request('bundle', form);
    await appendFile(asked.artifacts[0]!.path, 'identity delete SSOPV2 lawson\r\n');
    expect(await outcome(exportBundle(asked))).toBe('ARTIFACT-DAMAGED');
    expect(await leftIn('out')).toEqual([]);
  });

  it('leaves nothing when an artifact is gone', async () => {
    const asked = request('bundle', form);
    await rm(asked.artifacts[1]!.path);
    expect(await outcome(exportBundle(asked))).toBe('ARTIFACT-DAMAGED');
    expect(await leftIn('out')).toEqual([]);
  });

  it('says why where the place does not exist', async () => {
    const path = join(folder, 'out', 'nowhere', 'bundle');
    const failed = exportBundle(request('', form, { path }));
    expect(await outcome(failed)).toBe('EXPORT-FAILED');
    await expect(failed).rejects.toThrow(/does not exist/);
    expect(await leftIn('out')).toEqual([]);
  });

  it('leaves nothing when a setting cannot be written', async () => {
    const plan = hostilePlan();
    const landmark = { ...plan.target.landmark, folder: 'D:\\Ärger' };
    const asked = request('bundle', form, { plan: { ...plan, target: { ...plan.target, landmark } } });
    expect(await outcome(exportBundle(asked))).toBe('SETTING-NOT-WRITABLE');
    expect(await leftIn('out')).toEqual([]);
  });

  it('leaves nothing on a full disk', async (context) => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    const mounted = await execute('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).catch(
      () => null,
    );
    if (mounted === null) return context.skip('no right to mount a small disk');
    try {
      const plan = largePlan();
      const asked = request('', form, { plan, path: join(disk, 'bundle') });
      expect(await outcome(exportBundle(asked))).toBe('DISK-FULL');
      expect(await readdir(disk)).toEqual([]);
    } finally {
      await execute('umount', [disk]);
    }
  });
});
