import { constants, createWriteStream } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Failure, failure } from '../../../shared/base/failure.ts';
import { makeMeter } from '../../../shared/base/meter.ts';
import type { BundleFile } from '../../../shared/target/render/bundle-names.ts';
import { fileHash } from '../base/file-hash.ts';
import { openArtifact } from './artifact-stream.ts';
import { type BundleEntry, type BundleInput, bundleContents } from './bundle-contents.ts';
import { writeTextFile } from './write-text-file.ts';
import { type ZipMember, zipFiles, zipMemberOf } from './zip-files.ts';

export interface ExportRequest extends BundleInput {
  /** The folder or the zip file to make. */
  readonly path: string;
  readonly form: 'folder' | 'zip';
  readonly signal: AbortSignal;
  /** Told after each file and each piece of an artifact. `total` counts the artifacts' bytes alone. */
  readonly onProgress: (progress: ExportProgress) => void;
}

export interface ExportProgress {
  readonly file: string;
  readonly doneBytes: number;
  readonly totalBytes: number;
}

export interface ExportedBundle {
  readonly path: string;
  /** Every file of the bundle, the sums last. */
  readonly files: readonly BundleFile[];
}

/**
 * Packs a plan and its artifacts for the administrator. Everything is written beside its place first and
 * moved there at the end: an export that fails or is cancelled leaves nothing behind. Fails with
 * FOLDER-NOT-EMPTY, DISK-FULL, EXPORT-FAILED, ARTIFACT-DAMAGED, SETTING-NOT-WRITABLE or CANCELLED.
 */
export async function exportBundle(request: ExportRequest): Promise<ExportedBundle> {
  const path = resolve(request.path);
  try {
    return request.form === 'zip' ? await exportZip(request, path) : await exportFolder(request, path);
  } catch (thrown) {
    throw exportFailure(thrown, path, request.signal);
  }
}

async function exportFolder(request: ExportRequest, path: string): Promise<ExportedBundle> {
  const found = await entriesOf(path);
  if (found !== null && found.length > 0) throw failure('FOLDER-NOT-EMPTY', { file: path });
  // A folder that is there already stays: it may be a drive's root, or carry rights of its own.
  const staging = await mkdtemp(join(found === null ? dirname(path) : path, STAGING));
  try {
    const files = await writeEntries(request, staging, async ({ name, artifact }, onBytes) => {
      const target = createWriteStream(join(staging, name), { flags: 'wx' });
      await pipeline(openArtifact(artifact, onBytes), target, { signal: request.signal });
    });
    request.signal.throwIfAborted();
    if (found === null) await publish(staging, path);
    else await moveInto(path, staging);
    return { path, files };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function exportZip(request: ExportRequest, path: string): Promise<ExportedBundle> {
  const staging = await mkdtemp(join(dirname(path), STAGING));
  try {
    const artifacts: ZipMember[] = [];
    const files = await writeEntries(request, staging, async ({ name, artifact }, onBytes) => {
      artifacts.push({ name, open: () => openArtifact(artifact, onBytes) });
    });
    const texts = files.slice(artifacts.length).map(({ name }) => zipMemberOf(name, join(staging, name)));
    const zip = join(staging, 'bundle.zip');
    await zipFiles(zip, [...artifacts, ...texts], request.signal);
    request.signal.throwIfAborted();
    await rename(zip, path);
    return { path, files };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** In the folder of the bundle's place, so that the last step is a rename and not a copy. */
const STAGING = '.muster-export-';

type ArtifactEntry = Extract<BundleEntry, { artifact: unknown }>;
type TakeArtifact = (entry: ArtifactEntry, onBytes: (bytes: number) => void) => Promise<void>;

/** Writes all texts into the folder and hands the artifacts, which come first, to `take`. */
async function writeEntries(
  request: ExportRequest,
  folder: string,
  take: TakeArtifact,
): Promise<BundleFile[]> {
  const files: BundleFile[] = [];
  const measure = makeMeter(request.artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0));
  let doneBytes = 0;
  for (const entry of bundleContents(request)) {
    request.signal.throwIfAborted();
    const report = (bytes: number) => {
      doneBytes += bytes;
      const { done, total } = measure(doneBytes);
      request.onProgress({ file: entry.name, doneBytes: done, totalBytes: total ?? done });
    };
    await mkdir(dirname(join(folder, entry.name)), { recursive: true });
    if ('artifact' in entry) {
      await take(entry, report);
      files.push({ name: entry.name, bytes: entry.artifact.bytes, sha256: entry.artifact.sha256 });
    } else if ('copyOf' in entry) {
      files.push({
        name: entry.name,
        ...(await copyExactly(entry, join(folder, entry.name), request.signal)),
      });
      report(0);
    } else {
      const path = join(folder, entry.name);
      const written = await writeTextFile(path, (write) => entry.write(write, files), request.signal);
      files.push({ name: entry.name, ...written });
      report(0);
    }
  }
  return files;
}

/** @throws Failure ARTIFACT-DAMAGED where the file is another by now */
async function copyExactly(
  { name, copyOf, sha256 }: Extract<BundleEntry, { copyOf: unknown }>,
  path: string,
  signal: AbortSignal,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  await copyFile(copyOf, path, constants.COPYFILE_EXCL).catch((cause) => {
    if (isGone(cause)) throw failure('ARTIFACT-DAMAGED', { file: name }, cause);
    throw cause;
  });
  if ((await fileHash(path, signal)) !== sha256) throw failure('ARTIFACT-DAMAGED', { file: name });
  // As the other texts of a bundle, whatever the rights of what was copied.
  await chmod(path, 0o644);
  return { bytes: (await stat(path)).size, sha256 };
}

function isGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOENT';
}

/** The names in a folder; null where there is none. Fails where it is a file. */
async function entriesOf(path: string): Promise<string[] | null> {
  const there = await stat(path).catch(() => null);
  return there === null ? null : readdir(path);
}

/** A temporary folder is its maker's alone; a bundle is there to be read. */
async function publish(staging: string, path: string): Promise<void> {
  await chmod(staging, 0o755);
  await rename(staging, path);
}

/** Moves what was staged one level up, and takes it back where that stops half-way. */
async function moveInto(path: string, staging: string): Promise<void> {
  const moved: string[] = [];
  try {
    for (const name of await readdir(staging)) {
      await rename(join(staging, name), join(path, name));
      moved.push(name);
    }
  } catch (thrown) {
    await Promise.all(moved.map((name) => rm(join(path, name), { recursive: true, force: true })));
    throw thrown;
  }
}

function exportFailure(thrown: unknown, path: string, signal: AbortSignal): Failure {
  if (signal.aborted) return failure('CANCELLED', {}, thrown);
  if (thrown instanceof Failure) return thrown;
  const { code, message } = thrown as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return failure('DISK-FULL', { file: basename(path) }, thrown);
  return failure('EXPORT-FAILED', { file: basename(path), reason: reasonOf(code, message) }, thrown);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no right to write there.',
  EPERM: 'there is no right to write there.',
  EROFS: 'the disk is read-only.',
  ENOENT: 'the folder that it should stand in does not exist.',
  ENOTDIR: 'that is a file, not a folder.',
  EISDIR: 'that is a folder, not a file.',
  EBUSY: 'another program holds it open.',
  EFBIG: 'the file system does not take files of that size.',
};

function reasonOf(code: string | undefined, message: string): string {
  return (code === undefined ? undefined : REASONS[code]) ?? message;
}
