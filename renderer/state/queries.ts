/**
 * The only query client. Its answers come from the engine on the same machine: they need no retry, no refetch on focus
 * and no network. A query keyed by the workspace's revision goes stale with its key alone.
 */
import { notifyManager, QueryClient } from '@tanstack/react-query';

// Notifies at once, not at the next timer: otherwise a switch that shows a value from here would flip back for a moment.
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
