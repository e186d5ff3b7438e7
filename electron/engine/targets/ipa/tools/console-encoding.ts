import { execFile } from 'node:child_process';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { LandmarkSettings } from '../../../../../shared/targets/ipa/landmark-settings.ts';

/**
 * The encoding in which a tool's output is read, by iconv-lite's name. `auto` asks Windows for the console's
 * code page; everywhere else it is UTF-8. That Landmark's tools write in it is inferred, so it is a setting.
 */
export async function consoleEncoding(
  setting: LandmarkSettings['consoleEncoding'],
  platform: NodeJS.Platform = process.platform,
  askCodePage: () => Promise<string> = chcp,
): Promise<string> {
  if (setting !== 'auto') return setting;
  if (platform !== 'win32') return 'utf-8';
  return encodingOfCodePage(await askCodePage());
}

/** What `chcp` prints, in any language, ends in the number: `Active code page: 850`, `Aktive Codepage: 850.` */
export function encodingOfCodePage(answer: string): string {
  const number = /(\d{3,5})\D*$/.exec(answer)?.[1];
  if (number === undefined || number === '65001') return 'utf-8';
  const name =
    number === '28591' ? 'iso-8859-1' : number.startsWith('125') ? `windows-${number}` : `cp${number}`;
  return iconv.encodingExists(name) ? name : 'utf-8';
}

function chcp(): Promise<string> {
  const command = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'chcp.com');
  return new Promise((resolve) => {
    execFile(command, { windowsHide: true, timeout: 10_000 }, (error, stdout) =>
      resolve(error ? '' : stdout),
    );
  });
}
