import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

/** Opens a dialog, over the window if there is one. @returns the chosen path, null for none */
export async function chooseOne(
  window: BrowserWindow | null,
  options: OpenDialogOptions,
): Promise<string | null> {
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return filePaths[0] ?? null;
}
