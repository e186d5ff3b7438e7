import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissCircleFilled } from '@fluentui/react-icons';
import type { ArtifactSummary } from '../../../shared/contract/workspace.ts';
import type { RehearsalFailure, RehearsalReport } from '../../../shared/target/rehearsal-report.ts';
import { IPA_TYPES } from '../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { objectName } from '../../components/object-names.ts';
import { SideCard, useSideCardStyles } from '../../components/side-card.tsx';
import { MakingStep, type StepMaker } from '../../components/step-maker.tsx';
import { count, counted } from '../../state/format.ts';
import { holdsAsPlanned, plannedHoldings, signed } from './planned-holdings.ts';

const useStyles = makeStyles({
  verdict: { display: 'flex', gap: '8px', alignItems: 'flex-start', fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, fontSize: '20px', lineHeight: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: '2px 0', textAlign: 'right', fontWeight: tokens.fontWeightRegular },
    '& th:first-child': { textAlign: 'left' },
    '& thead th': {
      color: tokens.colorNeutralForeground2,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  failures: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '240px',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
});

interface RehearsalVerdictProps {
  readonly report: RehearsalReport | null;
  readonly plan: PlanSummary;
  readonly artifacts: readonly ArtifactSummary[];
  readonly rehearsing: StepMaker;
  readonly onFailure: (failure: RehearsalFailure) => void;
}

/** The verdict of an independent reader of the files' bytes: what an IPA would hold, and what would fail. */
export function RehearsalVerdict(props: RehearsalVerdictProps) {
  const card = useSideCardStyles();
  const { report } = props;
  return (
    <SideCard title="Rehearsal">
      {report === null ? (
        <MakingStep making={props.rehearsing} starting="Rehearsing" action="Rehearse" />
      ) : (
        <>
          <Verdict report={report} plan={props.plan} />
          <p className={card.text}>
            A second reader took the bytes of all files, the undo among them:{' '}
            {counted(report.commands, 'command')} and {counted(report.rows, 'row')}. It applied them to{' '}
            {props.plan.current.kind === 'assumed-empty' ? 'an empty IPA' : 'IPA as the plan knows it'}, and
            the undo to what stood there then.
          </p>
          <Holdings report={report} plan={props.plan} />
          <Failures report={report} artifacts={props.artifacts} onFailure={props.onFailure} />
        </>
      )}
    </SideCard>
  );
}

function Verdict({ report, plan }: { readonly report: RehearsalReport; readonly plan: PlanSummary }) {
  const styles = useStyles();
  const good = report.failed === 0 && holdsAsPlanned(report, plan);
  return (
    <div className={styles.verdict}>
      <span className={`${styles.icon} ${good ? styles.good : styles.bad}`} aria-hidden="true">
        {good ? <CheckmarkCircleFilled /> : <DismissCircleFilled />}
      </span>
      {good && 'Nothing would fail. IPA would hold exactly what is planned.'}
      {!good && report.failed > 0 && `${counted(report.failed, 'operation')} would fail.`}
      {!good && report.failed === 0 && 'IPA would not hold what is planned.'}
    </div>
  );
}

function Holdings({ report, plan }: { readonly report: RehearsalReport; readonly plan: PlanSummary }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Object</th>
          <th scope="col">Planned</th>
          <th scope="col">IPA would hold</th>
        </tr>
      </thead>
      <tbody>
        {IPA_TYPES.map((type) => {
          const expected = plannedHoldings(plan, type);
          const by = expected === null ? 0 : (report.holds[type] ?? 0) - expected;
          return (
            <tr key={type}>
              <th scope="row">{objectName(type)}</th>
              <td>{expected === null ? '' : count(expected)}</td>
              <td {...(by === 0 ? {} : { className: styles.differs })}>
                {count(report.holds[type] ?? 0)}
                {by === 0 ? '' : ` (${signed(by)})`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Failures(props: {
  readonly report: RehearsalReport;
  readonly artifacts: readonly ArtifactSummary[];
  readonly onFailure: (failure: RehearsalFailure) => void;
}) {
  const styles = useStyles();
  const card = useSideCardStyles();
  const { failures, failed } = props.report;
  if (failures.length === 0) return null;
  const fileOf = (failure: RehearsalFailure) =>
    props.artifacts.find(({ id }) => id === failure.artifact)?.fileName ?? failure.artifact;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard. */}
      <ul className={styles.failures} tabIndex={0} aria-label="What would fail">
        {failures.map((failure) => (
          <li key={`${failure.artifact} ${failure.line} ${failure.message}`} className={card.text}>
            <Link className={card.text} onClick={() => props.onFailure(failure)}>
              {fileOf(failure)}, line {count(failure.line)}
            </Link>
            <div>{failure.message}</div>
          </li>
        ))}
      </ul>
      {failed > failures.length && (
        <p className={card.text}>The first {count(failures.length)} are listed.</p>
      )}
    </>
  );
}
