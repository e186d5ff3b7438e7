import { makeStyles, tokens } from '@fluentui/react-components';
import type { RunState } from '../../../../shared/contract/run.ts';
import { count, duration } from '../../../state/format.ts';

const useStyles = makeStyles({
  pace: {
    display: 'flex',
    gap: '24px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How fast a run is, and how long it still takes. */
export function Pace({ run }: { readonly run: RunState }) {
  const styles = useStyles();
  return (
    <p className={styles.pace}>
      <span>
        {run.rate === null ? 'Pace not known yet' : `${count(Math.round(run.rate))} operations a second`}
      </span>
      <span>{run.remainingS === null ? 'Time left not known yet' : `${duration(run.remainingS)} left`}</span>
    </p>
  );
}
