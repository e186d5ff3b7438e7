import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ElectronApplication } from '@playwright/test';
import { filesOfFolder, filesOfZip } from './checksums.ts';
import type { LaunchedMuster } from './launch.ts';

/** A secret that is looked for wherever it must not be. */
export interface Canary {
  /** Which field it was put into. */
  readonly field: string;
  readonly secret: string;
}

/**
 * Makes a secret with characters that every way of writing text changes, around a core that none does: what was
 * cut or written in a way nobody thought of is still found by its core.
 */
export function canaryFor(field: string): Canary & { readonly core: string } {
  const core = `cnry${Buffer.from(field).toString('hex')}q7Zk3Wp9`;
  return { field, core, secret: `ä"\\${core}+&/=%` };
}

/** A secret in every form that is looked for. */
export interface CanaryForms {
  readonly field: string;
  readonly forms: readonly Buffer[];
}

export function formsOf({ field, secret, core }: ReturnType<typeof canaryFor>): CanaryForms {
  const texts = [
    secret,
    core,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    new URLSearchParams({ secret }).toString().slice('secret='.length),
  ];
  return { field, forms: texts.flatMap(bytesOf) };
}

function bytesOf(text: string): Buffer[] {
  const utf8 = Buffer.from(text);
  const wide = Buffer.from(text, 'utf16le');
  return [
    utf8,
    Buffer.from(text, 'latin1'),
    wide,
    Buffer.from(wide).swap16(),
    Buffer.from(utf8.toString('hex')),
    Buffer.from(utf8.toString('hex').toUpperCase()),
    ...base64Of(utf8),
    ...base64Of(wide),
  ];
}

/** Within a longer text in base64 the letters depend on where the secret begins: three ways, less their edges. */
function base64Of(bytes: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    return (['base64', 'base64url'] as const).map((form) =>
      Buffer.from(shifted.toString(form).replace(/=+$/, '').slice(4, -4)),
    );
  });
}

/** The fields whose canary stands in these bytes. */
export function canariesIn(bytes: Uint8Array | string, canaries: readonly CanaryForms[]): string[] {
  const haystack = Buffer.from(bytes as Uint8Array);
  return canaries
    .filter(({ forms }) => forms.some((form) => haystack.includes(form)))
    .map(({ field }) => field);
}

/** Every file below a folder with a canary in it, as `file: field`; what is packed is looked into. */
export async function filesWithCanaries(folder: string, canaries: readonly CanaryForms[]): Promise<string[]> {
  const found: string[] = [];
  for (const [name, bytes] of await filesOfFolder(folder)) {
    const contents = [Buffer.from(name), bytes, ...(await unpacked(join(folder, name), bytes))];
    const fields = new Set(contents.flatMap((content) => canariesIn(content, canaries)));
    found.push(...[...fields].map((field) => `${name}: ${field}`));
  }
  return found;
}

async function unpacked(path: string, bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [gunzipSync(bytes)];
  return path.endsWith('.zip') ? [...(await filesOfZip(path)).values()] : [];
}

/** Everything a running Muster says: to its page, to consoles, on its outputs. */
export interface Heard {
  /** What was said so far. */
  all(): Promise<string>;
}

/**
 * Listens to every answer and event that goes to the page, to every console, and to both outputs, from now on;
 * the page is loaded anew, so that what it asks for at its start is heard as well.
 */
export async function listen({ app, page }: LaunchedMuster): Promise<Heard> {
  const said: string[] = [];
  for (const output of [app.process().stdout, app.process().stderr]) {
    output?.on('data', (piece: Buffer) => said.push(piece.toString('latin1'), piece.toString()));
  }
  app.on('console', (message) => said.push(message.text()));
  app.context().on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error.stack)));
  await recordMessages(app);
  await page.reload();
  return { all: async () => [...said, await messages(app), await page.content()].join('\n') };
}

/** Keeps whatever the main process sends to the page, at the place where it leaves. */
async function recordMessages(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow, ipcMain }) => {
    type Answering = (...given: unknown[]) => unknown;
    const sent: string[] = [];
    Object.assign(globalThis, { messagesSent: sent });
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Answering> })._invokeHandlers;
    for (const [channel, answer] of [...handlers]) {
      handlers.set(channel, async (...given) => {
        const answered = await answer(...given);
        sent.push(JSON.stringify(answered));
        return answered;
      });
    }
    const contents = BrowserWindow.getAllWindows()[0]!.webContents;
    const send = contents.send.bind(contents);
    contents.send = (channel, ...values) => {
      sent.push(channel, JSON.stringify(values));
      send(channel, ...values);
    };
  });
}

function messages(app: ElectronApplication): Promise<string> {
  return app.evaluate(() => (globalThis as unknown as { messagesSent: string[] }).messagesSent.join('\n'));
}

/** The command lines and environments of the app and all that it started; '' where the system does not show them. */
export async function processTexts(app: ElectronApplication): Promise<string> {
  const root = app.process().pid;
  if (process.platform !== 'linux' || root === undefined) return '';
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await textOf(`/proc/${name}/stat`) : '';
    // The name in brackets may hold blanks and brackets itself.
    const parent = /^.*\) \S (\d+) /s.exec(stat)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isOurs(parents.get(pid)));
  const ours = [...parents.keys()].filter(isOurs);
  const texts = await Promise.all(
    ours.flatMap((pid) => [textOf(`/proc/${pid}/cmdline`), textOf(`/proc/${pid}/environ`)]),
  );
  return texts.join('\n').replaceAll('\0', '\n');
}

/** A file's text; '' for one of a process that is gone. */
function textOf(path: string): Promise<string> {
  return readFile(path, 'latin1').catch(() => '');
}
