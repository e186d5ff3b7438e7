/** Source: where the people come from, how they are read, and what reading gave. */
import '../../state/without-eval.ts';
import { Button, makeStyles } from '@fluentui/react-components';
import { HomeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { ExtractKind } from '../../../shared/m3/extracts.ts';
import type { M3Way } from '../../../shared/m3/m3-source.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { saveEnvironment, useEnvironment } from '../../state/environments.ts';
import { navigate } from '../../state/navigation.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { FilesSource } from './files/files-source.tsx';
import { SourceActions } from './source-actions.tsx';
import { useSourceCalls } from './source-calls.ts';
import { sourceLead, waitsFor } from './source-lead.ts';
import { SourceNotices } from './source-notices.tsx';
import { SourceView } from './source-view.tsx';
import { homeOf, tabsOf, type View, viewAmong } from './source-views.ts';
import { WayChoice } from './way-choice.tsx';

const useStyles = makeStyles({ page: { display: 'flex', flexDirection: 'column', gap: '16px' } });

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

function OpenSource({ environment }: { readonly environment: Environment }) {
  const styles = useStyles();
  const workspace = useWorkspace();
  const { files, roster } = workspace;
  const { m3 } = environment;
  const [selected, setSelected] = useState<ExtractKind | null>(null);
  const [asked, setAsked] = useState<View>(roster === null ? homeOf(m3.way) : 'result');
  const calls = useSourceCalls(setAsked);

  const file =
    files.find(({ kind }) => kind === selected) ?? files.find(({ kind }) => kind === 'users') ?? files[0];
  const tabs = tabsOf(m3.way, roster !== null, file?.name ?? null);
  const view = viewAmong(tabs, asked);

  const changeWay = (way: M3Way) => {
    setAsked(homeOf(way));
    void saveEnvironment({ ...environment, m3: { ...m3, way } });
  };
  return (
    <PageFrame
      title="Source"
      lead={
        calls.read.busy
          ? 'People are being read. What was read before stays until all is there.'
          : sourceLead(m3, workspace)
      }
      actions={
        <SourceActions
          calls={calls}
          onServer={m3.way !== 'files'}
          ready={waitsFor(m3, files) === ''}
          isRead={roster !== null}
          fresh={roster !== null && !workspace.sourceChanged}
        />
      }
    >
      <div className={styles.page}>
        <SourceNotices {...calls} />
        <WayChoice way={m3.way} disabled={calls.busy} onChange={changeWay} />
        {m3.way === 'files' ? (
          <FilesSource
            files={files}
            selected={view === 'reading' ? (file?.kind ?? null) : null}
            disabled={calls.busy}
            onSelect={(kind) => {
              setSelected(kind);
              setAsked('reading');
            }}
          />
        ) : null}
        <Tabs label="What was read and how" value={view} tabs={tabs} onChange={setAsked} />
        <SourceView view={view} environment={environment} file={file} calls={calls} />
      </div>
    </PageFrame>
  );
}
