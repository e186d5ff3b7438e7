/** Asks whether to take what was read although some of it is empty, or sharply smaller than before. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { PendingRoster } from '../../../../shared/contract/workspace.ts';
import type { Shrunken } from '../../../../shared/m3/shrunken.ts';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { useCall } from '../../../state/engine.ts';
import { count, dateTime } from '../../../state/format.ts';
import { type PendingKind, pendingKind } from './pending-kind.ts';

const WORDS: Readonly<Record<Shrunken['what'], string>> = {
  users: 'Users',
  emails: 'E-mails',
  roles: 'Roles',
  userRoles: 'User-roles',
};

const HEADINGS: Readonly<Record<PendingKind, string>> = {
  nobody: 'Nobody was read',
  'list-empty': 'A list is there, and empty',
  fewer: 'Far fewer were read than before',
};

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px 20px',
    backgroundColor: tokens.colorPaletteYellowBackground1,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '20px', lineHeight: 0, color: tokens.colorPaletteMarigoldForeground2 },
  table: { borderCollapse: 'collapse', alignSelf: 'flex-start', fontVariantNumeric: 'tabular-nums' },
  head: {
    padding: '0 24px 4px 0',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  cell: { padding: '2px 24px 2px 0', textAlign: 'start' },
  text: { margin: 0, maxWidth: '88ch' },
  buttons: { display: 'flex', gap: '8px' },
});

export function PendingQuestion({ pending }: { readonly pending: PendingRoster }) {
  const styles = useStyles();
  const take = useCall('source:take-pending');
  const drop = useCall('source:drop-pending');
  const kind = pendingKind(pending);
  return (
    <section aria-label="What was read was not taken" className={styles.card}>
      <h2 className={styles.heading}>
        <span className={styles.icon} aria-hidden>
          <WarningFilled />
        </span>
        {HEADINGS[kind]}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head} />
            <th scope="col" className={styles.head}>
              {pending.before === null ? 'Before' : dateTime(pending.before)}
            </th>
            <th scope="col" className={styles.head}>
              {pending.sourceChanged ? 'Last read' : 'Now'}
            </th>
          </tr>
        </thead>
        <tbody>
          {pending.shrunken.map(({ what, before, now }) => (
            <tr key={what}>
              <th scope="row" className={styles.cell}>
                {WORDS[what]}
              </th>
              <td className={styles.cell}>{before === null ? 'Never read' : count(before)}</td>
              <td className={styles.cell}>{count(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.text}>
        {kind === 'list-empty' ? 'An empty list says that nobody has any, which may be so. ' : ''}
        {pending.sourceChanged
          ? 'Other files or settings have been chosen since: these numbers are of what was chosen before. '
          : ''}
        It is not taken before you say so. People, Plan and Preview still show what was there before.
      </p>
      <ErrorBar error={take.error ?? drop.error} />
      {take.busy ? (
        <ProgressLine progress={take.progress} starting="Deciding" onCancel={take.cancel} />
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => void drop.start({})}>
            Keep what was there
          </Button>
          <Button onClick={() => void take.start({})}>
            {kind === 'nobody' ? 'Take nobody' : 'Take what was read'}
          </Button>
        </div>
      )}
    </section>
  );
}
