/** The log of a run: a window at a time as any table, and while the run goes on also its end, kept at hand. */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { RunLogLine, RunState } from '../../shared/contract/run.ts';
import { ask } from './engine.ts';
import { usePaced } from './paced.ts';
import { type RowSource, usePage } from './pages.ts';

/** Lines of the end that are asked for at once. */
const END = 200;
const END_EVERY_MS = 250;
const PAGES_EVERY_MS = 500;

/**
 * @param live whether the log still grows. A tool that writes fast would else have its new end asked for before the
 * last one is there, and none would ever show.
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
  // Lines are only ever added, so that what is at hand of the end stays right.
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
