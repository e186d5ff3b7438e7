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
