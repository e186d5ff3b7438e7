import { type Call, useCall } from '../../state/engine.ts';
import { allSaved } from '../../state/environments.ts';
import { refreshSecrets } from '../../state/secrets.ts';
import type { View } from './source-views.ts';

/** What a person starts on the screen. */
export interface SourceCalls {
  readonly read: Call<'source:read'>;
  readonly test: Call<'connection:test'>;
  readonly change: Call<'source:change-reading'>;
  /** Whether people are read or the connection is tested. */
  readonly busy: boolean;
  readonly readAll: () => Promise<void>;
  readonly testConnection: () => Promise<void>;
}

/** @param onView told which view shows what a call gives */
export function useSourceCalls(onView: (view: View) => void): SourceCalls {
  const read = useCall('source:read');
  const test = useCall('connection:test');
  const change = useCall('source:change-reading');
  return {
    read,
    test,
    change,
    busy: read.busy || test.busy,
    readAll: async () => {
      await allSaved();
      const done = await read.start({});
      void refreshSecrets();
      if (done !== undefined) onView('result');
    },
    testConnection: async () => {
      onView('connection');
      await allSaved();
      await test.start({});
      void refreshSecrets();
    },
  };
}
