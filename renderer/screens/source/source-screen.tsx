/** Source: which extracts, how each is read, and what reading them gave. */
import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowRightRegular, HomeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { RosterSummary } from '../../../shared/contract/workspace.ts';
import { EXTRACT_KINDS, EXTRACTS, type ExtractKind } from '../../../shared/m3/extracts.ts';
import type { FileReading, InspectedFile } from '../../../shared/m3/reading.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { FileCard } from '../../components/file-card.tsx';
import { useFocusStays } from '../../components/focus-back.ts';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useCall } from '../../state/engine.ts';
import { counted, dateTime } from '../../state/format.ts';
import { navigate } from '../../state/navigation.ts';
import { markSourceChanged, markSourceRead, useSourceChanged } from '../../state/source-changes.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { ExtractGuide } from './extract-guide.tsx';
import { ReadResult } from './read-result.tsx';
import { ReadingPanel } from './reading-panel.tsx';

const PURPOSES: Readonly<Record<ExtractKind, string>> = {
  users: 'Everyone who is to be brought over: id and name, and the e-mail where the file has it.',
  emails: 'Addresses by company, where the users file has none.',
  roles: 'Roles with their descriptions. They become tasks.',
  'user-roles': 'Who has which role. They become user-tasks.',
};

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  cards: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '12px' },
  actions: { display: 'flex', gap: '8px' },
  progress: { display: 'flex', minWidth: '360px' },
});

export function SourceScreen() {
  const { environmentId } = useWorkspace();
  if (environmentId !== null) return <OpenSource />;
  return (
    <PageFrame title="Source">
      <EmptyState
        icon={<HomeRegular />}
        title="No environment is open."
        action={
          <Button appearance="primary" onClick={() => navigate('start')}>
            Go to Start
          </Button>
        }
      >
        Extracts are read into an environment. Open one first.
      </EmptyState>
    </PageFrame>
  );
}

/** What the screen says about itself in one line. */
function leadOf(files: readonly InspectedFile[], roster: RosterSummary | null): string {
  const waits = waitsFor(files);
  if (roster !== null) {
    const read = `${counted(roster.users, 'user')} read ${dateTime(roster.readAt)}.`;
    return waits === '' ? read : `${read} ${waits}`;
  }
  if (files.length === 0) return 'No extract chosen. Choose at least the users.';
  const chosen = `${counted(files.length, 'extract')} chosen.`;
  if (waits !== '') return `${chosen} ${waits}`;
  return `${chosen} Check how ${files.length === 1 ? 'it is' : 'they are'} read, then read ${files.length === 1 ? 'it' : 'them'}.`;
}

/** What has to be done before the extracts can be read; '' where nothing has. */
function waitsFor(files: readonly InspectedFile[]): string {
  const lacking = files.filter(({ missing }) => missing.length > 0).map(({ name }) => name);
  if (lacking.length > 0) return `A needed column is still to be chosen in ${lacking.join(', ')}.`;
  return files.some(({ kind }) => kind === 'users') ? '' : 'The users are still to be chosen.';
}

/** Which of the two is shown below the cards, once both are there. */
type View = 'result' | 'reading';

function OpenSource() {
  const styles = useStyles();
  const { files, roster } = useWorkspace();
  const [selected, setSelected] = useState<ExtractKind | null>(null);
  const [view, setView] = useState<View>('result');
  const attach = useCall('source:attach');
  const change = useCall('source:change-reading');
  const detach = useCall('source:detach');
  const choose = useCall('dialog:choose');
  const read = useCall('source:read');
  const changed = useSourceChanged();

  const fileOf = (kind: ExtractKind) => files.find((file) => file.kind === kind) ?? null;
  const users = fileOf('users');
  const shown = (selected === null ? null : fileOf(selected)) ?? users ?? files[0] ?? null;
  const ready = users !== null && files.every((file) => file.missing.length === 0);

  const select = (kind: ExtractKind) => {
    setSelected(kind);
    setView('reading');
  };
  const chooseFile = async (kind: ExtractKind) => {
    const chosen = await choose.start({ purpose: 'extract', suggestion: '' });
    if (chosen === undefined || chosen === null) return;
    if ((await attach.start({ kind, path: chosen.path })) !== undefined) {
      select(kind);
      markSourceChanged();
    }
  };
  const changeReading = async (kind: ExtractKind, reading: FileReading) => {
    if ((await change.start({ kind, reading: { ...reading, columns: [...reading.columns] } })) !== undefined)
      markSourceChanged();
  };
  const { place, use } = useFocusStays<HTMLDivElement>(read.busy ? 'reading' : 'waiting');
  const readAll = async () => {
    use();
    if ((await read.start({})) === undefined) return;
    markSourceRead();
    setView('result');
  };

  const actions = read.busy ? (
    <div ref={place} className={styles.progress}>
      <ProgressLine progress={read.progress} starting="Reading" onCancel={read.cancel} />
    </div>
  ) : (
    <div ref={place} className={styles.actions}>
      <Button
        appearance={roster === null || changed ? 'primary' : 'secondary'}
        disabled={!ready}
        onClick={readAll}
      >
        {roster === null ? 'Read' : 'Read again'}
      </Button>
      {roster === null || changed ? null : (
        <Button
          appearance="primary"
          icon={<ArrowRightRegular />}
          iconPosition="after"
          onClick={() => navigate('people')}
        >
          Go to People
        </Button>
      )}
    </div>
  );

  return (
    <PageFrame title="Source" lead={leadOf(files, roster)} actions={actions}>
      <div className={styles.page}>
        <ErrorBar error={read.error} onDismiss={read.clearError} />
        <ErrorBar error={attach.error} onDismiss={attach.clearError} />
        <ErrorBar error={change.error ?? detach.error ?? choose.error} />
        {roster !== null && changed ? (
          <NoticeBar kind="warning">
            The choice of files or how they are read has changed since they were read. People still shows what
            was read before.
          </NoticeBar>
        ) : null}
        <div className={styles.cards}>
          {EXTRACT_KINDS.map((kind) => (
            <FileCard
              key={kind}
              shape={EXTRACTS[kind]}
              purpose={PURPOSES[kind]}
              file={fileOf(kind)}
              needed={kind === 'users'}
              selected={shown?.kind === kind && (roster === null || view === 'reading')}
              disabled={read.busy}
              onSelect={() => select(kind)}
              onChoose={() => void chooseFile(kind)}
              onRemove={async () => {
                if ((await detach.start({ kind })) !== undefined) markSourceChanged();
              }}
            />
          ))}
        </div>
        {roster === null ? null : (
          <Tabs
            label="What was read and how"
            value={view}
            tabs={[
              { value: 'result', title: 'What was read' },
              ...(shown === null ? [] : [{ value: 'reading' as const, title: `How ${shown.name} is read` }]),
            ]}
            onChange={setView}
          />
        )}
        {roster !== null && view === 'result' ? <ReadResult roster={roster} /> : null}
        {files.length === 0 ? <ExtractGuide /> : null}
        {shown !== null && (roster === null || view === 'reading') ? (
          <ReadingPanel
            key={shown.kind}
            file={shown}
            titled={roster === null}
            disabled={read.busy || change.busy}
            onChange={(reading) => void changeReading(shown.kind, reading)}
          />
        ) : null}
      </div>
    </PageFrame>
  );
}
