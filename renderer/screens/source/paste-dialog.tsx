/** Takes a table from the clipboard as an extract. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ExtractShape } from '../../../shared/m3/extracts.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { useCall } from '../../state/engine.ts';
import { bytes } from '../../state/format.ts';

/** More of it is not shown while it is pasted: a text area of many megabytes stands still. */
const MOST_SHOWN = 20_000;

const useStyles = makeStyles({
  surface: { maxWidth: '720px' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  area: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, minHeight: '240px', whiteSpace: 'pre' } },
});

export function PasteDialog(props: {
  readonly shape: ExtractShape;
  readonly onClose: () => void;
  /** The table is attached. */
  readonly onTaken: () => void;
}) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const paste = useCall('source:paste');
  const { shape } = props;
  const take = async () => {
    if ((await paste.start({ kind: shape.kind, text })) !== undefined) props.onTaken();
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && props.onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Paste {shape.title.toLowerCase()}</DialogTitle>
          <DialogContent className={styles.content}>
            <Field
              label="Table, as it is copied from a workbook or a query"
              hint={
                text.length > MOST_SHOWN
                  ? `${bytes(text.length)} pasted; the beginning is shown.`
                  : 'One row a line; columns by tab, semicolon, comma or bar. With or without a header.'
              }
            >
              <Textarea
                className={styles.area}
                value={text.slice(0, MOST_SHOWN)}
                readOnly={text.length > MOST_SHOWN}
                spellCheck={false}
                resize="vertical"
                onPaste={(event) => {
                  const pasted = event.clipboardData.getData('text/plain');
                  if (pasted.length <= MOST_SHOWN) return;
                  event.preventDefault();
                  setText(pasted);
                }}
                onChange={(_event, { value }) => setText(value)}
              />
            </Field>
            <ErrorBar error={paste.error} onDismiss={paste.clearError} />
          </DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>Cancel</Button>
            <Button
              appearance="primary"
              disabled={text.trim() === '' || paste.busy}
              onClick={() => void take()}
            >
              Take the table
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
