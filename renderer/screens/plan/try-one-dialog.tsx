/** Asks for the one person whom the plan is made for, makes it, and closes once it is made. */
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
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { ErrorBar } from '../../components/error-bar.tsx';
import { useFocusBack } from '../../components/focus-back.ts';
import type { Remake } from './remake.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '480px' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
});

export function TryOneDialog(props: {
  readonly initial: string;
  readonly remake: Remake;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { remake, onClose } = props;
  const [id, setId] = useState(props.initial);
  const wanted = id.trim();
  useFocusBack();
  const tryIt = async () => {
    if (wanted === '' || remake.busy) return;
    if (await remake.only(wanted)) onClose();
  };
  const close = () => {
    remake.clearError();
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => (open ? undefined : close())}>
      <DialogSurface className={styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void tryIt();
          }}
        >
          <DialogBody>
            <DialogTitle>Try one person</DialogTitle>
            <DialogContent className={styles.content}>
              <Field
                label="User id"
                required
                hint="The plan is made for this user alone, with the roles that it needs. Preview and Run take that plan."
              >
                <Input
                  value={id}
                  maxLength={256}
                  autoFocus
                  spellCheck={false}
                  onChange={(_event, { value }) => setId(value)}
                />
              </Field>
              <ErrorBar error={remake.error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>Cancel</Button>
              <Button appearance="primary" type="submit" disabled={wanted === '' || remake.busy}>
                Make the plan
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
