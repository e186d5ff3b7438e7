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
