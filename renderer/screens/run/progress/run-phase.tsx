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
import type { RunPhaseState } from '../../../../shared/contract/run.ts';
import { type ShownStatus, showPhase } from './phase-words.ts';

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

const STATUS: Readonly<Record<ShownStatus, { readonly name: string; readonly icon: FluentIcon }>> = {
  waiting: { name: 'Waiting', icon: CircleRegular },
  running: { name: 'Running', icon: PlayCircleRegular },
  paused: { name: 'Paused', icon: PauseCircleRegular },
  done: { name: 'Done', icon: CheckmarkCircleFilled },
  failed: { name: 'Failed', icon: ErrorCircleFilled },
  cancelled: { name: 'Cancelled', icon: SubtractCircleRegular },
  skipped: { name: 'Skipped', icon: SubtractCircleRegular },
  left: { name: 'Left', icon: PersonArrowRightRegular },
};

/** One phase of a run: its tool and data area, how far it is, and the tool's last exit code. */
export function RunPhase(props: {
  readonly phase: RunPhaseState;
  readonly paused: boolean;
  readonly cancelled: boolean;
  readonly skipped: number;
}) {
  const { phase } = props;
  const styles = useStyles();
  const shown = showPhase(phase, props);
  const { name, icon: Icon } = STATUS[shown.status];
  const failed = shown.status === 'failed';
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
        aria-label={`${phase.title}: ${shown.operations}`}
        value={shown.share}
        thickness="large"
        {...(failed ? { color: 'error' as const } : {})}
      />
      <div className={styles.facts}>
        <span>{shown.operations}</span>
        {shown.calls !== null && <span>{shown.calls}</span>}
        {shown.exitCode !== null && <span>{shown.exitCode}</span>}
      </div>
    </section>
  );
}
