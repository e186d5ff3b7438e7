/** Cells of the list of people and roles that say more than plain text. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, EditRegular } from '@fluentui/react-icons';
import type { SubjectRow } from '../../../shared/contract/workspace.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { ActionIcon, actionDone } from '../../components/action-badge.tsx';
import { FindingBadge } from '../../components/finding-badge.tsx';

const useStyles = makeStyles({
  action: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0, width: '100%' },
  word: { flex: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sign: { flexShrink: 0, fontSize: '14px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  findings: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
});

export function ActionCell(props: {
  readonly row: SubjectRow;
  readonly direction: PlanSummary['direction'];
  readonly word: string;
  readonly decidable: boolean;
}) {
  const styles = useStyles();
  const { row } = props;
  return (
    <span className={styles.action}>
      <ActionIcon action={actionDone(row.action, props.direction)} />
      <span className={styles.word}>{props.word}</span>
      {row.byHand !== null ? (
        <span className={styles.sign} role="img" aria-label="Decided by hand" title="Decided by hand">
          <EditRegular />
        </span>
      ) : props.decidable ? (
        <span className={styles.sign} aria-hidden="true">
          <ChevronDownRegular />
        </span>
      ) : null}
    </span>
  );
}

export function FindingsCell({ findings }: { readonly findings: SubjectRow['findings'] }) {
  const styles = useStyles();
  const [first, ...others] = findings;
  if (first === undefined) return <span />;
  return (
    <span className={styles.findings}>
      <FindingBadge code={first.code} text={first.text} />
      {others.length === 0 ? null : (
        <span className={styles.more} title={others.map(({ text }) => text).join('\n')}>
          +{others.length}
        </span>
      )}
    </span>
  );
}
