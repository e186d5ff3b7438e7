import { Button, makeStyles } from '@fluentui/react-components';
import { idKey } from '../../../../shared/base/id-key.ts';
import type { PersonRow } from '../../../../shared/contract/workspace.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { SituationBadge } from '../../../components/situation-badge.tsx';
import type { ChangePolicy } from '../../../state/environments.ts';
import { type ByHand, decideByHand } from '../../../state/policy-changes.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
});

/** How a person stands, and whether the scope or a hand decided it. */
export function PersonScope(props: {
  readonly person: PersonRow;
  readonly policy: Policy;
  readonly change: ChangePolicy;
}) {
  const styles = useStyles();
  const { person, policy, change } = props;
  const has = (list: readonly string[]) => list.some((id) => idKey(id) === idKey(person.id));
  const byHand = has(policy.scope.include) || has(policy.scope.exclude);
  const decide = (what: ByHand) => void change(decideByHand([person.id], what));
  return (
    <div className={styles.line}>
      <SituationBadge situation={person.situation} />
      {person.situation === 'protected' ? null : person.situation === 'excluded' ? (
        <Button size="small" onClick={() => decide('include')}>
          Take in
        </Button>
      ) : (
        <Button size="small" onClick={() => decide('exclude')}>
          Leave out
        </Button>
      )}
      {byHand ? (
        <Button size="small" onClick={() => decide('rule')}>
          As the scope says
        </Button>
      ) : null}
    </div>
  );
}
