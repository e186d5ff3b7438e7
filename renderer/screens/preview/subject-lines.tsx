import { Link, makeStyles } from '@fluentui/react-components';
import { useQueries } from '@tanstack/react-query';
import type { ArtifactLine, ArtifactSummary } from '../../../shared/contract/workspace.ts';
import { useSideCardStyles } from '../../components/side-card.tsx';
import { ask } from '../../state/engine.ts';
import { count, counted } from '../../state/format.ts';

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

interface SubjectLinesProps {
  readonly artifacts: readonly ArtifactSummary[];
  readonly subject: NonNullable<ArtifactLine['subject']>;
  readonly onGo: (artifact: string, line: number) => void;
}

/** Where a person's or role's lines are, file by file. */
export function SubjectLines(props: SubjectLinesProps) {
  const styles = useStyles();
  const card = useSideCardStyles();
  const { kind, id } = props.subject;
  const found = useQueries({
    queries: props.artifacts.map((artifact) => ({
      queryKey: ['artifact:locate', artifact.sha256, artifact.id, kind, id],
      queryFn: () => ask('artifact:locate', { artifact: artifact.id, kind, id }),
    })),
  });
  return (
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
  );
}
