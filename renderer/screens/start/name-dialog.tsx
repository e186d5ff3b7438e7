/** Asks for the name of a copy, or for another name of an environment. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState } from 'react';
import { type MusterError, toMusterError } from '../../../shared/base/failure.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { useFocusBack } from '../../components/focus-back.ts';

export function NameDialog(props: {
  readonly title: string;
  readonly action: string;
  readonly hint: string;
  readonly initial: string;
  readonly onClose: () => void;
  /** Throws a Failure where the name cannot be used; the dialog then stays open. */
  readonly onNamed: (name: string) => Promise<void>;
}) {
  const [name, setName] = useState(props.initial);
  const [error, setError] = useState<MusterError | null>(null);
  const [busy, setBusy] = useState(false);
  const wanted = name.trim();
  useFocusBack();

  const take = async () => {
    setBusy(true);
    try {
      await props.onNamed(wanted);
    } catch (thrown) {
      setError(toMusterError(thrown));
      setBusy(false);
    }
  };

  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : props.onClose())}>
      <DialogSurface style={{ maxWidth: '480px' }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (wanted !== '' && !busy) void take();
          }}
        >
          <DialogBody>
            <DialogTitle>{props.title}</DialogTitle>
            <DialogContent>
              <Field label="Name" required hint={props.hint}>
                <Input value={name} maxLength={40} onChange={(_, data) => setName(data.value)} />
              </Field>
              <ErrorBar error={error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={props.onClose}>Cancel</Button>
              <Button appearance="primary" type="submit" disabled={wanted === '' || busy}>
                {props.action}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
