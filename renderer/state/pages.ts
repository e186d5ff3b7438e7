/**
 * Tables of the engine, a few blocks at a time. `usePage('people:page', query)` answers a RowSource that Grid and the
 * code view take as `rows`: they tell it which rows are visible, and it fetches blocks of 200 rows around them. What is
 * shown stays until the new rows arrive, so that a filter or a changed decision never blanks the screen.
 */
import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type MusterError, toMusterError } from '../../shared/base/failure.ts';
import type { Page } from '../../shared/base/page.ts';
import type { PayloadOf, ValueOf, WindowChannel } from '../../shared/contract/channels.ts';
import { BLOCK_ROWS, blockOf, nothingArrived, rowAt, takeBlock } from './arrived-blocks.ts';
import { ask } from './engine.ts';
import { useWorkspace } from './workspace.ts';

/** Rows by their position, of which only some are at hand. */
export interface RowSource<T> {
  readonly total: number;
  /** How many things the rows stand for, where a row can stand for many. */
  readonly counted?: number;
  /** The row at a position; undefined until it has arrived. */
  readonly at: (index: number) => T | undefined;
  /** Called by whoever shows the rows, with those that are visible. */
  readonly want: (first: number, last: number) => void;
  /** True until the first answer. */
  readonly loading: boolean;
  readonly error: MusterError | null;
}

type PageChannel = {
  [C in WindowChannel]: ValueOf<C> extends Page<unknown> ? C : never;
}[WindowChannel];
type RowOf<C extends PageChannel> = ValueOf<C> extends Page<infer T> ? T : never;
export type QueryOf<C extends PageChannel> = Omit<PayloadOf<C>, 'offset' | 'limit'>;

/**
 * @param query the filter and sort; the blocks are added here
 * @param version what makes fetched blocks stale; the workspace's revision unless told otherwise
 */
export function usePage<C extends PageChannel>(
  channel: C,
  query: QueryOf<C>,
  options: { readonly version?: string | number; readonly enabled?: boolean } = {},
): RowSource<RowOf<C>> {
  const { revision, environmentId } = useWorkspace();
  const version = options.version ?? revision;
  const { wantedBlocks, want } = useWantedBlocks();

  const results = useQueries({
    queries: wantedBlocks.map((block) => ({
      queryKey: [channel, environmentId, version, query, block],
      queryFn: () =>
        ask(channel, {
          ...query,
          offset: block * BLOCK_ROWS,
          limit: BLOCK_ROWS,
        } as unknown as PayloadOf<C>) as Promise<Page<RowOf<C>>>,
      enabled: options.enabled ?? true,
    })),
  });

  const state = useRef(nothingArrived<RowOf<C>>()).current;
  const generation = JSON.stringify([environmentId, version, query]);
  results.forEach(({ data }, position) => {
    const block = wantedBlocks[position];
    if (data !== undefined && block !== undefined) takeBlock(state, generation, block, data);
  });

  const failed = results.find((result) => result.error !== null)?.error ?? null;
  const arrived = results.filter((result) => result.data !== undefined).length;

  // `arrived` and `generation` change with the rows, which the stable `state` does not show.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(
    () => ({
      total: state.total,
      counted: state.counted,
      at: (index) => rowAt(state, index),
      want,
      loading: state.generation === '' && failed === null,
      error: failed === null ? null : toMusterError(failed),
    }),
    [state, state.total, state.counted, state.generation, generation, arrived, failed, want, wantedBlocks],
  );
}

/** The blocks that hold the visible rows. */
function useWantedBlocks() {
  const [range, setRange] = useState({ first: 0, last: 0 });
  const wantedBlocks = useMemo(() => {
    const wanted: number[] = [];
    for (let block = range.first; block <= range.last; block++) wanted.push(block);
    return wanted;
  }, [range]);
  const want = useCallback((first: number, last: number) => {
    const next = { first: blockOf(Math.max(0, first)), last: blockOf(Math.max(0, last)) };
    setRange((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);
  return { wantedBlocks, want };
}

/** Rows that are all at hand, for the same grid. */
export function useRows<T>(rows: readonly T[]): RowSource<T> {
  return useMemo(
    () => ({
      total: rows.length,
      at: (index) => rows[index],
      want: () => {},
      loading: false,
      error: null,
    }),
    [rows],
  );
}
