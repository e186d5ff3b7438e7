import { useState } from 'react';
import { type MusterError, toMusterError } from '../../../shared/base/failure.ts';

/** Runs things that can fail, one at a time, and keeps the error of the last one. */
export interface Attempt {
  readonly start: (work: () => Promise<void>) => Promise<void>;
  readonly busy: boolean;
  readonly error: MusterError | null;
  readonly clearError: () => void;
}

export function useAttempt(): Attempt {
  const [error, setError] = useState<MusterError | null>(null);
  const [busy, setBusy] = useState(false);
  const start = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      const failed = toMusterError(thrown);
      if (failed.code !== 'CANCELLED') setError(failed);
    } finally {
      setBusy(false);
    }
  };
  return { start, busy, error, clearError: () => setError(null) };
}
