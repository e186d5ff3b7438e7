import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { AskOutside } from '../security/run-consent.ts';

/** Asks in a window of the system, which no page can answer. Its default is Cancel. */
export function askOutside(window: () => BrowserWindow | null, yes: string): AskOutside {
  return async ({ message, detail }) => {
    const options: MessageBoxOptions = {
      type: 'question',
      buttons: [yes, 'Cancel'],
      defaultId: 1,
      cancelId: 1,
      message,
      detail,
    };
    const parent = window();
    const { response } = await (parent
      ? dialog.showMessageBox(parent, options)
      : dialog.showMessageBox(options));
    return response === 0;
  };
}
