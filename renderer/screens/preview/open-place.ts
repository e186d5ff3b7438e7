import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { ArtifactSummary } from '../../../shared/contract/workspace.ts';
import type { VirtualLinesHandle } from '../../components/code-view/virtual-lines.tsx';
import { useArrival } from '../../state/navigation.ts';

/** Used in place of a file's id: shows what differs from another plan. */
export const CHANGES = 'changes';

/** Which file is open, and where in it the reader is. */
export interface OpenPlace {
  /** The open file, even while the changes are shown in its place. */
  readonly artifact: ArtifactSummary;
  readonly showsChanges: boolean;
  /** The line that is selected, from 0; null for none. */
  readonly active: number | null;
  readonly setActive: (line: number) => void;
  /** A person whose lines should be found; '' for none. */
  readonly person: string;
  /** Opens a file at its beginning, or the changes. */
  readonly open: (id: string) => void;
  /** Selects a line of a file, and brings it into view. */
  readonly goTo: (artifact: string, line: number) => void;
  readonly code: RefObject<VirtualLinesHandle | null>;
}

/** @param comparesFile whether the reader comes to compare the plan with a file */
export function useOpenPlace(artifacts: readonly ArtifactSummary[], comparesFile: boolean): OpenPlace {
  const arrival = useArrival('preview');
  const [openId, setOpenId] = useState<string>(
    comparesFile ? CHANGES : (arrival?.artifact ?? artifacts[0]?.id ?? ''),
  );
  const [active, setActive] = useState<number | null>(arrival?.line ?? null);
  // Whoever arrives with a person is brought to that person's lines once, in the file that is open then.
  const [person, setPerson] = useState(arrival?.person ?? '');
  const code = useRef<VirtualLinesHandle>(null);

  // The line to show may be in a file that the same click opens: it is shown once that file is there.
  const [lineToShow, setLineToShow] = useState<number | null>(arrival?.line ?? null);
  useEffect(() => {
    if (lineToShow === null) return;
    code.current?.show(lineToShow);
    setLineToShow(null);
  }, [lineToShow]);

  const goTo = useCallback((artifact: string, line: number) => {
    setOpenId(artifact);
    setActive(line);
    setLineToShow(line);
    setPerson('');
  }, []);
  const open = useCallback((id: string) => {
    setOpenId(id);
    setActive(null);
    setPerson('');
  }, []);
  return {
    artifact: artifacts.find(({ id }) => id === openId) ?? artifacts[0]!,
    showsChanges: openId === CHANGES,
    active,
    setActive,
    person,
    open,
    goTo,
    code,
  };
}
