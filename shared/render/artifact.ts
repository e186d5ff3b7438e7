import type { OperationSubject } from '../plan/operations.ts';

/** The artifacts of a plan, in running order. The undo stands apart: it is never run by itself. */
export const ARTIFACT_IDS = ['gen-create', 'environment-import', 'gen-undo'] as const;
export type ArtifactId = (typeof ARTIFACT_IDS)[number];

export type ArtifactEncoding = 'us-ascii' | 'iso-8859-1' | 'utf-8';

export interface ArtifactShape {
  readonly id: ArtifactId;
  readonly fileName: string;
  /** Which tool takes it. */
  readonly tool: 'secadm' | 'importPFIdata';
  readonly encoding: ArtifactEncoding;
  /** Whether it is part of a run, or kept for the way back. */
  readonly role: 'run' | 'undo';
}

/**
 * Where a renderer puts its lines: the text without the line end, and whose line it is (null for the frame
 * of the document). Each line ends in CRLF: the tools run on Windows.
 */
export type LineSink = (text: string, subject: OperationSubject | null) => void;

export const LINE_END = '\r\n';
