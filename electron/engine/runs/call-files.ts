import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { failure } from '../../../shared/base/failure.ts';
import type { Document } from '../../../shared/target/tool.ts';
import type { ArtifactFile } from '../artifacts/artifact-file.ts';

/** How many lines are copied at once. */
const WINDOW = 8192;
const LF = 0x0a;

/**
 * Throws ARTIFACT-DAMAGED where the file is not the one that was shown, is gone, or has not a line for each
 * of the plan's `operations`: outcomes are told by line.
 */
export async function checkArtifact(
  artifact: ArtifactFile,
  operations: number,
  signal: AbortSignal,
): Promise<void> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(artifact.path, { signal })) hash.update(chunk as Buffer);
  } catch (error) {
    signal.throwIfAborted();
    throw failure('ARTIFACT-DAMAGED', { file: artifact.shape.fileName }, error);
  }
  let lines = 0;
  for (let line = 0; line < artifact.lines; line++) if (artifact.subjectOf(line) !== null) lines++;
  if (hash.digest('hex') !== artifact.sha256 || lines !== operations) {
    throw failure('ARTIFACT-DAMAGED', { file: artifact.shape.fileName });
  }
}

/**
 * Cuts operations into calls of whole people. Line n of the artifact is operation `first` + n, so its index says whose
 * operation it is. 0 people a call: one call for all.
 */
export function callsOfPeople(
  artifact: ArtifactFile,
  numbers: Uint32Array,
  first: number,
  peoplePerCall: number,
): Uint32Array[] {
  if (numbers.length === 0) return [];
  if (peoplePerCall === 0) return [numbers];
  const calls: Uint32Array[] = [];
  let start = 0;
  let people = 0;
  let last = -1;
  numbers.forEach((number, at) => {
    const person = artifact.subjectOf(number - first)?.index ?? -1;
    if (person === last) return;
    last = person;
    if (people === peoplePerCall) {
      calls.push(numbers.subarray(start, at));
      start = at;
      people = 0;
    }
    people++;
  });
  calls.push(numbers.subarray(start));
  return calls;
}

/**
 * Writes the file of one call of a tool that takes a line for each operation: the exact bytes of the artifact's lines
 * with these numbers (ascending). `first` is the number of the artifact's first line.
 */
export async function writeLinesCall(
  artifact: ArtifactFile,
  numbers: Uint32Array,
  first: number,
  path: string,
): Promise<void> {
  const begin = (numbers[0] ?? first) - first;
  const end = (numbers.at(-1) ?? first - 1) + 1 - first;
  const chosen = new Uint8Array(end - begin);
  for (const number of numbers) chosen[number - first - begin] = 1;
  await copyLines(artifact, begin, chosen, path);
}

/**
 * Writes the document of one call: the rows of these operations (ascending) and the frame round them; a part of it
 * without rows is left out. `firstRow` is the number of the artifact's first row.
 * Answers of each line of the new file the operation's place in `numbers` plus one, 0 for the frame.
 */
export async function writeDocumentCall(
  artifact: ArtifactFile,
  { partOpens, partCloses }: Document,
  numbers: Uint32Array,
  firstRow: number,
  path: string,
): Promise<Uint32Array> {
  const chosen = new Uint8Array(artifact.lines);
  const places = new Uint32Array(artifact.lines);
  let row = firstRow;
  let place = 0;
  let partStart = -1;
  let rowsOfPart = 0;
  for (let line = 0; line < artifact.lines; line++) {
    if (artifact.subjectOf(line) !== null) {
      if (numbers[place] === row) {
        chosen[line] = 1;
        places[line] = ++place;
        rowsOfPart++;
      }
      row++;
      continue;
    }
    chosen[line] = 1;
    const [text = ''] = await artifact.readLines(line, line + 1);
    if (text.startsWith(partOpens)) {
      partStart = line;
      rowsOfPart = 0;
    } else if (text.startsWith(partCloses) && partStart >= 0 && rowsOfPart === 0) {
      chosen.fill(0, partStart, line + 1);
    }
  }
  await copyLines(artifact, 0, chosen, path);
  return places.filter((_, line) => chosen[line] === 1);
}

/** Copies the chosen ones of the lines from `first` on, byte by byte as they are. */
async function copyLines(
  artifact: ArtifactFile,
  first: number,
  chosen: Uint8Array,
  path: string,
): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    for (let from = 0; from < chosen.length; from += WINDOW) {
      const wanted = chosen.subarray(from, from + WINDOW);
      if (!wanted.includes(1)) continue;
      const bytes = await artifact.readBytes(first + from, first + from + wanted.length);
      for (const part of wanted.includes(0) ? linesOf(bytes, wanted) : [bytes]) await file.writeFile(part);
    }
  } finally {
    await file.close();
  }
}

/** The wanted lines of a block, neighbours together. An LF ends a line and stands nowhere else (artifact.ts). */
function linesOf(bytes: Uint8Array, wanted: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let line = 0;
  let start = 0;
  let kept = -1;
  while (start < bytes.length) {
    const end = bytes.indexOf(LF, start) + 1 || bytes.length;
    if (wanted[line] === 1) {
      if (kept < 0) kept = start;
    } else if (kept >= 0) {
      parts.push(bytes.subarray(kept, start));
      kept = -1;
    }
    start = end;
    line++;
  }
  if (kept >= 0) parts.push(bytes.subarray(kept));
  return parts;
}
