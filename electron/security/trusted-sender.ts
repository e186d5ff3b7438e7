import type { WebFrameMain } from 'electron';
import { isAppUrl } from './app-origin.ts';

/**
 * Whether a message comes from the top frame of one of the app's own pages. A frame inside it, or a page that
 * a window was led to, is not trusted (Electron's security checklist, "Validate the sender of all IPC messages").
 */
export function isTrustedSender(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}
