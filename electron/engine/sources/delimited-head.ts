import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { failure } from '../../../shared/contract/failure.ts';
import { DELIMITERS, type Delimiter, type TextEncodingName } from '../../../shared/m3/reading.ts';
import { HEAD_BYTES } from './detect-encoding.ts';
import { decodeText } from './text-decoder.ts';

/**
 * The first bytes of a file, and how many it has.
 * @throws Failure FILE-IS-FOLDER; the file system's errors
 */
export async function readHead(path: string): Promise<{ head: Uint8Array; bytes: number }> {
  const info = await stat(path);
  if (info.isDirectory()) throw failure('FILE-IS-FOLDER', { file: basename(path) });
  const file = await open(path, 'r');
  try {
    const head = new Uint8Array(Math.min(HEAD_BYTES, info.size));
    await file.read(head, 0, head.length, 0);
    return { head, bytes: info.size };
  } finally {
    await file.close();
  }
}

/** The head as text, with LF at the end of its lines. */
export function headText(head: Uint8Array, encoding: TextEncodingName): string {
  return decodeText(head, encoding).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

export function headRows(text: string, delimiter: Delimiter): string[][] {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview: 200,
    skipEmptyLines: true,
  });
  return data;
}

export function guessDelimiter(text: string): { delimiter: Delimiter; reason: string } {
  const { meta, data } = Papa.parse<string[]>(text, {
    newline: '\n',
    preview: 50,
    skipEmptyLines: true,
    delimitersToGuess: [...DELIMITERS],
  });
  const delimiter = DELIMITERS.find((candidate) => candidate === meta.delimiter);
  if (delimiter === undefined || (data[0]?.length ?? 0) < 2) {
    return { delimiter: ';', reason: 'No delimiter was found in the first rows' };
  }
  return { delimiter, reason: 'Cuts the first rows into equally many fields' };
}
