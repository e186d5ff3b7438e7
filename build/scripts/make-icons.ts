import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { startVirtualDisplay } from './display.ts';
import { electronPath } from './prepare-electron.ts';
import { prepareSystem } from './prepare-system.ts';
import { PROJECT } from './project.ts';

// Draws build/icons/muster.svg as the PNG and ICO files that packaging wants. Run it after changing the mark:
// `node build/scripts/make-icons.ts`.

const ICONS = join(PROJECT, 'build', 'icons');
const PNG_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const ICO_SIZES = [16, 24, 32, 48, 64, 256];

await prepareSystem('tests');
const display = process.platform === 'linux' ? await startVirtualDisplay() : undefined;
try {
  const images = await drawAll(await readFile(join(ICONS, 'muster.svg'), 'utf8'), display?.name);
  await mkdir(ICONS, { recursive: true });
  for (const [size, image] of images) await writeFile(join(ICONS, `${size}x${size}.png`), image);
  const chosen = ICO_SIZES.map((size) => ({ size, image: images.get(size)! }));
  await writeFile(join(ICONS, 'icon.ico'), icoFile(chosen));
} finally {
  await display?.stop();
}

async function drawAll(svg: string, displayName: string | undefined): Promise<Map<number, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-icons-'));
  const main = join(folder, 'main.cjs');
  await writeFile(
    main,
    "const { app, BrowserWindow } = require('electron');\n" +
      "app.whenReady().then(() => new BrowserWindow({ width: 1100, height: 1100 }).loadURL('about:blank'));\n",
  );
  const { path } = await electronPath();
  const env: Record<string, string> = { ...(process.env as Record<string, string>) };
  if (displayName !== undefined) env.DISPLAY = displayName;
  const root = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({ executablePath: path, args: [main, ...root], env });
  try {
    const page = await app.firstWindow();
    const images = new Map<number, Buffer>();
    for (const size of PNG_SIZES) images.set(size, await draw(page, svg, size));
    return images;
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `);
  await page.setContent(`<style>body{margin:0;background:transparent}</style>${sized}`);
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

/** An ICO file is a list of where each picture stands, and the pictures, which may be PNG as they are. */
function icoFile(pictures: readonly { size: number; image: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size, image }, index) => {
    const at = 6 + 16 * index;
    // One byte a side: 256 is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(image.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += image.length;
  });
  return Buffer.concat([header, ...pictures.map(({ image }) => image)]);
}
