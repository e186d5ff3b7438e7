import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectFile } from '../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../electron/engine/sources/read-roster.ts';
import type { ExtractKind } from '../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../shared/m3/inspected-file.ts';
import type { DelimitedReading } from '../../shared/m3/reading.ts';
import type { Roster } from '../../shared/m3/roster.ts';

export const NEVER = new AbortController().signal;

/** How a reading is called where nobody waits for its progress. */
export const QUIET = { onProgress: () => {}, signal: NEVER };

export function writeExtract(folder: string, kind: ExtractKind, content: string | Uint8Array): string {
  const path = join(folder, `${kind}.csv`);
  writeFileSync(path, content);
  return path;
}

/** Writes extracts to files and reads them as the engine does. */
export async function readExtracts(
  folder: string,
  contents: Partial<Record<ExtractKind, string | Uint8Array>>,
  reading: Partial<DelimitedReading> = {},
): Promise<{ roster: Roster; files: InspectedFile[] }> {
  const files: InspectedFile[] = [];
  for (const [kind, content] of Object.entries(contents)) {
    const path = writeExtract(folder, kind as ExtractKind, content);
    const found = await inspectFile(kind as ExtractKind, path, NEVER);
    const chosen = { before: found, reading: { ...(found.reading as DelimitedReading), ...reading } };
    files.push(
      Object.keys(reading).length === 0 ? found : await inspectFile(kind as ExtractKind, path, NEVER, chosen),
    );
  }
  return { roster: await readRoster(files, QUIET), files };
}
