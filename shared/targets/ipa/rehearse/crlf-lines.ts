import type { ArtifactEncoding } from '../../../target/render/encoding.ts';
import { strictDecoder } from './decode.ts';

/** Where the lines of a file go. Lines count from 1. */
export interface LinesSink {
  /** A line without its line end. */
  line(text: string, number: number): void;
  /** A line that has no end of its own, or bytes that are not in the encoding: nothing more comes after those. */
  unreadable(reason: string, number: number): void;
}

/** Cuts a file into lines, in pieces of any size. */
export interface LinesReader {
  feed(chunk: Uint8Array): void;
  end(): void;
}

/** Reads a file whose lines all end in CRLF, also the last one. */
export function crlfLines(encoding: ArtifactEncoding, sink: LinesSink): LinesReader {
  const decoder = strictDecoder(encoding);
  /** Pieces of a line whose end has not come yet; joined once, so that a file without line ends stays cheap. */
  let begun: string[] = [];
  let number = 1;

  function give(text: string): void {
    if (text.endsWith('\r')) sink.line(text.slice(0, -1), number);
    else sink.unreadable('the line does not end in CRLF', number);
    number++;
  }

  function take(text: string): void {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const rest = text.slice(from, end);
      give(begun.length === 0 ? rest : begun.join('') + rest);
      begun = [];
      from = end + 1;
    }
    if (from < text.length) begun.push(text.slice(from));
  }

  return {
    feed(chunk) {
      const { text, problem } = decoder.decode(chunk);
      take(text);
      if (problem === null) return;
      begun = [];
      sink.unreadable(`${problem.reason} (offset ${problem.offset}); the rest was not read`, number);
    },
    end() {
      const { problem } = decoder.end();
      if (problem !== null) sink.unreadable(problem.reason, number);
      else if (begun.length > 0) sink.unreadable('the last line does not end in CRLF', number);
      begun = [];
    },
  };
}
