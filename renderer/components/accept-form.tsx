/** Accepting a finding: a reason is needed, and it can be taken back. */
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useFocusStays } from './focus-back.ts';

const useStyles = makeStyles({
  form: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap', flex: '1 1 100%' },
  input: { flex: '1 1 160px', minWidth: 0 },
  accepted: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' },
  reason: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export function AcceptForm(props: {
  /** What the button says, e.g. "Accept all". */
  readonly what: string;
  /** The reason it was accepted with; null where it is not. */
  readonly accepted: string | null;
  /** What the button says that takes it back. */
  readonly takeBack?: string;
  readonly onAccept: (reason: string) => void;
  readonly onTakeBack: () => void;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { accepted } = props;
  const { place, use } = useFocusStays<HTMLSpanElement>(
    accepted !== null ? 'accepted' : open ? 'asked' : 'open',
  );
  if (accepted !== null) {
    return (
      <span ref={place} className={styles.accepted}>
        <span className={styles.reason}>Accepted: {accepted}</span>
        <Button
          size="small"
          onClick={() => {
            use();
            props.onTakeBack();
          }}
        >
          {props.takeBack ?? 'Take back'}
        </Button>
      </span>
    );
  }
  const close = () => {
    use();
    setOpen(false);
  };
  if (!open) {
    return (
      <span ref={place}>
        <Button size="small" onClick={() => setOpen(true)}>
          {props.what}…
        </Button>
      </span>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        props.onAccept(reason.trim());
        close();
        setReason('');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <Input
        autoFocus
        size="small"
        className={styles.input}
        aria-label="Reason"
        placeholder="Reason"
        maxLength={500}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      />
      <Button size="small" type="submit" appearance="primary" disabled={reason.trim() === ''}>
        {props.what}
      </Button>
      <Button size="small" appearance="subtle" onClick={close}>
        Cancel
      </Button>
    </form>
  );
}
