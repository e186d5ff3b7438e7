import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { BoxRegular, FolderRegular, FolderZipRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ValueOf } from '../../../shared/contract/channels.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { HashText } from '../../components/hash-text.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useCall } from '../../state/engine.ts';
import { useEnvironment } from '../../state/environments.ts';
import { bytes, counted } from '../../state/format.ts';

type Bundle = ValueOf<'bundle:export'>;

const useStyles = makeStyles({
  surface: { maxWidth: '840px' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  path: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
  scroll: { maxHeight: '360px', overflowY: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: '4px 12px 4px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      fontWeight: tokens.fontWeightRegular,
    },
    '& th:nth-child(2), & td:nth-child(2)': { textAlign: 'right', whiteSpace: 'nowrap' },
    '& thead th': { color: tokens.colorNeutralForeground2 },
  },
});

/** Writes the bundle for the administrator, as a folder or a zip file, and shows what was written. */
export function ExportBundle() {
  const environment = useEnvironment();
  const choose = useCall('dialog:choose');
  const exporting = useCall('bundle:export');
  const [bundle, setBundle] = useState<Bundle | null>(null);
  const [open, setOpen] = useState(false);
  const error = choose.error ?? exporting.error;

  async function start(form: 'folder' | 'zip') {
    setBundle(null);
    const name = `Muster ${environment?.name ?? ''}`.trim();
    const chosen = await choose.start(
      form === 'folder'
        ? { purpose: 'bundle-folder', suggestion: name }
        : { purpose: 'bundle-zip', suggestion: `${name}.zip` },
    );
    if (chosen === undefined && choose.error === null) return;
    if (!chosen) return;
    setOpen(true);
    const written = await exporting.start({ path: chosen.path, form });
    if (written === undefined) return;
    setBundle(written);
  }

  const cancelled = open && !exporting.busy && bundle === null && error === null;
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton icon={<BoxRegular />}>Export bundle</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<FolderRegular />} onClick={() => void start('folder')}>
              As folder…
            </MenuItem>
            <MenuItem icon={<FolderZipRegular />} onClick={() => void start('zip')}>
              As zip file…
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {((open && !cancelled) || choose.error !== null) && (
        <ExportDialog
          bundle={bundle}
          exporting={exporting}
          error={error}
          onClose={() => {
            setOpen(false);
            choose.clearError();
            exporting.clearError();
          }}
        />
      )}
    </>
  );
}

function ExportDialog(props: {
  readonly bundle: Bundle | null;
  readonly exporting: ReturnType<typeof useCall<'bundle:export'>>;
  readonly error: ReturnType<typeof useCall<'bundle:export'>>['error'];
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const reveal = useCall('shell:reveal');
  const { bundle, exporting } = props;
  const title = exporting.busy ? 'Exporting the bundle' : bundle ? 'Bundle written' : 'Bundle not written';
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open && !exporting.busy) props.onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {exporting.busy && <ProgressLine progress={exporting.progress} starting="Exporting" />}
            <ErrorBar error={props.error ?? reveal.error} />
            {bundle !== null && <BundleFiles bundle={bundle} />}
          </DialogContent>
          <DialogActions>
            {bundle !== null && (
              <Button onClick={() => void reveal.start({ path: bundle.path })}>Show in folder</Button>
            )}
            {exporting.busy ? (
              <Button onClick={exporting.cancel}>Cancel</Button>
            ) : (
              <Button appearance="primary" autoFocus onClick={props.onClose}>
                Close
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function BundleFiles({ bundle }: { readonly bundle: Bundle }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.path}>{bundle.path}</div>
      <div>
        {counted(bundle.files.length, 'file')}. README.html says what to do with them, in which order, and how
        to undo it. Nothing has been run.
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by the keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label="Files of the bundle">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Size</th>
              <th scope="col">SHA-256</th>
            </tr>
          </thead>
          <tbody>
            {bundle.files.map((file) => (
              <tr key={file.name}>
                <th scope="row">{file.name}</th>
                <td>{bytes(file.bytes)}</td>
                <td>
                  <HashText hash={file.sha256} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
