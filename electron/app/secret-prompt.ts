import { BrowserWindow, nativeTheme, type WebFrameMain } from 'electron';
import type { SecretQuestion } from '../../shared/contract/secret-prompt.ts';
import { SECRET_PROMPT_PAGE } from '../security/app-origin.ts';
import { isTrustedSender } from '../security/trusted-sender.ts';
import { promptOptions } from './window-options.ts';

/** Longer than any password: a longer answer does not come from a person. */
const MAX_LENGTH = 10_000;

/** Asks a person for a secret. Resolves to null where the person cancels, or the signal is aborted. */
export type AskForSecret = (question: SecretQuestion, signal: AbortSignal) => Promise<string | null>;

/**
 * Asks for secrets in a small separate window, one at a time. The page of the main window is not involved: the answer
 * comes over the small window's own channel, and only from its top frame.
 */
export function secretPrompt(parent: () => BrowserWindow | null, preload: string): AskForSecret {
  let last: Promise<unknown> = Promise.resolve();
  return (question, signal) => {
    const asked = last.then(() => (signal.aborted ? null : show(parent(), preload, question, signal)));
    last = asked.catch(() => {});
    return asked;
  };
}

function show(
  parent: BrowserWindow | null,
  preload: string,
  question: SecretQuestion,
  signal: AbortSignal,
): Promise<string | null> {
  const window = new BrowserWindow(promptOptions(parent, preload, nativeTheme.shouldUseDarkColors));
  const contents = window.webContents;
  window.removeMenu();
  window.once('ready-to-show', () => window.show());
  // Block all navigation, even to the app's other pages.
  contents.on('will-navigate', (event) => event.preventDefault());
  return new Promise((resolve) => {
    const close = () => {
      if (!window.isDestroyed()) window.destroy();
    };
    const answer = (value: string | null) => {
      resolve(value);
      close();
    };
    contents.ipc.handle('secret-prompt:question', ({ senderFrame }) =>
      isOfPrompt(senderFrame) ? question : null,
    );
    contents.ipc.on('secret-prompt:answer', ({ senderFrame }, value: unknown) => {
      if (isOfPrompt(senderFrame) && isSecret(value)) answer(value);
    });
    contents.ipc.on('secret-prompt:cancel', ({ senderFrame }) => {
      if (isOfPrompt(senderFrame)) answer(null);
    });
    contents.on('render-process-gone', close);
    signal.addEventListener('abort', close, { once: true });
    window.once('closed', () => {
      signal.removeEventListener('abort', close);
      resolve(null);
    });
    window.loadURL(SECRET_PROMPT_PAGE).catch(close);
  });
}

function isOfPrompt(frame: WebFrameMain | null): boolean {
  return isTrustedSender(frame) && frame?.url === SECRET_PROMPT_PAGE;
}

function isSecret(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_LENGTH;
}
