/** The files that say what is in IPA. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, DocumentAddRegular } from '@fluentui/react-icons';
import type { IpaFile } from '../../../../shared/contract/workspace.ts';
import { IPA_TYPES } from '../../../../shared/targets/ipa/objects.ts';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { objectName } from '../../../components/object-names.ts';
import { useCall } from '../../../state/engine.ts';
import { ago, counted, dateTime } from '../../../state/format.ts';
import { useWorkspace } from '../../../state/workspace.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  file: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '8px 8px 8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  about: { flex: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

export function IpaFiles() {
  const styles = useStyles();
  const { ipaFiles } = useWorkspace();
  const choose = useCall('dialog:choose');
  const attach = useCall('ipa:attach');
  const detach = useCall('ipa:detach');
  const add = async () => {
    const chosen = await choose.start({ purpose: 'ipa-file', suggestion: '' });
    if (chosen) await attach.start({ path: chosen.path });
  };
  return (
    <section aria-label="Files that say what is in IPA" className={styles.root}>
      <ErrorBar error={choose.error} onDismiss={choose.clearError} />
      <ErrorBar error={attach.error} onDismiss={attach.clearError} />
      <ErrorBar error={detach.error} onDismiss={detach.clearError} />
      {ipaFiles.length === 0 ? (
        <div className={styles.quiet}>
          No file is chosen. Taken are importPFIdata files, lists as CSV or workbook, secadm scripts, and the
          zip file of an earlier bundle or the files in it. They are chosen anew for each session.
        </div>
      ) : (
        <ul className={styles.list}>
          {ipaFiles.map((file) => (
            <li key={file.path} className={styles.file}>
              <div className={styles.about}>
                <div className={styles.name}>{file.name}</div>
                <div className={styles.quiet}>
                  {file.kind} · last changed {ago(file.asOf, Date.now())}, {dateTime(file.asOf)}
                </div>
                <div className={styles.quiet}>{contentsOf(file)}</div>
              </div>
              <Button
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={`Remove ${file.name}`}
                disabled={detach.busy}
                onClick={() => void detach.start({ path: file.path })}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          icon={<DocumentAddRegular />}
          disabled={choose.busy || attach.busy}
          onClick={() => void add()}
        >
          Add a file…
        </Button>
      </div>
    </section>
  );
}

/** e.g. `1,199 User, 71 Task`. */
function contentsOf({ objects }: IpaFile): string {
  const parts = IPA_TYPES.flatMap((type) => {
    const number = objects[type];
    return number === undefined ? [] : [counted(number, objectName(type))];
  });
  return parts.length === 0 ? 'Nothing that is known.' : parts.join(', ');
}
