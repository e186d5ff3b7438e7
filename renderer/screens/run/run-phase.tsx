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

/** One phase of a run: its tool and data area, how far it is, and the tool's last exit code. */
export function RunPhase({ phase }: { readonly phase: RunPhaseState }) {
  const styles = useStyles();
  const { name, icon: Icon } = STATUS[phase.status];
  const { operations, calls } = phase;
  const share = operations.total === 0 ? 0 : operations.done / operations.total;
  return (
    <section className={styles.phase}>
      <div className={styles.head}>
        <span
          aria-hidden="true"
          className={mergeClasses(
            styles.icon,
            phase.status === 'done' && styles.done,
            phase.status === 'failed' && styles.failed,
            phase.status === 'running' && styles.running,
          )}
        >
          <Icon />
        </span>
        <h2 className={styles.title}>{phase.title}</h2>
        <span>{name}</span>
      </div>
      <ProgressBar
        aria-label={`${phase.title}: ${count(operations.done)} of ${count(operations.total)} operations`}
        value={share}
        thickness="large"
        {...(phase.status === 'failed' ? { color: 'error' as const } : {})}
      />
      <div className={styles.facts}>
        <span>
          {count(operations.done)} of {count(operations.total)} operations
        </span>
        <span>
          {count(calls.done)} of {count(calls.total)} {calls.total === 1 ? 'call' : 'calls'}
        </span>
        <span>{phase.exitCode === null ? 'No exit code yet' : `Exit code ${phase.exitCode}`}</span>
      </div>
    </section>
  );
}
