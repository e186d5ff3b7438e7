/** Plans only the people and roles that were chosen among the changes. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { RosterChange } from '../../../../shared/m3/roster-changes.ts';
import type { SnapshotInfo } from '../../../../shared/m3/snapshot-info.ts';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { useCall } from '../../../state/engine.ts';
import { useEnvironment, usePolicy } from '../../../state/environments.ts';
import { counted, dateTime } from '../../../state/format.ts';
import { navigate } from '../../../state/navigation.ts';
import { bringChosen } from '../../../state/policy-changes.ts';
import { noteScopeChange } from '../../../state/scope-change.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { chosenWords, type MarkedChanges } from './change-words.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 8px 8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { flex: '1 1 320px', fontVariantNumeric: 'tabular-nums', lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function PlanChosen(props: {
  readonly after: SnapshotInfo;
  readonly marked: MarkedChanges;
  readonly onMarked: (marked: MarkedChanges) => void;
}) {
  const styles = useStyles();
  const { after, marked } = props;
  const environment = useEnvironment();
  const [users, roles] = [idsOf(marked, 'user'), idsOf(marked, 'role')];
  const planning = usePlanning(after, users, roles);
  if (environment === null) return null;
  if (marked.size === 0) {
    return (
      <div className={styles.quiet}>
        Choose people and roles to plan them alone for {environment.name}: the tick, or Space, in the first
        column.
      </div>
    );
  }
  return (
    <>
      <ErrorBar error={planning.error} onDismiss={planning.clearError} />
      <section aria-label="Chosen changes" className={styles.bar}>
        <span className={styles.words}>
          <span role="status">{chosenWords(users.length, roles.length)} chosen.</span>{' '}
          <span className={styles.quiet}>
            Planning them takes the people of {after.environmentName}, {dateTime(after.readAt)}, as what was
            read, and sets the scope of {environment.name} to the {counted(users.length, 'person', 'people')}{' '}
            chosen.{' '}
            {roles.length === 0
              ? 'Of roles come those that they have.'
              : 'Of roles come exactly the chosen, also where these people have others.'}{' '}
            It can be undone.
          </span>
        </span>
        <Button appearance="subtle" disabled={planning.busy} onClick={() => props.onMarked(new Map())}>
          Choose none
        </Button>
        <Button
          appearance="primary"
          icon={<ArrowRightRegular />}
          iconPosition="after"
          disabled={planning.busy}
          onClick={() => void planning.start()}
        >
          Plan the chosen
        </Button>
      </section>
    </>
  );
}

function idsOf(marked: MarkedChanges, subject: RosterChange['subject']): string[] {
  return [...marked.values()].filter((one) => one.subject === subject).map(({ id }) => id);
}

/** Takes the people of a snapshot, sets the scope to those that are chosen, and shows their plan. */
function usePlanning(snapshot: SnapshotInfo, users: readonly string[], roles: readonly string[]) {
  const environment = useEnvironment();
  const { roster } = useWorkspace();
  const [policy, changePolicy] = usePolicy();
  const use = useCall('snapshots:use');
  const [busy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    const taken = roster?.snapshot.id === snapshot.id || (await use.start({ id: snapshot.id })) !== undefined;
    if (taken && environment !== null && policy !== null) {
      noteScopeChange(environment, policy, chosenWords(users.length, roles.length));
      await changePolicy(bringChosen(users, roles));
      navigate('plan');
    }
    setBusy(false);
  };
  return { start, busy, error: use.error, clearError: use.clearError };
}
