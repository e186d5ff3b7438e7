import type { Steps } from '../../../shared/base/steps.ts';
import { drive } from '../base/drive.ts';
import { TextFile } from '../base/text-file.ts';

/** Writes a new text file of a bundle from what `produce` gives, in steps, so that a cancel is heard. */
export async function writeTextFile(
  path: string,
  produce: (write: (text: string) => void) => Steps<void>,
  signal: AbortSignal,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const file = new TextFile(path, 'wx', 0o644);
  try {
    await drive(
      produce((text) => file.write(text)),
      signal,
    );
    return file.finish();
  } catch (error) {
    file.abandon();
    throw error;
  }
}
