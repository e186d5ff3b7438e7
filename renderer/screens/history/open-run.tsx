import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { RunRecord } from '../../../shared/contract/run.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { HashText } from '../../components/hash-text.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { OverrideBar } from '../../components/override-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { isLive, RunDetails, type RunDetailsTab } from '../../components/run-details.tsx';
import { UndoButton, useUndo } from '../../components/undo-run.tsx';
import { VerifyCard } from '../../components/verify-card.tsx';
import { useCall } from '../../state/engine.ts';
import { dateTime } from '../../state/format.ts';
import { stateOf, TARGET_TITLES, tookText } from './run-record-words.ts';

/** One run of the past, with its outcomes and its log. */
export function OpenRun(props: { readonly record: RunRecord; readonly onClose: () => void }) {
  const { record } = props;
  const { state } = record;
  const reveal = useCall('shell:reveal');
  const undoing = useUndo();
  const [tab, setTab] = useState<RunDetailsTab>('outcomes');
  return (
    <PageFrame
      fill
      title={`Run of ${dateTime(state.startedAt)}`}
      lead={
        <>
          {stateOf(record)}
          {state.direction === 'undo' ? ', an undo' : ''} · {state.environment} ·{' '}
          {TARGET_TITLES[state.target]} · by {record.by} on {record.machine}
          {tookText(record)} · plan <HashText hash={state.planHash} short />
        </>
      }
      actions={
        <>
          {record.undoable && <UndoButton run={state} undoing={undoing} />}
          <Button icon={<FolderOpenRegular />} onClick={() => void reveal.start({ path: record.folder })}>
            Show files
          </Button>
          <Button icon={<ArrowLeftRegular />} onClick={props.onClose}>
            All runs
          </Button>
        </>
      }
    >
      <ErrorBar error={reveal.error} onDismiss={reveal.clearError} />
      <ErrorBar error={undoing.error} onDismiss={undoing.clearError} />
      {state.override !== null && <OverrideBar override={state.override} />}
      {record.interrupted && (
        <NoticeBar kind="warning">
          Interrupted: the program or the machine stopped during this run. What it was at is unknown; what was
          done stays done.
        </NoticeBar>
      )}
      {!isLive(state) && state.notice !== '' && <NoticeBar kind="info">{state.notice}</NoticeBar>}
      {record.verify !== null && <VerifyCard report={record.verify} />}
      <RunDetails run={state} tab={tab} onTab={setTab} />
    </PageFrame>
  );
}
