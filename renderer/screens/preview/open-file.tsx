import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useCallback, useMemo } from 'react';
import type { ArtifactSummary } from '../../../shared/contract/workspace.ts';
import type { RehearsalReport } from '../../../shared/target/rehearsal-report.ts';
import { Tabs } from '../../components/tabs.tsx';
import { ArtifactPane, type LineSubject } from './artifact-pane.tsx';
import type { OpenPlace } from './open-place.ts';

/** The files as tabs, and the open one line by line. */
export function OpenFile(props: {
  readonly artifacts: readonly ArtifactSummary[];
  readonly place: OpenPlace;
  readonly rehearsal: RehearsalReport | null;
  /** The text that is searched for; it stays when another file is opened. */
  readonly wanted: string;
  readonly onWanted: (text: string) => void;
  readonly onSubject: (subject: LineSubject) => void;
}) {
  const { artifacts, place, rehearsal } = props;
  const { artifact, goTo } = place;
  const failures = useMemo(
    () => rehearsal?.failures.filter((failure) => failure.artifact === artifact.id) ?? [],
    [rehearsal, artifact.id],
  );
  const goToLine = useCallback((line: number) => goTo(artifact.id, line), [goTo, artifact.id]);
  return (
    <>
      <Tabs
        label="Files"
        value={artifact.id}
        onChange={place.open}
        tabs={artifacts.map(({ id, role, fileName }) =>
          role === 'undo'
            ? { value: id, title: `Undo: ${fileName}`, icon: <ArrowUndoRegular aria-hidden="true" /> }
            : { value: id, title: fileName },
        )}
      />
      <ArtifactPane
        key={`${artifact.id} ${artifact.sha256}`}
        ref={place.code}
        artifact={artifact}
        failures={failures}
        active={place.active}
        onActive={place.setActive}
        onGo={goToLine}
        onSubject={props.onSubject}
        wanted={props.wanted}
        onWanted={props.onWanted}
        person={place.person}
      />
    </>
  );
}
