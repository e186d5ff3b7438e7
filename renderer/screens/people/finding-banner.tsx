/**
 * Explains the finding that is filtered for, says what to do about it, and can accept all of its occurrences with a
 * reason.
 */

import { makeStyles, tokens } from '@fluentui/react-components';
import { wordsOf } from '../../../shared/base/finding.ts';
import type { PeopleSummary } from '../../../shared/target/people-summary.ts';
import { AcceptForm } from '../../components/accept-form.tsx';
import { SeverityBadge } from '../../components/finding-badge.tsx';
import { usePolicy } from '../../state/environments.ts';
import { count } from '../../state/format.ts';
import { acceptFinding, unacceptFinding } from '../../state/policy-changes.ts';
import { acceptedWords } from './accepted-words.ts';

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  first: { display: 'flex', alignItems: 'center', gap: '12px', flexWrap: 'wrap' },
  advice: { flex: 1, minWidth: '200px', color: tokens.colorNeutralForeground2 },
});

export function FindingBanner(props: { readonly people: PeopleSummary; readonly code: string | null }) {
  const styles = useStyles();
  const [policy, changePolicy] = usePolicy();
  const found = props.people.findings.find(({ code }) => code === props.code);
  if (found === undefined) return null;
  const { severity, title, advice } = wordsOf(found.code);
  const reason =
    policy?.accepted.find((one) => one.code === found.code && one.subject === '*')?.reason ?? null;
  return (
    <section aria-label={title} className={styles.banner}>
      <div className={styles.first}>
        <SeverityBadge severity={severity} accepted={found.accepted === found.count}>
          {title} · {count(found.count)}
          {acceptedWords(found)}
        </SeverityBadge>
        <span className={styles.advice}>{advice}</span>
        {severity === 'warning' ? (
          <AcceptForm
            key={found.code}
            what="Accept all"
            accepted={reason}
            onAccept={(text) => void changePolicy(acceptFinding(found.code, '*', text))}
            onTakeBack={() => void changePolicy(unacceptFinding(found.code, '*'))}
          />
        ) : null}
      </div>
    </section>
  );
}
