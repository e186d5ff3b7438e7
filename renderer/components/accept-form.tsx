/** Accepts a finding with a reason, and takes the acceptance back. */
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
  /** The label of the button that accepts, e.g. "Accept all". */
  readonly what: string;
  /** The reason with which the finding was accepted; null where it was not. */
  readonly accepted: string | null;
  /** The label of the button that takes the acceptance back. */
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
  const takeBack = () => {
    use();
    props.onTakeBack();
  };
  const close = () => {
    use();
    setOpen(false);
  };
  const accept = (given: string) => {
    props.onAccept(given);
    close();
    setReason('');
  };
  if (accepted !== null) {
    return (
      <span ref={place} className={styles.accepted}>
        <span className={styles.reason}>Accepted: {accepted}</span>
        <Button size="small" onClick={takeBack}>
          {props.takeBack ?? 'Take back'}
        </Button>
      </span>
    );
  }
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
    <ReasonForm what={props.what} reason={reason} onReason={setReason} onAccept={accept} onCancel={close} />
  );
}

function ReasonForm(props: {
  readonly what: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const given = props.reason.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== '') props.onAccept(given);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onCancel();
      }}
    >
      <Input
        autoFocus
        size="small"
        className={styles.input}
        aria-label="Reason"
        placeholder="Reason"
        maxLength={500}
        value={props.reason}
        onChange={(_, { value }) => props.onReason(value)}
      />
      <Button size="small" type="submit" appearance="primary" disabled={given === ''}>
        {props.what}
      </Button>
      <Button size="small" appearance="subtle" onClick={props.onCancel}>
        Cancel
      </Button>
    </form>
  );
}
