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
import { type RefObject, useRef, useState } from 'react';
import type { ExtractShape } from '../../../../shared/m3/extracts.ts';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { useCall } from '../../../state/engine.ts';
import { bytes } from '../../../state/format.ts';

/** Only so many characters are shown: a text area with many megabytes freezes the window. */
const MOST_SHOWN = 20_000;

const useStyles = makeStyles({
  surface: { maxWidth: '720px' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  area: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, minHeight: '240px', whiteSpace: 'pre' } },
});

export function PasteDialog(props: {
  readonly shape: ExtractShape;
  readonly onClose: () => void;
  /** Called once the table is attached as the extract. */
  readonly onTaken: () => void;
}) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const paste = useCall('source:paste');
  const area = useRef<HTMLTextAreaElement>(null);
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
            <PastedTable area={area} text={text} onText={setText} />
            <ErrorBar error={paste.error} onDismiss={paste.clearError} />
          </DialogContent>
          <DialogActions position="start">
            <Button
              appearance="subtle"
              disabled={text === ''}
              onClick={() => {
                setText('');
                area.current?.focus();
              }}
            >
              Clear
            </Button>
          </DialogActions>
          <DialogActions position="end">
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

function PastedTable(props: {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const styles = useStyles();
  const { area, text, onText } = props;
  const long = text.length > MOST_SHOWN;
  return (
    <Field
      label="Table, as it is copied from a workbook or a query"
      hint={
        long
          ? `${bytes(text.length)} pasted; the beginning is shown. Another paste takes its place.`
          : 'One row a line; columns by tab, semicolon, comma or bar. With or without a header.'
      }
    >
      <Textarea
        className={styles.area}
        textarea={{ ref: area }}
        value={text.slice(0, MOST_SHOWN)}
        readOnly={long}
        spellCheck={false}
        resize="vertical"
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          // A short text is left to the field, unless the field holds more than it shows already.
          if (pasted === '' || (pasted.length <= MOST_SHOWN && !long)) return;
          event.preventDefault();
          onText(pasted);
        }}
        onChange={(_event, { value }) => onText(value)}
      />
    </Field>
  );
}
