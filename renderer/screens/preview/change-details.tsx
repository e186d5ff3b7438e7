import { Link } from '@fluentui/react-components';
import type { ArtifactSummary } from '../../../shared/contract/workspace.ts';
import type { PlanChange } from '../../../shared/target/plan-changes.ts';
import { DiffView } from '../../components/diff-view.tsx';
import { SideCard, useSideCardStyles } from '../../components/side-card.tsx';
import { navigate } from '../../state/navigation.ts';
import { fieldInWords } from './change-words.ts';
import { SubjectLines } from './subject-lines.tsx';

interface ChangeDetailsProps {
  readonly artifacts: readonly ArtifactSummary[];
  readonly change: PlanChange | null;
  readonly onGo: (artifact: string, line: number) => void;
}

const SENTENCES = {
  new: 'Not in the other plan.',
  gone: 'In the other plan, and not in this one.',
  changed: 'In both plans, and not the same.',
} as const;

/** Shows the selected change field by field, and where the lines of that person or role are now. */
export function ChangeDetails({ artifacts, change, onGo }: ChangeDetailsProps) {
  const card = useSideCardStyles();
  if (change === null) {
    return (
      <SideCard title="Selected change">
        <p className={card.text}>
          No person or role is selected. Each shows its values before and after, and the lines that it has
          now.
        </p>
      </SideCard>
    );
  }
  const { kind, subject, id } = change;
  return (
    <SideCard title={id}>
      <p className={card.text}>
        {SENTENCES[kind]}{' '}
        {subject === 'user' && kind !== 'gone' && (
          <Link inline className={card.text} onClick={() => navigate('people', { person: id })}>
            Show in People
          </Link>
        )}
      </p>
      <DiffView label={`What differs of ${id}`} fields={change.fields.map(fieldInWords)} />
      {kind !== 'gone' && <SubjectLines artifacts={artifacts} subject={{ kind: subject, id }} onGo={onGo} />}
    </SideCard>
  );
}
