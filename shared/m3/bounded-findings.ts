import type { Finding, FindingSubject } from '../base/finding.ts';
import type { MessageParams } from '../base/message-params.ts';
import type { FindingCode } from '../base/texts/findings.ts';

/** So many findings of one code are kept of an extract; those after it are counted. */
const MOST_FINDINGS = 10_000;

/**
 * Takes the findings of one extract. An extract can have millions of bad rows: the first of each kind are kept one
 * by one, and the others come as one finding about the extract that says how many they are.
 */
export class BoundedFindings {
  readonly #findings: Finding[];
  readonly #file: string;
  readonly #counts = new Map<FindingCode, number>();

  /** @param findings where they are put */
  constructor(findings: Finding[], file: string) {
    this.#findings = findings;
    this.#file = file;
  }

  add(code: FindingCode, subject: FindingSubject, params: MessageParams): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= MOST_FINDINGS) this.#findings.push({ code, subject, params });
  }

  /** Puts the findings that say how many more there are. */
  end(): void {
    for (const [code, count] of this.#counts) {
      const more = count - MOST_FINDINGS;
      if (more <= 0) continue;
      this.#findings.push({ code, subject: { kind: 'extract', file: this.#file }, params: { more } });
    }
    this.#counts.clear();
  }
}
