import type { Finding, FindingSubject } from '../base/finding.ts';
import { findingAbout, furtherRemark, type Remark } from '../base/remark.ts';

/** So many findings of one code are kept of an extract; those after it are counted. */
const MOST_FINDINGS = 10_000;

/**
 * Takes the findings of one extract. An extract can have millions of bad rows: the first of each kind are kept one
 * by one, and the others come as one finding about the extract that says how many they are.
 */
export class BoundedFindings {
  readonly #findings: Finding[];
  readonly #file: string;
  readonly #counts = new Map<Remark['code'], number>();

  /** @param findings where they are put */
  constructor(findings: Finding[], file: string) {
    this.#findings = findings;
    this.#file = file;
  }

  add(subject: FindingSubject, remark: Remark): void {
    const count = (this.#counts.get(remark.code) ?? 0) + 1;
    this.#counts.set(remark.code, count);
    if (count <= MOST_FINDINGS) this.#findings.push(findingAbout(subject, remark));
  }

  /** Puts the findings that say how many more there are. */
  end(): void {
    for (const [code, count] of this.#counts) {
      const more = count - MOST_FINDINGS;
      if (more <= 0) continue;
      const subject: FindingSubject = { kind: 'extract', file: this.#file };
      this.#findings.push(findingAbout(subject, furtherRemark(code, more)));
    }
    this.#counts.clear();
  }
}
