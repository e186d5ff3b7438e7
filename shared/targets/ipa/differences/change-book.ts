import type { Finding, FindingSubject } from '../../../base/finding.ts';
import type { Exactly } from '../../../base/message-params.ts';
import { findingAbout, type Remark, type RemarkParams, remark } from '../../../base/remark.ts';
import type { FindingCode } from '../../../base/texts/findings.ts';
import type { OperationSubject } from '../../../target/operation.ts';
import { IPA_TYPES, type IpaObjects, type IpaObjectType } from '../objects.ts';
import type { Operation } from '../plan/operation.ts';

type Counts = Record<IpaObjectType, number>;

export function noCounts(): Counts {
  return Object.fromEntries(IPA_TYPES.map((type) => [type, 0])) as Counts;
}

/** Where a comparison writes down what is done, what was found, and what stays as it is. */
export class ChangeBook {
  readonly operations: Operation[] = [];
  readonly findings: Finding[] = [];
  readonly equal: Counts = noCounts();
  readonly onlyInTarget: Counts = noCounts();

  create<T extends IpaObjectType>(type: T, subject: OperationSubject, after: IpaObjects[T]): void {
    this.#list({ type, action: 'create', situation: 'new', subject, before: null, after });
  }

  update<T extends IpaObjectType>(
    type: T,
    subject: OperationSubject,
    before: IpaObjects[T],
    after: IpaObjects[T],
  ): void {
    this.#list({ type, action: 'update', situation: 'different', subject, before, after });
  }

  delete<T extends IpaObjectType>(type: T, subject: OperationSubject, before: IpaObjects[T]): void {
    this.#list({ type, action: 'delete', situation: 'extra', subject, before, after: null });
  }

  /** Part of an actor's change as delete and add again. */
  takeAway<T extends IpaObjectType>(type: T, subject: OperationSubject, before: IpaObjects[T]): void {
    this.#list({ type, action: 'delete', situation: 'different', subject, before, after: null, again: true });
  }

  bringBack<T extends IpaObjectType>(type: T, subject: OperationSubject, after: IpaObjects[T]): void {
    this.#list({ type, action: 'create', situation: 'different', subject, before: null, after, again: true });
  }

  /** Somebody of whom all that gen holds is equal. */
  countEqualInGen(roles: number): void {
    this.equal.identity++;
    this.equal.actor++;
    this.equal['actor-identity']++;
    this.equal['actor-role'] += roles;
  }

  find<C extends FindingCode, Given extends RemarkParams<C>>(
    code: C,
    subject: FindingSubject,
    params: Exactly<Given, RemarkParams<C>>,
  ): void {
    this.note(subject, remark(code, params));
  }

  note(subject: FindingSubject, found: Remark): void {
    this.findings.push(findingAbout(subject, found));
  }

  // The parameters of each caller belong together; TypeScript cannot follow that through the union.
  #list(operation: object): void {
    this.operations.push(operation as Operation);
  }
}

const MOST_NAMED = 5;

/** Names as a sentence can carry them: the first few, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
