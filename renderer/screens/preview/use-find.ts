/** Finding something in a file: a text, the lines of a person or role, a line by its number. */
import { useCallback, useState } from 'react';
import { type MusterError, toMusterError } from '../../../shared/base/failure.ts';
import type { ArtifactSummary } from '../../../shared/contract/workspace.ts';
import { ask, useCall } from '../../state/engine.ts';
import { count, counted } from '../../state/format.ts';
import { lineOfNumber, searchFrom } from './search-from.ts';

export interface Find {
  /** Finds the next line with a text, or the one before. */
  readonly text: (text: string, backwards: boolean) => Promise<void>;
  readonly line: (entered: string) => void;
  readonly person: (entered: string) => Promise<void>;
  /** What was found, or why nothing was; '' for nothing to say. */
  readonly said: string;
  readonly forget: () => void;
  readonly busy: boolean;
  readonly error: MusterError | null;
}

/**
 * @param active the line that is selected, from 0: a search for a text goes on from there
 * @param onFound called with the line that was found
 */
export function useFind(
  artifact: ArtifactSummary,
  active: number | null,
  onFound: (line: number) => void,
): Find {
  const { start, busy, error: searchError } = useCall('artifact:search');
  const [said, setSaid] = useState('');
  const [error, setError] = useState<MusterError | null>(null);

  const text = useCallback(
    async (wanted: string, backwards: boolean) => {
      const from = searchFrom(active, artifact.lines, backwards);
      const found = await start({ artifact: artifact.id, text: wanted, from, backwards });
      if (found === undefined) return;
      setSaid(found === null ? 'Not found' : `${count(found.position)} of ${counted(found.matches, 'line')}`);
      if (found !== null) onFound(found.line);
    },
    [artifact, onFound, active, start],
  );

  const person = useCallback(
    async (entered: string) => {
      const id = entered.trim();
      if (id === '') return;
      try {
        setError(null);
        const found = await locate(artifact, id);
        setSaid(found === null ? `No line of ${id}` : '');
        if (found !== null) onFound(found);
      } catch (thrown) {
        setError(toMusterError(thrown));
      }
    },
    [artifact, onFound],
  );

  const line = (entered: string) => {
    const found = lineOfNumber(entered, artifact.lines);
    setSaid(found === null ? `Lines 1 to ${count(artifact.lines)}` : '');
    if (found !== null) onFound(found);
  };

  return { text, person, line, said, forget: () => setSaid(''), busy, error: error ?? searchError };
}

/** First line of a user or, where there is none of that id, of a role. */
async function locate(artifact: ArtifactSummary, id: string): Promise<number | null> {
  for (const kind of ['user', 'role'] as const) {
    const found = await ask('artifact:locate', { artifact: artifact.id, kind, id });
    if (found !== null) return found.line;
  }
  return null;
}
