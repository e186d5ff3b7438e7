import type { ElectronApplication } from '@playwright/test';

/**
 * Answers the next file dialogs, which no test can click: the first opened gets the first list of paths, and so
 * on; when none is left, the dialog is cancelled.
 */
export async function answerOpenDialogs(
  app: ElectronApplication,
  answers: readonly (readonly string[])[],
): Promise<void> {
  await app.evaluate(
    ({ dialog }, lists) => {
      const left = [...lists];
      dialog.showOpenDialog = async () => {
        const filePaths = [...(left.shift() ?? [])];
        return { canceled: filePaths.length === 0, filePaths };
      };
    },
    answers.map((list) => [...list]),
  );
}

/** Answers the next save dialogs in order; when none is left, the dialog is cancelled. */
export async function answerSaveDialogs(app: ElectronApplication, answers: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, paths) => {
      const left = [...paths];
      dialog.showSaveDialog = async () => {
        const filePath = left.shift() ?? '';
        return { canceled: filePath === '', filePath };
      };
    },
    [...answers],
  );
}

/** What a message box of the main process asked. */
export interface AskedQuestion {
  readonly message: string;
  readonly detail: string;
}

/** Answers every message box of the main process from now on with the same button, and keeps what was asked. */
export async function answerMessageBoxes(app: ElectronApplication, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { askedQuestions: asked });
    // With a parent window or without one: the options come last.
    dialog.showMessageBox = async (...given: unknown[]) => {
      const { message, detail } = given.at(-1) as AskedQuestion;
      asked.push({ message, detail });
      return { response, checkboxChecked: false };
    };
  }, button);
}

/** What message boxes have asked since `answerMessageBoxes`. */
export function askedQuestions(app: ElectronApplication): Promise<AskedQuestion[]> {
  return app.evaluate(() => (globalThis as unknown as { askedQuestions: AskedQuestion[] }).askedQuestions);
}
