import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How a stand-in tool behaves, kept in behaviour.json of its folder and read at each call. What domain.md
 * marks as unknown (output, exit codes, encodings) is a choice here, so that a test can try every answer.
 */
export interface LandmarkBehaviour {
  readonly secadm?: ToolBehaviour;
  readonly importPFIdata?: ToolBehaviour;
}

export interface ToolBehaviour {
  /**
   * What is said about a command or row that went well. `silent` (default): nothing. `echo`: the command or
   * row is printed before it is carried out. `success-line`: `Completed: …` afterwards.
   */
  readonly output?: 'silent' | 'echo' | 'success-line';
  /** Where failures are said; `stdout` by default. */
  readonly failuresOn?: 'stdout' | 'stderr';
  /** Code page of everything printed, a name that iconv-lite knows; `utf-8` by default. */
  readonly outputEncoding?: string;
  /** How the given script is decoded: a Java program on Windows takes windows-1252, the default. */
  readonly scriptEncoding?: 'windows-1252' | 'utf-8';
  /** `honest` (default): 1 after any failure, else 0. A number: always that one. */
  readonly exitCode?: 'honest' | number;
  /** importPFIdata alone: whether the first failed row ends the call; false by default. secadm has -c for this. */
  readonly stopAtFailure?: boolean;
  /** Commands that fail although nothing is wrong with them. */
  readonly fail?: ChosenFailure;
  readonly trouble?: Trouble;
}

export interface ChosenFailure {
  /** The Nth command or row of a call, from 1. */
  readonly at?: number;
  /** Every command or row with this user id as one of its values. */
  readonly user?: string;
  /** Only in the Nth call of the tool, from 1; in every call by default. */
  readonly inCall?: number;
  /** What is said; a sentence that ends in FAILED by default. */
  readonly words?: string;
}

export type GarbagePart = 'cp850' | 'nul' | 'long-line' | 'ansi' | 'carriage-return' | 'broken-utf8';

/** Something that goes wrong with the process itself, just before a command or row. */
export type Trouble = {
  /** The Nth command or row of a call, from 1; the first by default. */
  readonly before?: number;
  /** Only in the Nth call of the tool, from 1; in every call by default. */
  readonly inCall?: number;
} & (
  | {
      /** Says nothing and does nothing until it is killed. */
      readonly kind: 'hang';
      /** Starts a child of its own first, which hangs too and holds the same output. */
      readonly grandchild?: boolean;
      /** Both ignore the polite signals. */
      readonly stubborn?: boolean;
    }
  | { readonly kind: 'abort' }
  | { readonly kind: 'exit'; readonly exitCode: number }
  /** Prints bytes that are no text, then goes on as if nothing had been. All parts by default. */
  | { readonly kind: 'garbage'; readonly parts?: readonly GarbagePart[] }
);

export type ToolName = 'secadm' | 'importPFIdata';

export const BEHAVIOUR_FILE = 'behaviour.json';

export function readBehaviour(folder: string, tool: ToolName): ToolBehaviour {
  const all = JSON.parse(readFileSync(join(folder, BEHAVIOUR_FILE), 'utf8')) as LandmarkBehaviour;
  return all[tool] ?? {};
}
