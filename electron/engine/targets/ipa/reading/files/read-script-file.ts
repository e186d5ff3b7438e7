import { failure } from '../../../../../../shared/base/failure.ts';
import type { TextEncodingName } from '../../../../../../shared/m3/reading.ts';
import { GEN_TYPES } from '../../../../../../shared/targets/ipa/objects.ts';
import type { ReadingBuilder } from '../../../../../../shared/targets/ipa/state/reading-builder.ts';
import { readScriptLine } from '../../../../../../shared/targets/ipa/state/script-line.ts';
import type { DetectedEncoding } from '../../../../sources/detected-encoding.ts';
import { textDecoder } from '../../../../sources/text-decoder.ts';
import type { IpaBytes } from './ipa-bytes.ts';
import { encodingDoubts } from './list-doubts.ts';

/** A longer line is none of a script. */
const LONGEST_LINE = 1 << 20;

/** What of a script says nothing of who is there. */
export interface PassedOver {
  readonly lines: number;
  /** The first of them, from 1; 0 where there is none. */
  readonly first: number;
}

/**
 * Reads what a secadm script creates, and takes away again what it deletes, line by line (domain.md, 4). Of a line that may name
 * somebody and cannot be read, the type is in doubt.
 * @throws Failure IPA-FILE-LINE for a line without an end
 */
export async function readScriptFile(
  bytes: IpaBytes,
  found: DetectedEncoding,
  builder: ReadingBuilder,
): Promise<PassedOver> {
  let number = 0;
  // Where its letters fit two code pages, what IPA itself stores is meant; where it holds two encodings, nothing tells.
  if (found.doubt?.code === 'ENCODINGS-MIXED') {
    for (const reason of encodingDoubts(found))
      for (const type of GEN_TYPES) builder.doubt(type, { list: bytes.name, row: 0, reason });
  }
  let passed: PassedOver = { lines: 0, first: 0 };
  for await (const text of linesOf(bytes, scriptEncoding(found))) {
    number++;
    const line = readScriptLine(text);
    switch (line.kind) {
      case 'adds':
        builder.add(line.type, line.object);
        break;
      case 'takes':
        builder.remove(line.type, line.object);
        break;
      case 'other':
        passed = { lines: passed.lines + 1, first: passed.first || number };
        break;
      case 'unreadable':
        builder.doubt(line.type, { list: bytes.name, row: number, reason: line.reason });
        break;
    }
  }
  return passed;
}

async function* linesOf(bytes: IpaBytes, encoding: TextEncodingName): AsyncGenerator<string> {
  const decoder = textDecoder(encoding);
  let pending = '';
  let line = 1;
  for await (const piece of bytes.pieces()) {
    const lines = (pending + decoder.write(piece)).split('\n');
    pending = lines.pop()!;
    line += lines.length;
    yield* lines;
    if (pending.length > LONGEST_LINE) {
      throw failure('IPA-FILE-LINE', { file: bytes.name, line, reason: 'the line has no end' });
    }
  }
  yield pending + decoder.end();
}

/**
 * How a script is read whose bytes look like this: what is no UTF-8 is taken for what IPA itself stores (domain.md, What does
 * not fit, 4). UTF-16 comes from a shell that wrote what a tool printed.
 */
function scriptEncoding({ encoding }: DetectedEncoding): TextEncodingName {
  return encoding.startsWith('utf-') ? encoding : 'iso-8859-1';
}
