import type { Outcome } from '../../../shared/contract/run.ts';

/** What a line of output says about the operations of a call. A line that says nothing is no fact. */
export type OutputFact =
  /** It says what became of one operation. `stops`: in words after which the tool may have stopped. */
  | {
      readonly kind: 'said';
      readonly operation: number;
      readonly outcome: Extract<Outcome, 'done' | 'already-there' | 'failed' | 'unknown' | 'skipped'>;
      readonly words: string;
      readonly stops: boolean;
    }
  /** A failure of one of these; of none in particular where the list is empty. */
  | { readonly kind: 'doubtful'; readonly operations: readonly number[]; readonly words: string };

/** Reads one call's output, line by line. Knows no process and no file. */
export interface OutputReader {
  line(text: string): OutputFact | null;
}
