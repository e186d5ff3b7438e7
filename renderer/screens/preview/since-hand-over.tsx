import { Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ChosenPath } from '../../../shared/contract/channels.ts';
import type { PlanChanges } from '../../../shared/contract/workspace.ts';
import { CHANGE_SUBJECTS, type ChangeCounts } from '../../../shared/target/plan-changes.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { SideCard, useSideCardStyles } from '../../components/side-card.tsx';
import { count, dateTime } from '../../state/format.ts';
import { type ComparedPlan, differs } from '../../state/plan-changes.ts';
import { changeCountsWords, HAND_OVER_WORDS, SUBJECT_WORDS } from './change-words.ts';

const useStyles = makeStyles({
  counts: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  equal: { fontWeight: tokens.fontWeightSemibold },
});

interface SinceHandOverProps {
  readonly plan: PlanSummary;
  readonly compared: ComparedPlan;
  /** The file that the plan is compared with; null for the plan that was handed over last. */
  readonly file: ChosenPath | null;
  /** Compares with the plan that was handed over last instead of the file. */
  readonly onForgetFile: () => void;
  /** Shows the changes; null where they are shown already. */
  readonly onShow: (() => void) | null;
}

/** Says how much differs from the plan that was last exported or run, or from one in a file. */
export function SinceHandOver(props: SinceHandOverProps) {
  const card = useSideCardStyles();
  const { file } = props;
  const { changes, error } = props.compared;
  return (
    <SideCard title={file === null ? 'Since the last hand-over' : 'Compared with a plan file'}>
      {file !== null && <p className={card.text}>{file.name}</p>}
      <ErrorBar error={error} />
      {changes === null && error === null && <Spinner size="tiny" labelPosition="after" label="Comparing" />}
      {changes !== null && <ComparedWords changes={changes} plan={props.plan} ofFile={file !== null} />}
      {changes !== null && differs(changes) && (
        <>
          <Counts counts={changes.counts} />
          {props.onShow !== null && (
            <Link className={card.text} onClick={props.onShow}>
              Show the changes
            </Link>
          )}
        </>
      )}
      {file !== null && (
        <Link className={card.text} onClick={props.onForgetFile}>
          Compare with the last hand-over
        </Link>
      )}
    </SideCard>
  );
}

function ComparedWords(props: {
  readonly changes: PlanChanges;
  readonly plan: PlanSummary;
  readonly ofFile: boolean;
}) {
  const { changes, plan, ofFile } = props;
  const card = useSideCardStyles();
  const styles = useStyles();
  const { previous, problem } = changes;
  if (!ofFile && previous === null && problem === null) {
    return <p className={card.text}>Nothing was handed over yet.</p>;
  }
  return (
    <>
      {!ofFile && previous !== null && (
        <p className={card.text}>
          {HAND_OVER_WORDS[previous.how]}, {dateTime(previous.at)}.
        </p>
      )}
      {problem !== null && (
        <NoticeBar kind="warning">
          <p className={card.text}>
            {problem.message} {problem.hint}
          </p>
        </NoticeBar>
      )}
      {problem === null && (ofFile || previous !== null) && !differs(changes) && (
        <p className={card.text}>
          <span className={styles.equal}>No difference.</span>{' '}
          {!ofFile && previous?.hash === plan.hash
            ? 'This is the plan that was handed over.'
            : 'People, roles and settings are the same; the extracts or the findings are others.'}
        </p>
      )}
    </>
  );
}

function Counts({ counts }: { readonly counts: ChangeCounts }) {
  const styles = useStyles();
  return (
    <ul className={styles.counts}>
      {CHANGE_SUBJECTS.map((subject) => (
        <li key={subject}>
          {SUBJECT_WORDS[subject]}: {changeCountsWords(counts[subject])}
        </li>
      ))}
      <li>Settings: {counts.settings === 0 ? 'no difference' : `${count(counts.settings)} changed`}</li>
    </ul>
  );
}
