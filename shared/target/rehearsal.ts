import type { RehearsalReport } from './rehearsal-report.ts';
import type { ArtifactShape } from './render/artifact.ts';

/** What a rehearsal has to know of an artifact beside its bytes. */
export type RehearsedArtifact<I extends string = string, T extends string = string> = Pick<
  ArtifactShape<I, T>,
  'id' | 'tool' | 'encoding' | 'role'
>;

/**
 * The independent reader of artifacts. It takes their bytes in running order, in pieces of any size; between two pieces it
 * can be left.
 */
export interface Rehearsal<I extends string = string> {
  feed(artifact: I, chunk: Uint8Array): void;
  /** After the last piece of each artifact, even of one without any. */
  endArtifact(artifact: I): void;
  /** What was found so far. */
  report(): RehearsalReport;
}
