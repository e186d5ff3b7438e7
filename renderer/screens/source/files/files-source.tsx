/** The extracts as files: which files were chosen, and how each is read. */

import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { EXTRACT_KINDS, EXTRACTS, type ExtractKind } from '../../../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../../../shared/m3/inspected-file.ts';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { FileCard } from '../../../components/file-card.tsx';
import { useCall } from '../../../state/engine.ts';
import { PasteDialog } from './paste-dialog.tsx';

const PURPOSES: Readonly<Record<ExtractKind, string>> = {
  users: 'Everyone who is to be brought over: id and name, and the e-mail where the file has it.',
  emails: 'Addresses by company, where the users file has none.',
  roles: 'Roles with their descriptions. They become tasks.',
  'user-roles': 'Who has which role. They become user-tasks.',
};

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: '12px',
    '@media (max-width: 1099px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
});

export function FilesSource(props: {
  readonly files: readonly InspectedFile[];
  /** The extract whose reading is shown below; null for none. */
  readonly selected: ExtractKind | null;
  readonly disabled: boolean;
  readonly onSelect: (kind: ExtractKind) => void;
}) {
  const styles = useStyles();
  const attach = useCall('source:attach');
  const detach = useCall('source:detach');
  const choose = useCall('dialog:choose');
  const [pasting, setPasting] = useState<ExtractKind | null>(null);
  const { files, onSelect } = props;
  const chooseFile = async (kind: ExtractKind) => {
    const chosen = await choose.start({ purpose: 'extract', suggestion: '' });
    if (chosen === undefined || chosen === null) return;
    if ((await attach.start({ kind, path: chosen.path })) !== undefined) onSelect(kind);
  };
  return (
    <>
      <ErrorBar error={attach.error} onDismiss={attach.clearError} />
      <ErrorBar error={detach.error} onDismiss={detach.clearError} />
      <ErrorBar error={choose.error} onDismiss={choose.clearError} />
      <div className={styles.cards}>
        {EXTRACT_KINDS.map((kind) => (
          <FileCard
            key={kind}
            shape={EXTRACTS[kind]}
            purpose={PURPOSES[kind]}
            file={files.find((file) => file.kind === kind) ?? null}
            needed={kind === 'users'}
            selected={props.selected === kind}
            disabled={props.disabled}
            onSelect={() => onSelect(kind)}
            onChoose={() => void chooseFile(kind)}
            onPaste={() => setPasting(kind)}
            onRemove={() => void detach.start({ kind })}
          />
        ))}
      </div>
      {pasting === null ? null : (
        <PasteDialog
          shape={EXTRACTS[pasting]}
          onClose={() => setPasting(null)}
          onTaken={() => {
            onSelect(pasting);
            setPasting(null);
          }}
        />
      )}
    </>
  );
}
