/** The environment's colour as a dot, always shown beside its name. */
import { makeStyles } from '@fluentui/react-components';
import type { Environment } from '../../shared/environment/environment.ts';
import { useScheme } from '../state/theme.ts';
import { toneOf } from '../theme/environment-tones.ts';

const useStyles = makeStyles({
  mark: {
    display: 'inline-block',
    width: '12px',
    height: '12px',
    borderRadius: '50%',
    flexShrink: 0,
    forcedColorAdjust: 'none',
  },
});

export function EnvironmentMark(props: {
  readonly environment: Pick<Environment, 'colour' | 'production'>;
  /** Whether the dot is white, for a dark background. */
  readonly onBand?: boolean;
}) {
  const styles = useStyles();
  const scheme = useScheme();
  const backgroundColor = props.onBand ? '#ffffff' : toneOf(props.environment, scheme).mark;
  return <span aria-hidden="true" className={styles.mark} style={{ backgroundColor }} />;
}
