import { ErrorBar } from '../../components/error-bar.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { useWorkspace } from '../../state/workspace.ts';
import { PendingQuestion } from './read/pending-question.tsx';
import type { SourceCalls } from './source-calls.ts';

/** What failed, what waits for a decision, and whether the source has changed since it was read. */
export function SourceNotices({ read, test, change }: SourceCalls) {
  const { roster, pending, sourceChanged } = useWorkspace();
  return (
    <>
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
    </>
  );
}
