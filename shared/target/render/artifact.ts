import type { OperationSubject } from '../operation.ts';
import type { ArtifactEncoding } from './encoding.ts';

/** One file of a plan: what a tool is given. */
export interface ArtifactShape<I extends string = string, T extends string = string> {
  readonly id: I;
  readonly fileName: string;
  /** The id of the tool that takes it. */
  readonly tool: T;
  readonly encoding: ArtifactEncoding;
  /** Whether it is part of a run, or kept for the way back. */
  readonly role: 'run' | 'undo';
}

/**
 * Where a renderer puts its lines: the text without the line end, and whose line it is (null for the frame
 * of the document). Each line ends in CRLF: the tools run on Windows.
 */
export interface LineSink {
  line(text: string, subject: OperationSubject | null): void;
  /**
   * A line of which only the middle is new: beginning and ending are the bytes of what a million lines have
   * in common, the ending with its line end. Copying them is several times as fast as making text of all and then bytes of the text.
   */
  lineAround(
    beginning: Uint8Array,
    middle: string,
    ending: Uint8Array,
    subject: OperationSubject | null,
  ): void;
}

export const LINE_END = '\r\n';
