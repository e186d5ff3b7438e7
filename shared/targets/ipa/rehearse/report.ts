import type { IpaObjectType } from '../objects.ts';
import type { ArtifactId } from '../render/artifact.ts';

/** One thing that would fail, in the target's words, with the line that caused it (from 1). */
export interface RehearsalFailure {
  readonly artifact: ArtifactId;
  readonly line: number;
  /** What the target would say. */
  readonly message: string;
  /** The user, task or identity it is about; '' where the line could not even be read. */
  readonly about: string;
}

/** What the independent reader found: what an IPA would hold after the run, and what would fail. */
export interface RehearsalReport {
  readonly commands: number;
  readonly rows: number;
  /** Objects the target would hold, by type. */
  readonly holds: Readonly<Record<IpaObjectType, number>>;
  readonly failed: number;
  /** The first thousand. */
  readonly failures: readonly RehearsalFailure[];
}
