import type { Page } from '../../../shared/base/page.ts';
import type { RunLogLine } from '../../../shared/contract/run.ts';
import { visibleText } from '../tools/visible-text.ts';
import { LineReader, LineWriter } from './line-file.ts';

const SIGNS = { muster: '*', out: '>', err: '!' } as const;
const STREAMS = { '*': 'muster', '>': 'out', '!': 'err' } as const;

/** Writes a run's log: time, who spoke (`*` Muster, `>` output, `!` errors), words; one line each, UTF-8. */
export class RunLogWriter {
  readonly #writer: LineWriter;
  readonly #now: () => number;
  #lines = 0;
  #at = Number.NaN;
  #iso = '';

  constructor(path: string, now: () => number) {
    this.#writer = new LineWriter(path);
    this.#now = now;
  }

  get lines(): number {
    return this.#lines;
  }

  add(stream: RunLogLine['stream'], words: string): RunLogLine {
    const at = this.#time();
    const text = visibleText(words);
    this.#lines++;
    this.#writer.add(`${at} ${SIGNS[stream]} ${text}`);
    return { number: this.#lines, at, stream, text };
  }

  flush(): void {
    this.#writer.flush();
  }

  close(): void {
    this.#writer.close();
  }

  /** Thousands of lines share a millisecond, and making the text of a time is dear. */
  #time(): string {
    const now = this.#now();
    if (now !== this.#at) {
      this.#at = now;
      this.#iso = new Date(now).toISOString();
    }
    return this.#iso;
  }
}

/** Reads a log page by page, also while it is written. */
export class RunLogReader {
  readonly #reader: LineReader;

  constructor(path: string) {
    this.#reader = new LineReader(path);
  }

  async page(offset: number, limit: number): Promise<Page<RunLogLine>> {
    const total = await this.#reader.count();
    const lines = await this.#reader.lines(offset, offset + limit);
    return { total, rows: lines.map((line, at) => parseLogLine(line, offset + at + 1)) };
  }
}

function parseLogLine(line: string, number: number): RunLogLine {
  const match = /^(\S+) ([*>!]) (.*)$/.exec(line);
  if (match === null) return { number, at: '', stream: 'muster', text: line };
  return { number, at: match[1]!, stream: STREAMS[match[2] as keyof typeof STREAMS], text: match[3]! };
}
