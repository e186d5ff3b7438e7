import type { OutputFact, OutputReader } from '../../../tools/output-facts.ts';
import type { IpaCall } from '../tools/ipa-call.ts';

/**
 * The practice host's words: `Line 12: actor add ABERGSTR: done`, `… : already exists`, `… FAILED`, and for
 * XML `Row 7 (line 9): WFTASK BUYER: done`. Only the line's end is read, so that an id or a name in the
 * middle says nothing.
 */
export class PracticeOutput implements OutputReader {
  readonly #contents: IpaCall;

  constructor(contents: IpaCall) {
    this.#contents = contents;
  }

  line(text: string): OutputFact | null {
    const match = /^(?:Line (\d+)|Row \d+ \(line (\d+)\)): (.*)$/.exec(text);
    const operation = match === null ? null : this.#contents.onLine(Number(match[1] ?? match[2]));
    const failed = /\bFAILED$/.test(text);
    if (operation === null) return failed ? { kind: 'doubtful', operations: [], words: text } : null;
    const words = match![3]!;
    if (failed) return { kind: 'said', operation, outcome: 'failed', words, stops: true };
    if (/: already exists$/.test(words))
      return { kind: 'said', operation, outcome: 'already-there', words, stops: false };
    if (/: (?:done|updated)$/.test(words))
      return { kind: 'said', operation, outcome: 'done', words, stops: false };
    return null;
  }
}
