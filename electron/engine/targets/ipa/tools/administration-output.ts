import type { OutputFact, OutputReader } from '../../../tools/output-facts.ts';
import type { IpaCall } from './ipa-call.ts';

const LINE = /^Request (\d+): (.*)$/;

/**
 * What is said of requests to the web administration, one line each: `Request 12: done`, `Request 12: already there`,
 * `Request 12: <words> FAILED`, `<words> UNKNOWN` or `Request 12: not sent`; what is done may be named before. Only the line's end is read, so
 * that an id or the server's words in the middle say nothing. Nothing stops at a failure but the run itself.
 */
export class AdministrationOutput implements OutputReader {
  readonly #contents: IpaCall;

  constructor(contents: IpaCall) {
    this.#contents = contents;
  }

  line(text: string): OutputFact | null {
    const match = LINE.exec(text);
    const operation = match === null ? null : this.#contents.onLine(Number(match[1]));
    if (operation === null) {
      return /\bFAILED$/.test(text) ? { kind: 'doubtful', operations: [], words: text } : null;
    }
    const words = match![2]!;
    if (/(?:^|: )done$/.test(words)) return { kind: 'said', operation, outcome: 'done', words, stops: false };
    if (/(?:^|: )already there$/.test(words)) {
      return { kind: 'said', operation, outcome: 'already-there', words, stops: false };
    }
    if (/\bFAILED$/.test(words)) return { kind: 'said', operation, outcome: 'failed', words, stops: false };
    if (words === 'not sent') return { kind: 'said', operation, outcome: 'skipped', words: '', stops: false };
    if (/\bUNKNOWN$/.test(words)) return { kind: 'said', operation, outcome: 'unknown', words, stops: false };
    return null;
  }
}
