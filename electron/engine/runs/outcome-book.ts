import { OUTCOMES, type Outcome, type OutcomeCounts } from '../../../shared/contract/run.ts';
import { REASONS, type Reason } from './outcome-words.ts';

/** The operations of one phase: numbers from `from` to before `to`. */
export interface PhaseRange {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Outcomes of neighbouring operations that are alike: first number, how many, outcome, reason. */
export type OutcomeRange = [first: number, count: number, outcome: Outcome, reason: Reason];

/** The reasons by the numbers that they have in memory, and nowhere else. */
const REASON_NAMES = Object.keys(REASONS) as Reason[];
const REASON_NUMBERS = Object.fromEntries(REASON_NAMES.map((name, number) => [name, number])) as Record<
  Reason,
  number
>;
const OUTCOME_CODES = Object.fromEntries(OUTCOMES.map((outcome, at) => [outcome, at + 1])) as Record<
  Outcome,
  number
>;

/**
 * What became of each operation of a plan: two bytes an operation, and the tool's words only where it failed
 * or was doubtful. An operation without an outcome has not been reached, or is no part of the run.
 */
export class OutcomeBook {
  /** 0 for none, otherwise the place in OUTCOMES plus one. */
  readonly #codes: Uint8Array;
  readonly #reasons: Uint8Array;
  readonly #words = new Map<number, string>();
  readonly #counts: Record<Outcome, number> = {
    done: 0,
    'already-there': 0,
    skipped: 0,
    failed: 0,
    unknown: 0,
  };
  readonly #phases: readonly PhaseRange[];
  readonly #totals: number[];
  #total = 0;

  /** `count` is the number of operations of the whole plan. */
  constructor(count: number, phases: readonly PhaseRange[]) {
    this.#phases = phases;
    this.#totals = phases.map(() => 0);
    this.#codes = new Uint8Array(count);
    this.#reasons = new Uint8Array(count);
  }

  get counts(): OutcomeCounts {
    return { ...this.#counts };
  }

  /** How many operations have an outcome. */
  get total(): number {
    return this.#total;
  }

  totalOf(phase: string): number {
    return this.#totals[this.#phases.findIndex(({ id }) => id === phase)] ?? 0;
  }

  outcomeOf(operation: number): Outcome | null {
    return OUTCOMES[this.#codes[operation]! - 1] ?? null;
  }

  /** Why an operation has the outcome it has where the tool said nothing; `none` where it did. */
  reasonOf(operation: number): Reason {
    return REASON_NAMES[this.#reasons[operation] ?? 0]!;
  }

  /** The tool's words, or why it is so where the tool said nothing. */
  wordsOf(operation: number): string {
    return this.#words.get(operation) ?? REASONS[this.reasonOf(operation)];
  }

  set(operation: number, outcome: Outcome, reason: Reason, words = ''): void {
    if (operation >= this.#codes.length) return;
    const before = this.outcomeOf(operation);
    if (before === null) {
      this.#total++;
      const phase = this.#phases.findIndex(({ to }) => operation < to);
      if (phase >= 0) this.#totals[phase]!++;
    } else this.#counts[before]--;
    this.#counts[outcome]++;
    this.#codes[operation] = OUTCOME_CODES[outcome];
    this.#reasons[operation] = REASON_NUMBERS[reason];
    if (words !== '') this.#words.set(operation, words);
  }

  /** Keeps a tool's words about an operation whose outcome is decided later. */
  remark(operation: number, words: string): void {
    this.#words.set(operation, words);
  }

  /** Gives these an outcome in the place of the one that they have; what the tool said of them is of no matter any more. */
  settle(operations: Iterable<number>, outcome: Outcome, reason: Reason): void {
    for (const operation of operations) {
      this.set(operation, outcome, reason);
      this.#words.delete(operation);
    }
  }

  /** Gives every one of these that has no outcome yet the same one. */
  fill(operations: Iterable<number>, outcome: Outcome, reason: Reason): void {
    for (const operation of operations) {
      if (this.#codes[operation] === 0) this.set(operation, outcome, reason);
    }
  }

  /** The outcomes of some operations (ascending), neighbours that are alike together. */
  ranges(operations: Uint32Array): OutcomeRange[] {
    const ranges: OutcomeRange[] = [];
    for (const operation of operations) {
      const outcome = this.outcomeOf(operation);
      if (outcome === null) continue;
      const reason = this.reasonOf(operation);
      const last = ranges.at(-1);
      const same =
        last !== undefined && last[0] + last[1] === operation && last[2] === outcome && last[3] === reason;
      if (same) last[1]++;
      else ranges.push([operation, 1, outcome, reason]);
    }
    return ranges;
  }

  wordsAmong(operations: Uint32Array): [number, string][] {
    if (this.#words.size === 0) return [];
    const found: [number, string][] = [];
    for (const operation of operations) {
      const words = this.#words.get(operation);
      if (words !== undefined) found.push([operation, words]);
    }
    return found;
  }

  /** Takes what `ranges` and `wordsAmong` gave. */
  take(ranges: readonly OutcomeRange[], words: readonly [number, string][]): void {
    for (const [first, count, outcome, reason] of ranges) {
      const end = Math.min(first + count, this.#codes.length);
      for (let operation = first; operation < end; operation++) this.set(operation, outcome, reason);
    }
    for (const [operation, text] of words) this.#words.set(operation, text);
  }

  /** Whether a further run has to take the operation: not known to be in the target. */
  isLeft(operation: number): boolean {
    const outcome = this.outcomeOf(operation);
    return outcome !== 'done' && outcome !== 'already-there';
  }
}
