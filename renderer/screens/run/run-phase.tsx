import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  ErrorCircleFilled,
  type FluentIcon,
  PauseCircleRegular,
  PersonArrowRightRegular,
  PlayCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { RunPhaseState } from '../../../shared/contract/run.ts';
import { count, counted } from '../../state/format.ts';

const useStyles = makeStyles({
  phase: {
    flex: '1 1 200px',
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
  left: { name: 'Left', icon: PersonArrowRightRegular },
};

const PAUSED = { name: 'Paused', icon: PauseCircleRegular } as const;
const CANCELLED = { name: 'Cancelled', icon: SubtractCircleRegular } as const;

/** One phase of a run: its tool and data area, how far it is, and the tool's last exit code. */
export function RunPhase(props: {
  readonly phase: RunPhaseState;
  readonly paused: boolean;
  /** Ended by hand, which is no failure of the tool. */
  readonly cancelled: boolean;
  /** How many of its operations were not tried; known once the run has ended. */
  readonly skipped: number;
}) {
  const { phase, cancelled, skipped } = props;
  const styles = useStyles();
  const { name, icon: Icon } = cancelled
    ? CANCELLED
    : props.paused && phase.status === 'running'
      ? PAUSED
      : STATUS[phase.status];
  const failed = phase.status === 'failed' && !cancelled;
  const { operations, calls } = phase;
  const left = phase.status === 'left';
  const untried = left || (phase.status === 'skipped' && calls.done === 0);
  const idle = operations.total === 0;
  // Skipped operations are counted as dealt with, which must not look like work that was done.
  const tried = untried ? 0 : Math.max(0, operations.done - skipped);
  const told = idle
    ? 'No operation'
    : untried
      ? `${counted(operations.total, 'operation')} ${left ? 'left to the administrator' : 'not tried'}`
      : `${count(tried)} of ${counted(operations.total, 'operation')}`;
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
        value={idle ? 0 : tried / operations.total}
        thickness="large"
        {...(failed ? { color: 'error' as const } : {})}
      />
      <div className={styles.facts}>
        <span>{told}</span>
        {!untried && !idle && (
          <>
            <span>
              {count(calls.done)} of {counted(calls.total, 'call')}
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
