import type { CallContents } from '../tools/call-contents.ts';
import type { OutputFact } from '../tools/output-facts.ts';
import type { ToolEnd } from '../tools/run-tools.ts';
import type { OutcomeBook } from './outcome-book.ts';
import type { Reason } from './outcome-words.ts';
import { isAddedAgain } from './remaking.ts';

/** How silence is read once a call has ended. */
export interface SilenceRules {
  /** Whether the tool ends at its first failure: see Tool.stopsAtFailure. */
  readonly stopsAtFailure: boolean;
  /** Whether exit code 0 without any failure makes done what the tool said nothing about. */
  readonly exitCodeZeroIsDone: boolean;
}

/**
 * Gathers what one call's output says, and decides at its end about the operations that it did not mention.
 * A success is counted only where something said so.
 */
export class CallRecord {
  readonly #contents: CallContents;
  readonly #book: OutcomeBook;
  /** Places of the operations at which the tool may have stopped. */
  readonly #stops: number[] = [];
  #doubtful = false;
  #failed = false;

  constructor(contents: CallContents, book: OutcomeBook) {
    this.#contents = contents;
    this.#book = book;
  }

  take(fact: OutputFact): void {
    if (fact.kind === 'doubtful') {
      this.#doubtful = true;
      for (const operation of fact.operations) this.#book.remark(operation, fact.words);
      return;
    }
    const outcome = this.#outcomeIn(fact);
    if (outcome === 'failed') this.#failed = true;
    if (fact.stops) this.#stops.push(this.#contents.placeOf(fact.operation));
    // A later line may not take a failure back.
    if (this.#book.outcomeOf(fact.operation) === 'failed') return;
    const words = outcome === 'failed' || outcome === 'unknown' ? fact.words : '';
    const reason = outcome === 'skipped' ? 'afterFailure' : 'none';
    this.#book.set(fact.operation, outcome, reason, words);
  }

  /** What should have been deleted just before must not be there already: it is still as it was. */
  #outcomeIn({ outcome, operation }: Extract<OutputFact, { readonly kind: 'said' }>) {
    const { list, numbers } = this.#contents;
    return outcome === 'already-there' && isAddedAgain(list, operation, numbers) ? 'failed' : outcome;
  }

  /** Decides about the rest; answers whether the call counts as failed. */
  settle(end: ToolEnd, rules: SilenceRules): boolean {
    const { numbers } = this.#contents;
    const book = this.#book;
    if (end.ended === 'killed') book.fill(numbers, 'unknown', 'killed');
    if (end.ended === 'died') book.fill(numbers, 'unknown', 'died');
    if (end.ended === 'exit') this.#settleExit(end.exitCode, rules);
    return this.#failed || this.#doubtful || end.ended !== 'exit' || end.exitCode !== 0;
  }

  #settleExit(exitCode: number | null, rules: SilenceRules): void {
    const { numbers } = this.#contents;
    // Two failures in one call of a tool that stops at the first: then it did not stop, and nothing is known.
    const [stop] = this.#stops;
    if (rules.stopsAtFailure && !this.#doubtful && this.#stops.length === 1 && stop !== undefined) {
      this.#book.fill(numbers.subarray(stop + 1), 'skipped', 'afterFailure');
    }
    const [outcome, reason] = this.#ofSilence(exitCode, rules);
    this.#book.fill(numbers, outcome, reason);
  }

  /** What an operation has become that the tool did not mention. */
  #ofSilence(exitCode: number | null, rules: SilenceRules): readonly ['done' | 'unknown', Reason] {
    if (this.#doubtful) return ['unknown', 'failureOfNobody'];
    if (exitCode !== 0) return ['unknown', 'exitCode'];
    const clean = this.#stops.length === 0;
    return clean && rules.exitCodeZeroIsDone ? ['done', 'exitCodeZero'] : ['unknown', 'silent'];
  }
}
