import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { OperationSubject } from '../../../shared/plan/operations.ts';
import { type ArtifactShape, LINE_END } from '../../../shared/render/artifact.ts';
import { encodeText } from '../../../shared/render/encoding.ts';

const NO_SUBJECT = 0;

/** Subjects packed into one number: 0 none, people odd, tasks even. */
function pack(subject: OperationSubject | null): number {
  if (subject === null) return NO_SUBJECT;
  return subject.kind === 'person' ? subject.index * 2 + 1 : subject.index * 2 + 2;
}

function unpack(packed: number): OperationSubject | null {
  if (packed === NO_SUBJECT) return null;
  return packed % 2 === 1
    ? { kind: 'person', index: (packed - 1) / 2 }
    : { kind: 'task', index: packed / 2 - 1 };
}

/** A rendered artifact on disk, with the index from line to byte and from line to person. Lines count from 0. */
export interface ArtifactFile {
  readonly shape: ArtifactShape;
  readonly path: string;
  readonly bytes: number;
  readonly lines: number;
  readonly sha256: string;
  /** Whose line it is; null for the frame of the document. */
  subjectOf(line: number): OperationSubject | null;
  /** The exact bytes of lines from `from` to before `to`, line ends included. */
  readBytes(from: number, to: number): Promise<Uint8Array>;
  /** The same lines as text, without line ends. */
  readLines(from: number, to: number): Promise<string[]>;
}
