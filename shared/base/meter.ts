/** How far work is: `done` never grows beyond `total` where that is known, and never shrinks. */
export interface Measure {
  readonly done: number;
  readonly total: number | null;
}

/**
 * Measures work that is done in several passes, or that turns out to be more than was said: a file or table that grows
 * while it is read, people who are only in the target. What is told below what was told before counts as nothing new; the
 * total grows with what is done beyond it.
 * @param total how much there seems to be; null while unknown
 * @returns takes how much is done and answers how far that is
 */
export function makeMeter(total: number | null): (done: number) => Measure {
  let most = 0;
  return (done) => {
    most = Math.max(most, done);
    return { done: most, total: total === null ? null : Math.max(total, most) };
  };
}
