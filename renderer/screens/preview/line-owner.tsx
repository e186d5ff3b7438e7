import { Link, makeStyles } from '@fluentui/react-components';
import { useQueries } from '@tanstack/react-query';
import type { ArtifactLine, ArtifactSummary } from '../../../shared/contract/workspace.ts';
import type { ArtifactId } from '../../../shared/render/artifact.ts';
import { SideCard, useSideCardStyles } from '../../components/side-card.tsx';
import { ask } from '../../state/engine.ts';
import { count, counted } from '../../state/format.ts';
import { navigate } from '../../state/navigation.ts';

const useStyles = makeStyles({
  places: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
});

interface LineOwnerProps {
  readonly artifacts: readonly ArtifactSummary[];
  readonly active: number | null;
  readonly subject: ArtifactLine['subject'];
  /** Whether the line has arrived: until then nothing is said about its owner. */
  readonly known: boolean;
  readonly onGo: (artifact: ArtifactId, line: number) => void;
}

/** Whose line is selected, and where that person's or role's other lines are. */
export function LineOwner(props: LineOwnerProps) {
  const styles = useStyles();
  const card = useSideCardStyles();
  const { active, subject } = props;
  const found = useQueries({
    queries: props.artifacts.map((artifact) => ({
      queryKey: ['artifact:locate', artifact.sha256, artifact.id, subject?.kind, subject?.id],
      queryFn: () =>
        ask('artifact:locate', {
          artifact: artifact.id,
          kind: subject?.kind ?? 'user',
          id: subject?.id ?? '',
        }),
      enabled: subject !== null,
    })),
  });

  if (active === null) {
    return (
      <SideCard title="Selected line">
        <p className={card.text}>No line is selected. A line shows whose it is and where the others are.</p>
      </SideCard>
    );
  }
  if (subject === null) {
    return (
      <SideCard title={`Line ${count(active + 1)}`}>
        <p className={card.text}>{props.known ? 'Part of the file’s frame: of no person or role.' : '…'}</p>
      </SideCard>
    );
  }
  return (
    <SideCard title={`Line ${count(active + 1)}: ${subject.id}`}>
      <p className={card.text}>
        {subject.kind === 'user' ? 'User' : 'Role'} of M3.{' '}
        {subject.kind === 'user' && (
          <Link inline className={card.text} onClick={() => navigate('people', { person: subject.id })}>
            Show in People
          </Link>
        )}
      </p>
      <ul className={styles.places}>
        {props.artifacts.map((artifact, index) => {
          const place = found[index]?.data;
          return (
            <li key={artifact.id} className={card.text}>
              <div>{artifact.fileName}</div>
              {place === undefined && <span className={card.quiet}>…</span>}
              {place === null && <span className={card.quiet}>no line</span>}
              {place != null && (
                <Link className={card.text} onClick={() => props.onGo(artifact.id, place.line)}>
                  {counted(place.count, 'line')}, from line {count(place.line + 1)}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </SideCard>
  );
}
