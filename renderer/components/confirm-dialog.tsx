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
import { type ReactNode, useState } from 'react';
import { STARTS } from '../state/activation-guard.ts';
import { useFocusBack } from './focus-back.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: '16px', paddingBottom: '12px' },
  button: { maxWidth: 'none', whiteSpace: 'nowrap' },
});

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The label of the button that confirms: a verb and what it acts on. */
  readonly action: string;
  /** Whether confirming starts a run: the button is then guarded against a click that was meant for something else. */
  readonly starts?: boolean;
  /** The label of the other button. */
  readonly dismiss?: string;
  /** A name that has to be typed to confirm; undefined where a click is enough. */
  readonly name?: string | undefined;
  readonly nameLabel?: string | undefined;
  readonly onConfirm: (typed: string) => void;
  readonly onCancel: () => void;
}

/**
 * Asks before something is started, or done that cannot be undone. The focus begins on Cancel unless a name has to be
 * typed, so that Enter on a dialog that nobody has read does nothing.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  useFocusBack();
  const needed = props.name;
  const allowed = needed === undefined || typed === needed;
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) props.onCancel();
      }}
    >
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (allowed) props.onConfirm(typed);
          }}
        >
          <DialogBody>
            <DialogTitle>{props.title}</DialogTitle>
            <DialogContent className={styles.content}>
              {props.children}
              {needed !== undefined && (
                <Field
                  label={props.nameLabel ?? `Type ${needed} to go on`}
                  hint="Upper and lower case count."
                >
                  <Input
                    value={typed}
                    autoFocus
                    autoComplete="off"
                    spellCheck={false}
                    onChange={(_event, { value }) => setTyped(value)}
                  />
                </Field>
              )}
            </DialogContent>
            <DialogActions>
              <Button className={styles.button} autoFocus={needed === undefined} onClick={props.onCancel}>
                {props.dismiss ?? 'Cancel'}
              </Button>
              <Button
                {...(props.starts === true ? STARTS : {})}
                className={styles.button}
                appearance="primary"
                type="submit"
                disabled={!allowed}
              >
                {props.action}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
