/** Source: where the people come from, how they are read, and what reading gave. */
import '../../state/without-eval.ts';
import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowRightRegular, HomeRegular, PlugConnectedCheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { ExtractKind } from '../../../shared/m3/extracts.ts';
import type { M3Way } from '../../../shared/m3/m3-source.ts';
import type { FileReading } from '../../../shared/m3/reading.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { useFocusStays } from '../../components/focus-back.ts';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useCall } from '../../state/engine.ts';
import { allSaved, saveEnvironment, useEnvironment } from '../../state/environments.ts';
import { navigate } from '../../state/navigation.ts';
import { refreshSecrets } from '../../state/secrets.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { ConnectionSource } from './connection-source.tsx';
import { ExtractGuide } from './extract-guide.tsx';
import { FilesSource } from './files-source.tsx';
import { PendingQuestion } from './pending-question.tsx';
import { ReadResult } from './read-result.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { SentQueries } from './sent-queries.tsx';
import { NONE_PICKED, SnapshotsPanel } from './snapshots-panel.tsx';
import { leadOf, waitsFor } from './source-lead.ts';
import { WayChoice } from './way-choice.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  actions: { display: 'flex', gap: '8px' },
  progress: { display: 'flex', minWidth: '360px' },
});

export function SourceScreen() {
  const environment = useEnvironment();
  if (environment !== null) return <OpenSource key={environment.id} environment={environment} />;
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
        People are read into an environment. Open one first.
      </EmptyState>
    </PageFrame>
  );
}

type View = 'result' | 'reading' | 'connection' | 'sent' | 'snapshots';

function OpenSource({ environment }: { readonly environment: Environment }) {
  const styles = useStyles();
  const workspace = useWorkspace();
  const { files, roster, pending, sourceChanged } = workspace;
  const { m3 } = environment;
  const [selected, setSelected] = useState<ExtractKind | null>(null);
  const [asked, setAsked] = useState<View>(roster === null ? homeOf(m3.way) : 'result');
  const [picked, setPicked] = useState(NONE_PICKED);
  const change = useCall('source:change-reading');
  const read = useCall('source:read');
  const test = useCall('connection:test');
  const busy = read.busy || test.busy;

  const shown =
    files.find(({ kind }) => kind === selected) ?? files.find(({ kind }) => kind === 'users') ?? files[0];
  const ready = waitsFor(m3, files) === '';
  const tabs = tabsOf(m3.way, roster !== null, shown?.name ?? null);
  const view = tabs.some(({ value }) => value === asked) ? asked : (tabs[0]?.value ?? 'snapshots');

  const changeWay = (way: M3Way) => {
    setAsked(homeOf(way));
    void saveEnvironment({ ...environment, m3: { ...m3, way } });
  };
  const { place, use } = useFocusStays<HTMLDivElement>(busy ? 'reading' : 'waiting');
  const readAll = async () => {
    use();
    await allSaved();
    const done = await read.start({});
    void refreshSecrets();
    if (done !== undefined) setAsked('result');
  };
  const testConnection = async () => {
    use();
    setAsked('connection');
    await allSaved();
    await test.start({});
    void refreshSecrets();
  };

  const fresh = roster !== null && !sourceChanged;
  const actions = busy ? (
    <div ref={place} className={styles.progress}>
      {read.busy ? (
        <ProgressLine progress={read.progress} starting="Reading" onCancel={read.cancel} />
      ) : (
        <ProgressLine progress={null} starting="Testing the connection" onCancel={test.cancel} />
      )}
    </div>
  ) : (
    <div ref={place} className={styles.actions}>
      {m3.way === 'files' ? null : (
        <Button
          icon={<PlugConnectedCheckmarkRegular />}
          disabled={!ready}
          onClick={() => void testConnection()}
        >
          Test connection
        </Button>
      )}
      <Button appearance={fresh ? 'secondary' : 'primary'} disabled={!ready} onClick={() => void readAll()}>
        {roster === null ? 'Read' : 'Read again'}
      </Button>
      {fresh ? (
        <Button
          appearance="primary"
          icon={<ArrowRightRegular />}
          iconPosition="after"
          onClick={() => navigate('people')}
        >
          Go to People
        </Button>
      ) : null}
    </div>
  );

  return (
    <PageFrame
      title="Source"
      lead={
        read.busy
          ? 'People are being read. What was read before stays until all is there.'
          : leadOf(m3, workspace)
      }
      actions={actions}
    >
      <div className={styles.page}>
        {read.error?.code === 'ROSTER-SHRUNKEN' ? null : (
          <ErrorBar error={read.error} onDismiss={read.clearError} />
        )}
        <ErrorBar error={test.error} onDismiss={test.clearError} />
        <ErrorBar error={change.error} />
        {pending === null ? null : <PendingQuestion pending={pending} />}
        {roster !== null && sourceChanged && pending === null ? (
          <NoticeBar kind="warning">
            Where or how people are read has changed since they were read. People still shows what was read
            before.
          </NoticeBar>
        ) : null}
        <WayChoice way={m3.way} disabled={busy} onChange={changeWay} />
        {m3.way === 'files' ? (
          <FilesSource
            files={files}
            selected={view === 'reading' ? (shown?.kind ?? null) : null}
            disabled={busy}
            onSelect={(kind) => {
              setSelected(kind);
              setAsked('reading');
            }}
          />
        ) : null}
        <Tabs label="What was read and how" value={view} tabs={tabs} onChange={setAsked} />
        {view === 'result' && roster !== null ? <ReadResult roster={roster} /> : null}
        {view === 'reading' && shown === undefined ? <ExtractGuide /> : null}
        {view === 'reading' && shown !== undefined ? (
          <ReadingPanel
            key={shown.kind}
            file={shown}
            titled={false}
            disabled={busy || change.busy}
            onChange={(reading: FileReading) => void change.start({ kind: shown.kind, reading })}
          />
        ) : null}
        {view === 'connection' ? (
          <ConnectionSource environment={environment} locked={lockReason(read.busy, test.busy)} />
        ) : null}
        {view === 'sent' ? <SentQueries m3={m3} /> : null}
        {view === 'snapshots' ? <SnapshotsPanel picked={picked} onPick={setPicked} /> : null}
      </div>
    </PageFrame>
  );
}

/** Settings changed now would end what is under way. */
function lockReason(reading: boolean, testing: boolean): string {
  if (reading) return 'Locked while people are read.';
  return testing ? 'Locked while the connection is tested.' : '';
}

/** The view that a way of reading begins with. */
function homeOf(way: M3Way): View {
  return way === 'files' ? 'reading' : 'connection';
}

function tabsOf(
  way: M3Way,
  isRead: boolean,
  file: string | null,
): readonly { readonly value: View; readonly title: string }[] {
  const own: readonly { readonly value: View; readonly title: string }[] =
    way === 'files'
      ? [{ value: 'reading', title: file === null ? 'What an extract holds' : `How ${file} is read` }]
      : [
          { value: 'connection', title: 'Connection' },
          { value: 'sent', title: 'What is sent' },
        ];
  const result = isRead ? [{ value: 'result' as const, title: 'What was read' }] : [];
  return [...result, ...own, { value: 'snapshots', title: 'Snapshots' }];
}
