import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { failure } from '../../../../../shared/base/failure.ts';
import type { LandmarkSettings } from '../../../../../shared/targets/ipa/landmark-settings.ts';

/** Where importPFIdata is in a Landmark folder (domain.md, 5), with the names it has on either system. */
const IMPORT_TOOL: Record<'win32' | 'posix', readonly string[]> = {
  win32: ['env\\bin\\importPFIdata.bat', 'env\\bin\\importPFIdata.cmd', 'env\\bin\\importPFIdata.exe'],
  posix: ['env/bin/importPFIdata', 'env/bin/importPFIdata.sh', 'bin/importPFIdata'],
};

/** What was found in a Landmark folder. */
export interface LandmarkFolder {
  /** The pre-command where it is a file and nothing else: its path; otherwise null. */
  readonly preCommandFile: string | null;
  /** Path of importPFIdata, from the folder. */
  readonly importTool: string;
}

/**
 * Looks whether a folder can be a Landmark folder. secadm is not looked for: the pre-command puts it on the
 * path. Throws LANDMARK-FOLDER-NONE, or LANDMARK-FOLDER-WRONG with what is missing.
 */
export async function inspectLandmarkFolder(
  settings: Pick<LandmarkSettings, 'folder' | 'preCommand'>,
): Promise<LandmarkFolder> {
  const { folder } = settings;
  if (folder === '') throw failure('LANDMARK-FOLDER-NONE');
  if (!(await isFolder(folder)))
    throw failure('LANDMARK-FOLDER-WRONG', { folder, missing: 'the folder itself' });
  const { file, alone } = preCommandFile(settings.preCommand);
  const path = file === null ? null : isAbsolute(file) ? file : join(folder, file);
  if (path !== null && !(await isFile(path))) {
    throw failure('LANDMARK-FOLDER-WRONG', { folder, missing: `the pre-command ${file}` });
  }
  return { preCommandFile: alone ? path : null, importTool: await findImportTool(folder) };
}

async function findImportTool(folder: string): Promise<string> {
  const names = IMPORT_TOOL[process.platform === 'win32' ? 'win32' : 'posix'];
  for (const name of names) if (await isFile(join(folder, name))) return name;
  throw failure('LANDMARK-FOLDER-WRONG', { folder, missing: names[0]! });
}

/**
 * The file that a pre-command names, if its first word looks like one (`enter.cmd`, `./enter.sh`,
 * `"C:\\x y\\enter.cmd" LMTST`); `alone` where the file is the whole command.
 */
export function preCommandFile(preCommand: string): { file: string | null; alone: boolean } {
  const command = preCommand.trim();
  const bare = command.replace(/^(?:\.|source|call)\s+/i, '');
  const match = /^(?:"([^"]+)"|(\S+))\s*(.*)$/.exec(bare);
  const file = match?.[1] ?? match?.[2] ?? '';
  if (!/[\\/]|\.(?:cmd|bat|exe|sh|ps1)$/i.test(file)) return { file: null, alone: false };
  return { file, alone: match?.[3] === '' };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
