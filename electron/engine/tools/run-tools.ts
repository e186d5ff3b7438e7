import type { CallContents } from './call-contents.ts';
import type { OutputReader } from './output-facts.ts';

/** The tools of a place where a run goes, as the runner knows them. A driver makes them for each run. */
export interface RunTools {
  /** What a run has to say in its log before it begins, e.g. that a damaged state was set aside; '' for nothing. */
  readonly notice?: string;
  /** Whether they say what became of every operation, so that silence is never taken for success. */
  readonly sayAll: boolean;
  /** Whether the tool with this id can be reached from here; otherwise its operations are left to the administrator. */
  has(tool: string): boolean;
  /**
   * Throws a Failure where the tools that a run takes cannot be used at all: wrong folder, no folder, a sign-in that is
   * refused.
   * @param taken their ids
   */
  check(taken: readonly string[], signal: AbortSignal): Promise<void>;
  /** Gives a file to the tool with this id, and answers how it ended. */
  start(
    tool: string,
    file: string,
    options: { readonly continueOnError: boolean },
    watch: ToolWatch,
  ): Promise<ToolEnd>;
  /** Reads what one call of the tool with this id says. */
  readerOf(tool: string, contents: CallContents): OutputReader;
}

export interface ToolWatch {
  /** One line of output, decoded, without its line end. */
  readonly onLine: (stream: 'out' | 'err', text: string) => void;
  /** Ends the whole process tree. The promise then resolves with `ended: 'killed'`. */
  readonly signal: AbortSignal;
}

export interface ToolEnd {
  readonly ended: 'exit' | 'killed' | 'died';
  /** null where it was killed or died of a signal. */
  readonly exitCode: number | null;
}
