/** Shows a task in progress: what is being done, how far it has come, and a button to stop it. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Progress } from '../../shared/contract/workspace.ts';
import { bytes, count } from '../state/format.ts';

const PHASES: Readonly<Record<Progress['phase'], string>> = {
  reading: 'Reading',
  deciding: 'Deciding',
  planning: 'Planning',
  rendering: 'Writing the files',
  rehearsing: 'Rehearsing',
  exporting: 'Exporting',
  verifying: 'Reading back',
};

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: '16px', minWidth: 0, flex: 1 },
  middle: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  words: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '16px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  what: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  much: { whiteSpace: 'nowrap' },
});

function much({ done, total, unit }: Progress): string {
  if (unit === 'bytes') return total === null ? bytes(done) : `${bytes(done)} of ${bytes(total)}`;
  return total === null ? `${count(done)} ${unit}` : `${count(done)} of ${count(total)} ${unit}`;
}

export function ProgressLine(props: {
  /** null until the first progress arrives. */
  readonly progress: Progress | null;
  /** What the line says until then, e.g. "Reading". */
  readonly starting: string;
  readonly onCancel?: () => void;
}) {
  const styles = useStyles();
  const { progress } = props;
  const known = progress !== null && progress.total !== null && progress.total > 0;
  const words =
    progress === null
      ? `${props.starting} …`
      : `${PHASES[progress.phase]}${progress.subject === '' ? ' …' : ` ${progress.subject}`}`;
  return (
    <div className={styles.root}>
      <div className={styles.middle}>
        <div className={styles.words}>
          <span className={styles.what}>{words}</span>
          <span className={styles.much}>{progress === null ? '' : much(progress)}</span>
        </div>
        <ProgressBar
          aria-label={words}
          {...(known ? { value: Math.min(1, progress.done / (progress.total ?? 1)) } : {})}
        />
      </div>
      {props.onCancel === undefined ? null : <Button onClick={props.onCancel}>Cancel</Button>}
    </div>
  );
}
