import type { Handlers } from '../router.ts';

type Group = Partial<Handlers>;
type ChannelsOf<G> = G extends unknown ? keyof G : never;

/** Each group, without what those after it answer. */
type Apart<Groups extends readonly Group[]> = Groups extends readonly [
  infer First,
  ...infer Rest extends readonly Group[],
]
  ? [First & { readonly [C in ChannelsOf<Rest[number]>]?: never }, ...Apart<Rest>]
  : [];

/** The handlers of several groups as one. A channel that two groups answer does not compile. */
export function joinHandlers<Groups extends readonly Group[]>(
  ...groups: Groups & Apart<Groups>
): Pick<Handlers, ChannelsOf<Groups[number]>> {
  return Object.assign({}, ...groups);
}
