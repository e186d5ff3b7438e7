import type { OperationSubject } from '../../../target/operation.ts';
import type { ArtifactEncoding } from '../../../target/render/encoding.ts';
import { SECTIONS } from '../plan/section.ts';

/**
 * The artifacts of a plan: one for each section that has operations, in running order. The undo stands apart: it is
 * never run by itself.
 */
export const ARTIFACT_IDS = [...SECTIONS, 'gen-undo'] as const;
export type ArtifactId = (typeof ARTIFACT_IDS)[number];

export interface ArtifactShape {
  readonly id: ArtifactId;
  readonly fileName: string;
  /** Which tool takes it; `administration` stands for requests to IPA's web administration (domain.md, 6). */
  readonly tool: 'secadm' | 'importPFIdata' | 'administration';
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
