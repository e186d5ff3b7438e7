/** Asks for whom alone the plan is made. */
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
import type { MusterError } from '../../../shared/base/failure.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { useFocusBack } from '../../components/focus-back.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '480px' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
});

export function TryOneDialog(props: {
  readonly initial: string;
  readonly busy: boolean;
  readonly error: MusterError | null;
  readonly onTry: (id: string) => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const [id, setId] = useState(props.initial);
  const wanted = id.trim();
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_event, { open }) => (open ? undefined : props.onClose())}>
      <DialogSurface className={styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (wanted !== '' && !props.busy) props.onTry(wanted);
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
              <ErrorBar error={props.error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={props.onClose}>Cancel</Button>
              <Button appearance="primary" type="submit" disabled={wanted === '' || props.busy}>
                Make the plan
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
