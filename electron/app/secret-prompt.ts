import { BrowserWindow, nativeTheme, type WebFrameMain } from 'electron';
import type { SecretQuestion } from '../../shared/contract/secret-prompt.ts';
import { SECRET_PROMPT_PAGE } from '../security/app-origin.ts';
import { isTrustedSender } from '../security/trusted-sender.ts';
import { promptOptions } from './window-options.ts';

/** Longer than any password; a page that sends more is not asking a person. */
const MAX_LENGTH = 10_000;

/** Asks a person for a secret; null where they cancel. It ends with null once the signal is aborted. */
export type AskForSecret = (question: SecretQuestion, signal: AbortSignal) => Promise<string | null>;

/**
 * Asks for secrets in a small window of its own, one at a time. The main window's page has no part in it: the
 * answer comes over this window's own channel, from its top frame alone.
 */
export function secretPrompt(parent: () => BrowserWindow | null, preload: string): AskForSecret {
  let last: Promise<unknown> = Promise.resolve();
  return (question, signal) => {
    const turn = last.then(() => (signal.aborted ? null : show(parent(), preload, question, signal)));
    last = turn.catch(() => {});
    return turn;
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
  // It stays on its page, also where another page of the app is what it is led to.
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
