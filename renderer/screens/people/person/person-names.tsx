import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { idKey } from '../../../../shared/base/id-key.ts';
import type { PersonRow } from '../../../../shared/contract/workspace.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { CommitInput } from '../../../components/commit-input.tsx';
import { PanelSection } from '../../../components/side-panel.tsx';
import type { ChangePolicy } from '../../../state/environments.ts';
import { correctName, correctPart, revertName } from '../../../state/policy-changes.ts';

const useStyles = makeStyles({
  names: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '12px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** A person's first and last name, why they were split so, and their correction. */
export function PersonNames(props: {
  readonly person: PersonRow;
  readonly reason: string;
  readonly policy: Policy;
  readonly change: ChangePolicy;
}) {
  const styles = useStyles();
  const { person, reason, policy, change } = props;
  // Asked of the policy, because the engine splits no name of a person who is left out.
  const corrected = policy.nameSplit.corrections[idKey(person.id)]?.name === person.name;
  const { firstName, lastName, name } = person;
  const save = (part: 'first-name' | 'last-name', next: { firstName: string; lastName: string }) =>
    void change(correctPart(person.id, { name, ...next }, part));
  const confirm = () => void change(correctName(person.id, { name, firstName, lastName, byHand: 'both' }));
  return (
    <PanelSection title="Name">
      <div className={styles.names}>
        <CommitInput
          key={`first ${person.id}`}
          label="First name"
          value={firstName}
          maxLength={100}
          onCommit={(value) => save('first-name', { firstName: value.trim(), lastName })}
        />
        <CommitInput
          key={`last ${person.id}`}
          label="Last name"
          value={lastName}
          maxLength={100}
          onCommit={(value) => save('last-name', { firstName, lastName: value.trim() })}
        />
      </div>
      <p className={styles.quiet}>
        {person.doubtful ? `The split is a guess: ${reason}.` : `Split this way because ${reason}.`}
      </p>
      {corrected || person.doubtful ? (
        <div className={styles.line}>
          {person.doubtful ? (
            <Button size="small" onClick={confirm}>
              Both names are right
            </Button>
          ) : null}
          {corrected ? (
            <Button size="small" onClick={() => void change(revertName(person.id))}>
              Back to the rule
            </Button>
          ) : null}
        </div>
      ) : null}
    </PanelSection>
  );
}
