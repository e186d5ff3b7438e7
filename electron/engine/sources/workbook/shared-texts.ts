import { escapedText } from './escaped-text.ts';
import { workbookTooLarge } from './too-large.ts';
import type { Workbook } from './workbook.ts';
import { readXml } from './xml-parts.ts';

/** The texts are held in memory; a million names take a tenth of this. */
const LARGEST_STRINGS = 512 << 20;
const MOST_STRINGS = 8_000_000;

/**
 * The texts that cells share, by number. Text in several formats comes as one; the readings of East Asian
 * characters, which stand beside it, are left out.
 * @throws Failure WORKBOOK-BROKEN, WORKBOOK-TOO-LARGE; AbortError on cancel
 */
export async function readSharedTexts(
  { archive, file, strings }: Workbook,
  signal: AbortSignal,
  onBytes?: (compressed: number) => void,
): Promise<readonly string[]> {
  const texts: string[] = [];
  if (strings === null) return texts;
  let text = '';
  let taking = false;
  let beside = false;
  await readXml(archive.read(strings, LARGEST_STRINGS, signal, onBytes), file, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') taking = !beside;
      else if (name === 'rPh') beside = true;
    },
    close(name) {
      if (name === 't') taking = false;
      else if (name === 'rPh') beside = false;
      else if (name === 'si' && texts.push(escapedText(text)) > MOST_STRINGS)
        throw workbookTooLarge(file, '8,000,000 texts');
    },
    text(more) {
      if (taking) text += more;
    },
  });
  return texts;
}
