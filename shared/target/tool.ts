/** What takes an artifact of a target's plan and changes the target by it. */
export interface Tool {
  readonly id: string;
  /** As a person knows it. */
  readonly title: string;
  /** What its files are called at the end, without the dot before it. */
  readonly ending: string;
  readonly takes: Lines | Document;
  /** Whether it ends at its first failure, unless it is told to go on. */
  readonly stopsAtFailure: boolean;
}

/** Each line is an operation, so that a file may be cut between any two. */
export interface Lines {
  readonly form: 'lines';
}

/** Operations stand in a frame, so that all of a run go in one file. */
export interface Document {
  readonly form: 'document';
  /** How the lines begin that open and close a part of the frame; one without operations is left out. */
  readonly partOpens: string;
  readonly partCloses: string;
}
