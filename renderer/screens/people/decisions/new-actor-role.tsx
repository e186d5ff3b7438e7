import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { ACTOR_ROLES, actorRoleProblem } from '../../../../shared/policy/actor-role-settings.ts';
import { CommitInput } from '../../../components/commit-input.tsx';
import { useFocusStays } from '../../../components/focus-back.ts';
import { Effect } from './effect.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    gap: '8px',
    alignItems: 'end',
  },
});

/** A mapping is added whole: an actor role without a name would not be one. */
export function NewActorRole(props: { readonly onAdd: (one: { role: string; actorRole: string }) => void }) {
  const [open, setOpen] = useState(false);
  const [role, setRole] = useState('');
  const styles = useStyles();
  const { place, use } = useFocusStays<HTMLDivElement>(open ? 'asked' : 'open');
  const close = () => {
    use();
    setOpen(false);
  };
  if (!open) {
    return (
      <div ref={place}>
        <Button size="small" icon={<AddRegular />} onClick={() => setOpen(true)}>
          Actor role for an M3 role
        </Button>
      </div>
    );
  }
  return (
    <>
      <div className={styles.row}>
        <CommitInput
          autoFocus
          label="M3 role"
          value={role}
          maxLength={10}
          onCommit={(value) => setRole(value.trim())}
        />
        <CommitInput
          label={ACTOR_ROLES.byRole.label}
          value=""
          check={(value) => (role === '' ? 'Name the M3 role first.' : actorRoleProblem(value))}
          onCommit={(actorRole) => {
            props.onAdd({ role, actorRole });
            setRole('');
            close();
          }}
        />
        <Button appearance="subtle" icon={<DismissRegular />} aria-label="Cancel" onClick={close} />
      </div>
      <Effect>Added once both are filled in.</Effect>
    </>
  );
}
