/**
 * A long pure computation, cut into steps: it yields how far it is every few thousand items, so that whoever
 * drives it can show progress, let others work in between, or stop. The computation itself knows no clock.
 */
export type Steps<T> = Generator<number, T, void>;

/** How many items a computation does before it yields: about a millisecond or two of work. */
export const STEP_SIZE = 2048;

/** Drives a computation to its end at once, for small data and tests. */
export function complete<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Several computations as one that takes a step of each in turn; answers what they answer, in their order. */
export function* sideBySide<T>(computations: readonly Steps<T>[]): Steps<T[]> {
  const answers: T[] = [];
  let open = computations.map((steps, at) => ({ steps, at }));
  while (open.length > 0) {
    const still: typeof open = [];
    for (const one of open) {
      const step = one.steps.next();
      if (step.done) {
        answers[one.at] = step.value;
        continue;
      }
      still.push(one);
      yield step.value;
    }
    open = still;
  }
  return answers;
}
