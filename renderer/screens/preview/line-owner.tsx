import { Link } from '@fluentui/react-components';
import type { ArtifactLine, ArtifactSummary } from '../../../shared/contract/workspace.ts';
import { SideCard, useSideCardStyles } from '../../components/side-card.tsx';
import { count } from '../../state/format.ts';
import { navigate } from '../../state/navigation.ts';
import { SubjectLines } from './subject-lines.tsx';

interface LineOwnerProps {
  readonly artifacts: readonly ArtifactSummary[];
  readonly active: number | null;
  readonly subject: ArtifactLine['subject'];
  /** Whether the line has arrived; until then, nobody knows its owner. */
  readonly known: boolean;
  readonly onGo: (artifact: string, line: number) => void;
}

/** Says whose line is selected, and where the other lines of that person or role are. */
export function LineOwner(props: LineOwnerProps) {
  const card = useSideCardStyles();
  const { active, subject } = props;
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
      <SubjectLines artifacts={props.artifacts} subject={subject} onGo={props.onGo} />
    </SideCard>
  );
}
