import { makeStyles, tokens } from '@fluentui/react-components';
import { severityOf } from '../../../../shared/base/finding.ts';
import type { PersonRow } from '../../../../shared/contract/workspace.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { AcceptForm } from '../../../components/accept-form.tsx';
import { FindingBadge } from '../../../components/finding-badge.tsx';
import { PanelSection } from '../../../components/side-panel.tsx';
import type { ChangePolicy } from '../../../state/environments.ts';
import { acceptFinding, unacceptFinding } from '../../../state/policy-changes.ts';
import { acceptanceOf } from './acceptance.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  finding: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
  text: { margin: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
});

/** What was found about a person; a warning can be accepted with a reason. */
export function PersonFindings(props: {
  readonly person: PersonRow;
  readonly policy: Policy;
  readonly change: ChangePolicy;
}) {
  const styles = useStyles();
  const { person, policy, change } = props;
  if (person.findings.length === 0) return null;
  return (
    <PanelSection title="Findings">
      <ul className={styles.list}>
        {person.findings.map((finding) => (
          <li key={`${finding.code} ${finding.text}`} className={styles.finding}>
            <FindingBadge code={finding.code} text={finding.text} accepted={finding.accepted} />
            <p className={styles.text}>{finding.text}</p>
            {severityOf(finding.code) === 'warning' ? (
              <AcceptForm
                what="Accept"
                {...acceptanceOf(policy, finding.code, person.id)}
                onAccept={(reason) => void change(acceptFinding(finding.code, person.id, reason))}
                onTakeBack={() => void change(unacceptFinding(finding.code, person.id))}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
