import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  ErrorCircleFilled,
  type FluentIcon,
  PlayCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { RunPhaseState } from '../../../shared/contract/run.ts';
import { count } from '../../state/format.ts';

const useStyles = makeStyles({
  phase: {
    flex: '1 1 280px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontVariantNumeric: 'tabular-nums',
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  title: { margin: 0, flex: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '20px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  running: { color: tokens.colorBrandForeground1 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const STATUS: Readonly<
  Record<RunPhaseState['status'], { readonly name: string; readonly icon: FluentIcon }>
> = {
  waiting: { name: 'Waiting', icon: CircleRegular },
  running: { name: 'Running', icon: PlayCircleRegular },
  done: { name: 'Done', icon: CheckmarkCircleFilled },
  failed: { name: 'Failed', icon: ErrorCircleFilled },
  skipped: { name: 'Skipped', icon: SubtractCircleRegular },
};

const CANCELLED = { name: 'Cancelled', icon: SubtractCircleRegular } as const;

/** One phase of a run: its tool and data area, how far it is, and the tool's last exit code. */
export function RunPhase(props: {
  readonly phase: RunPhaseState;
  /** Ended by hand, which is no failure of the tool. */
  readonly cancelled: boolean;
}) {
  const { phase, cancelled } = props;
  const styles = useStyles();
  const { name, icon: Icon } = cancelled ? CANCELLED : STATUS[phase.status];
  const failed = phase.status === 'failed' && !cancelled;
  const { operations, calls } = phase;
  // Skipped operations are counted as dealt with, which must not look like work that was done.
  const untried = phase.status === 'skipped' && calls.done === 0;
  const share = untried || operations.total === 0 ? 0 : operations.done / operations.total;
  const told = untried
    ? `${count(operations.total)} operations not tried`
    : `${count(operations.done)} of ${count(operations.total)} operations`;
  const pending = phase.status === 'waiting' || phase.status === 'running';
  return (
    <section className={styles.phase}>
      <div className={styles.head}>
        <span
          aria-hidden="true"
          className={mergeClasses(
            styles.icon,
            phase.status === 'done' && styles.done,
            failed && styles.failed,
            phase.status === 'running' && styles.running,
          )}
        >
          <Icon />
        </span>
        <h2 className={styles.title}>{phase.title}</h2>
        <span>{name}</span>
      </div>
      <ProgressBar
        aria-label={`${phase.title}: ${told}`}
        value={share}
        thickness="large"
        {...(failed ? { color: 'error' as const } : {})}
      />
      <div className={styles.facts}>
        <span>{told}</span>
        {!untried && (
          <>
            <span>
              {count(calls.done)} of {count(calls.total)} {calls.total === 1 ? 'call' : 'calls'}
            </span>
            <span>
              {phase.exitCode !== null
                ? `Exit code ${phase.exitCode}`
                : pending
                  ? 'No exit code yet'
                  : 'No exit code'}
            </span>
          </>
        )}
      </div>
    </section>
  );
}
