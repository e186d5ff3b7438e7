/** Cells of the grid of people that say more than plain text. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular, WarningRegular } from '@fluentui/react-icons';
import type { PersonRow } from '../../../../shared/contract/workspace.ts';
import { FindingBadge } from '../../../components/finding-badge.tsx';
import type { ShownNames } from './name-draft.ts';
import { worstFirst } from './worst-first.ts';

const useStyles = makeStyles({
  name: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0, width: '100%' },
  text: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    unicodeBidi: 'isolate',
    flex: 1,
  },
  sign: { flexShrink: 0, fontSize: '16px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  doubt: { flexShrink: 0, fontSize: '16px', lineHeight: 0, color: tokens.colorPaletteMarigoldForeground2 },
  mark: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  findings: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
});

/** The tick of a marked person; the cell around it takes the click and the key. */
export function MarkCell({ on, label }: { readonly on: boolean; readonly label: string }) {
  const styles = useStyles();
  return (
    <input type="checkbox" className={styles.mark} checked={on} aria-label={label} tabIndex={-1} readOnly />
  );
}

export function FirstNameCell({ row, names }: { readonly row: PersonRow; readonly names: ShownNames }) {
  const styles = useStyles();
  return (
    <span className={styles.name}>
      <span className={styles.text}>{names.firstName}</span>
      {names.corrected ? (
        <span className={styles.sign} role="img" aria-label="Corrected by hand" title="Corrected by hand">
          <EditRegular />
        </span>
      ) : null}
      {row.doubtful && (!names.corrected || row.corrected) ? (
        <span className={styles.doubt} role="img" aria-label="Doubtful split" title="The split is a guess">
          <WarningRegular />
        </span>
      ) : null}
    </span>
  );
}

export function FindingsCell({ findings }: { readonly findings: PersonRow['findings'] }) {
  const styles = useStyles();
  const [worst, ...others] = worstFirst(findings);
  if (worst === undefined) return <span />;
  return (
    <span className={styles.findings}>
      <FindingBadge code={worst.code} text={worst.text} accepted={worst.accepted} />
      {others.length === 0 ? null : (
        <span className={styles.more} title={others.map(({ text }) => text).join('\n')}>
          +{others.length}
        </span>
      )}
    </span>
  );
}
