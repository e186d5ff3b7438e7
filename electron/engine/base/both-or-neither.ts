/**
 * Does two things side by side. Where one fails the other is ended, and has ended when this fails.
 * @throws what the one that failed first has thrown
 */
export async function bothOrNeither<A, B>(
  one: (signal: AbortSignal) => Promise<A>,
  other: (signal: AbortSignal) => Promise<B>,
  signal: AbortSignal,
): Promise<[A, B]> {
  const own = new AbortController();
  const either = AbortSignal.any([signal, own.signal]);
  const failed: unknown[] = [];
  const endBoth = (reason: unknown): never => {
    failed.push(reason);
    own.abort();
    throw reason;
  };
  const both = await Promise.allSettled([one(either).catch(endBoth), other(either).catch(endBoth)]);
  const [a, b] = both;
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value];
  throw failed[0];
}
