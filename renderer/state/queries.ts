/**
 * The one query client. Answers come from the engine next door: never retried, never refetched on focus, not
 * dependent on a network. What is keyed by the workspace's revision goes stale by its key alone.
 */
import { notifyManager, QueryClient } from '@tanstack/react-query';

// At once, not at the next timer: a switch that is shown from here would fall back for a moment when clicked.
notifyManager.setScheduler(queueMicrotask);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 30_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});
