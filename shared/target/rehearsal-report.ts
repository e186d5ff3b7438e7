/** One thing that would fail, in the target's words, with the line that caused it (from 1). */
export interface RehearsalFailure {
  /** The id of the artifact. */
  readonly artifact: string;
  readonly line: number;
  /** What the target would say. */
  readonly message: string;
  /** The user, task or identity it is about; '' where the line could not even be read. */
  readonly about: string;
}

/** What the independent reader found: what the target would hold after the run, and what would fail. */
export interface RehearsalReport {
  readonly commands: number;
  readonly rows: number;
  /** Objects the target would hold, by type. */
  readonly holds: Readonly<Record<string, number>>;
  readonly failed: number;
  /** The first thousand. */
  readonly failures: readonly RehearsalFailure[];
}
