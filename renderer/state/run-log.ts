/** The log of a run: blocks of it like those of any table and, during the run, also its end. */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { RunLogLine, RunState } from '../../shared/contract/run.ts';
import { ask } from './engine.ts';
import { usePaced } from './paced.ts';
import { type RowSource, usePage } from './pages.ts';

/** How many lines of the end are fetched together. */
const END = 200;
const END_EVERY_MS = 250;
const PAGES_EVERY_MS = 500;

/**
 * @param live whether the log still grows. The end is then fetched at intervals: with a tool that writes fast, fetching
 * it at
 *   every change would ask for a new end before the last one has arrived, and none would ever be shown.
 */
export function useRunLog({ id, logLines }: RunState, live: boolean): RowSource<RunLogLine> {
  const version = usePaced(logLines, live ? PAGES_EVERY_MS : 0);
  const pages = usePage('run:log', { id }, { version });
  const lines = useRef(logLines);
  lines.current = logLines;
  const { data: end } = useQuery({
    queryKey: ['run:log', id, 'end'],
    queryFn: async () => {
      const offset = Math.max(0, lines.current - END);
      return { offset, ...(await ask('run:log', { id, offset, limit: END })) };
    },
    enabled: live,
    refetchInterval: END_EVERY_MS,
  });
  // Lines are only ever added, so that the fetched end stays valid.
  return useMemo(() => {
    if (end === undefined) return pages;
    const known = end.offset + end.rows.length;
    return {
      ...pages,
      total: live ? known : Math.max(pages.total, known),
      at: (index) => end.rows[index - end.offset] ?? pages.at(index),
      loading: false,
    };
  }, [pages, end, live]);
}
