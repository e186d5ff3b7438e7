/** One person or role of the plan: its situation, what was decided by hand, and every operation in running order. */

import { Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { toMusterError } from '../../../shared/base/failure.ts';
import type { SubjectDetail, SubjectRow } from '../../../shared/contract/workspace.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { ACTION_TEXTS, ActionBadge } from '../../components/action-badge.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { FindingBadge } from '../../components/finding-badge.tsx';
import { PanelSection, SidePanel } from '../../components/side-panel.tsx';
import { STANDING_TEXTS, StandingBadge } from '../../components/standing-badge.tsx';
import { ask } from '../../state/engine.ts';
import { usePolicy } from '../../state/environments.ts';
import { navigate } from '../../state/navigation.ts';
import { decideChange } from '../../state/policy-changes.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { handChoices, isDecidable } from './by-hand.ts';
import { OperationView } from './operation-view.tsx';
import type { OpenSubject } from './plan-view.ts';

const useStyles = makeStyles({
  stands: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  finding: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  links: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
});

export function SubjectPanel(props: {
  readonly plan: PlanSummary;
  /** False while the plan is made again. */
  readonly current: boolean;
  readonly open: OpenSubject;
  readonly onClose: () => void;
  /** Makes the plan for this person alone; null where it is already, or cannot be made. */
  readonly onOnly: ((id: string) => void) | null;
}) {
  const { plan, open } = props;
  const { environmentId } = useWorkspace();
  const detail = useQuery({
    queryKey: ['plan:subject', environmentId, plan.hash, open.kind, open.id],
    queryFn: () => detailOf(open),
    placeholderData: keepPreviousData,
    enabled: props.current,
  });
  const data = detail.data;
  const shown = data?.row.id === open.id ? data : undefined;
  return (
    <SidePanel title={open.id} sub={shown?.row.name} onClose={props.onClose}>
      <ErrorBar error={detail.error === null ? null : toMusterError(detail.error)} />
      {data === null ? <p>It is no longer part of the plan.</p> : null}
      {shown === undefined || shown === null ? null : (
        <Subject key={open.id} plan={plan} detail={shown} onOnly={props.onOnly} />
      )}
    </SidePanel>
  );
}

/** Looks the subject up by its id where another one is at its old place now; null where it is gone. */
async function detailOf({ kind, index, id }: OpenSubject): Promise<SubjectDetail | null> {
  const there = await ask('plan:subject', { kind, index }).catch(() => null);
  if (there?.row.id === id) return there;
  const found = await ask('plan:subjects', { kind, group: null, text: id, offset: 0, limit: 500 });
  const row = found.rows.find((one) => one.id === id);
  return row === undefined ? null : ask('plan:subject', { kind, index: row.index });
}

function Subject(props: {
  readonly plan: PlanSummary;
  readonly detail: SubjectDetail;
  readonly onOnly: ((id: string) => void) | null;
}) {
  const { plan } = props;
  const { row, operations } = props.detail;
  return (
    <>
      <Standing plan={plan} row={row} />
      {isDecidable(plan) && <ByHand row={row} />}
      <Findings findings={row.findings} />
      <Operations operations={operations} />
      <Links plan={plan} row={row} hasOperations={operations.length > 0} onOnly={props.onOnly} />
    </>
  );
}

function Standing({ plan, row }: { readonly plan: PlanSummary; readonly row: SubjectRow }) {
  const styles = useStyles();
  const compared = plan.current.kind !== 'assumed-empty';
  return (
    <div>
      <div className={styles.stands}>
        <StandingBadge situation={row.situation} compared={compared} />
        <ActionBadge action={row.action} direction={plan.direction} />
      </div>
      <p className={styles.text}>
        {compared || row.situation !== 'new'
          ? STANDING_TEXTS[row.situation]
          : 'Whether it is in IPA is not known.'}{' '}
        {plan.direction === 'forward' ? ACTION_TEXTS[row.action] : ''}
      </p>
    </div>
  );
}

function Findings({ findings }: { readonly findings: SubjectRow['findings'] }) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <PanelSection title="Findings">
      <ul className={styles.list}>
        {findings.map(({ code, text }) => (
          <li key={`${code} ${text}`} className={styles.finding}>
            <FindingBadge code={code} text={text} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function Operations({ operations }: { readonly operations: SubjectDetail['operations'] }) {
  const styles = useStyles();
  return (
    <PanelSection title={operations.length === 0 ? 'Operations' : `Operations (${operations.length})`}>
      {operations.length === 0 ? (
        <p className={styles.text}>Nothing is done.</p>
      ) : (
        <ol className={styles.list}>
          {operations.map((operation) => (
            <li key={operation.number}>
              <OperationView operation={operation} />
            </li>
          ))}
        </ol>
      )}
    </PanelSection>
  );
}

function Links(props: {
  readonly plan: PlanSummary;
  readonly row: SubjectRow;
  readonly hasOperations: boolean;
  readonly onOnly: ((id: string) => void) | null;
}) {
  const styles = useStyles();
  const { plan, row, onOnly } = props;
  const isPersonOfM3 = row.kind === 'person' && row.situation !== 'extra';
  return (
    <div className={styles.links}>
      {isPersonOfM3 && <Link onClick={() => navigate('people', { person: row.id })}>{row.id} in People</Link>}
      {props.hasOperations && (
        <Link onClick={() => navigate('preview', { person: row.id })}>Lines of {row.id} in Preview</Link>
      )}
      {isPersonOfM3 && isDecidable(plan) && onOnly !== null && (
        <Link as="button" onClick={() => onOnly(row.id)}>
          Plan only {row.id}
        </Link>
      )}
    </div>
  );
}

function ByHand({ row }: { readonly row: SubjectRow }) {
  const [policy, change] = usePolicy();
  const choices = handChoices(row);
  if (choices.length === 0 || policy === null) return null;
  return (
    <Field
      label="Decided by hand"
      hint="Kept with the environment, by this id. The plan is made again at once."
    >
      <Select
        value={row.byHand ?? ''}
        onChange={(_event, { value }) => {
          const chosen = choices.find(({ decision }) => (decision ?? '') === value);
          if (chosen) void change(decideChange(row.kind, row.id, chosen.decision));
        }}
      >
        {choices.map(({ decision, text }) => (
          <option key={text} value={decision ?? ''}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
