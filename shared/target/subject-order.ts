import type { AnyOperation } from './operation.ts';

/** Operations as a plan lists them: those of the people in their order, then those of the tasks; of one as they stood. */
export function inSubjectOrder<O extends AnyOperation>(operations: readonly O[]): O[] {
  const rank = ({ subject }: O) => (subject.kind === 'person' ? 0 : 1);
  return [...operations].sort((a, b) => rank(a) - rank(b) || a.subject.index - b.subject.index);
}
