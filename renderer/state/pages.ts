/**
 * Tables of the engine, a window at a time. `usePage('people:page', query)` answers a RowSource that Grid and
 * the code view take as `rows`: they tell which rows are visible, and blocks of 200 rows around them are
 * fetched. What was shown stays until the new rows are there, so a filter or a changed decision never blanks
 * the screen.
 */

import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type MusterError, toMusterError } from '../../shared/base/failure.ts';
import type { Page } from '../../shared/base/page.ts';
import type { ChannelName, PayloadOf, ValueOf } from '../../shared/contract/channels.ts';
import { ask } from './engine.ts';
import { useWorkspace } from './workspace.ts';

const BLOCK = 200;

/** Rows by their position, of which only some are at hand. */
export interface RowSource<T> {
  readonly total: number;
  /** How many things the rows stand for, where a row can stand for many. */
  readonly counted?: number;
  /** The row at a position; undefined while it is on its way. */
  readonly at: (index: number) => T | undefined;
  /** Tells which rows are visible; called by whoever shows them. */
  readonly want: (first: number, last: number) => void;
  /** True until the first answer. */
  readonly loading: boolean;
  readonly error: MusterError | null;
}

type PageChannel = {
  [C in ChannelName]: ValueOf<C> extends Page<unknown> ? C : never;
}[ChannelName];
type RowOf<C extends PageChannel> = ValueOf<C> extends Page<infer T> ? T : never;
export type QueryOf<C extends PageChannel> = Omit<PayloadOf<C>, 'offset' | 'limit'>;

interface Shown<T> {
  generation: string;
  total: number;
  counted: number;
  blocks: Map<number, readonly T[]>;
  older: Map<number, readonly T[]>;
}

/**
 * @param query the filter and sort; the window is added here
 * @param version what makes fetched pages stale; the workspace's revision unless told otherwise
 */
export function usePage<C extends PageChannel>(
  channel: C,
  query: QueryOf<C>,
  options: { readonly version?: string | number; readonly enabled?: boolean } = {},
): RowSource<RowOf<C>> {
  const { revision, environmentId } = useWorkspace();
  const version = options.version ?? revision;
  const [range, setRange] = useState({ first: 0, last: 0 });
  const blocks = useMemo(() => {
    const wanted: number[] = [];
    for (let block = range.first; block <= range.last; block++) wanted.push(block);
    return wanted;
  }, [range]);

  const results = useQueries({
    queries: blocks.map((block) => ({
      queryKey: [channel, environmentId, version, query, block],
      queryFn: () =>
        ask(channel, { ...query, offset: block * BLOCK, limit: BLOCK } as unknown as PayloadOf<C>) as Promise<
          Page<RowOf<C>>
        >,
      enabled: options.enabled ?? true,
    })),
  });

  const shown = useRef<Shown<RowOf<C>>>({
    generation: '',
    total: 0,
    counted: 0,
    blocks: new Map(),
    older: new Map(),
  });
  const generation = JSON.stringify([environmentId, version, query]);
  const state = shown.current;
  results.forEach((result, position) => {
    const block = blocks[position];
    if (result.data === undefined || block === undefined) return;
    if (state.generation !== generation) {
      state.older = state.blocks;
      state.blocks = new Map();
      state.generation = generation;
    }
    state.total = result.data.total;
    state.counted = result.data.counted ?? result.data.total;
    state.blocks.set(block, result.data.rows);
  });

  const failed = results.find((result) => result.error !== null)?.error ?? null;
  const arrived = results.filter((result) => result.data !== undefined).length;

  const want = useCallback((first: number, last: number) => {
    const next = {
      first: Math.floor(Math.max(0, first) / BLOCK),
      last: Math.floor(Math.max(0, last) / BLOCK),
    };
    setRange((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);

  // `arrived` and `generation` are what changes the rows behind the stable map.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(
    () => ({
      total: state.total,
      counted: state.counted,
      at: (index) => {
        const block = Math.floor(index / BLOCK);
        const rows = state.blocks.get(block) ?? state.older.get(block);
        return rows?.[index % BLOCK];
      },
      want,
      loading: state.generation === '' && failed === null,
      error: failed === null ? null : toMusterError(failed),
    }),
    [state, state.total, state.counted, state.generation, generation, arrived, failed, want, blocks],
  );
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
