import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { LaunchedMuster } from './launch.ts';

export type Theme = 'light' | 'dark';

/** The sizes every screen is looked at in. */
export const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

export const THEMES: readonly Theme[] = ['light', 'dark'];

export async function setTheme(app: ElectronApplication, theme: Theme): Promise<void> {
  await app.evaluate(({ nativeTheme }, wanted) => {
    nativeTheme.themeSource = wanted;
  }, theme);
}

/** Gives the first window's content exactly this size, in CSS pixels. */
export async function setSize(
  muster: LaunchedMuster,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await muster.app.evaluate(({ BrowserWindow }, wanted) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.setPosition(0, 0);
    window?.setContentSize(wanted.width, wanted.height);
  }, size);
  await muster.page.waitForFunction(
    (wanted) => innerWidth === wanted.width && innerHeight === wanted.height,
    size,
  );
}

/**
 * Takes the current screen in every size and theme, as `<folder>/<name>-<width>-<theme>.png`, and leaves the
 * window in the first size and light.
 */
export async function takeScreenshots(
  muster: LaunchedMuster,
  name: string,
  folder = join('test-results', 'screens'),
): Promise<void> {
  for (const size of SIZES) {
    await setSize(muster, size);
    for (const theme of THEMES) {
      await setTheme(muster.app, theme);
      await muster.page.waitForFunction(
        (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
        theme === 'dark',
      );
      const path = join(folder, `${name}-${size.width}-${theme}.png`);
      await muster.page.screenshot({ path, animations: 'disabled' });
    }
  }
  await setSize(muster, SIZES[0]);
  await setTheme(muster.app, 'light');
}
