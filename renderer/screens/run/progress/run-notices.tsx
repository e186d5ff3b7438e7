/** What has to be known of a run beside its numbers. */
import type { RunState } from '../../../../shared/contract/run.ts';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { useEnvironment } from '../../../state/environments.ts';
import { counted } from '../../../state/format.ts';
import { readableAfter } from './run-words.ts';

/** What the run itself says, such as that its tool is silent or why it ended. */
export function RunNotice({ run }: { readonly run: RunState }) {
  if (run.notice === '') return null;
  return (
    <NoticeBar kind={run.status === 'paused' ? 'info' : 'warning'}>
      {run.notice}
      {(run.status === 'cancelled' || run.status === 'failed') && ' What was done stays done.'}
    </NoticeBar>
  );
}

/** That nobody knows of some operations whether they were done, and how to find out. */
export function UnknownBar({ run }: { readonly run: RunState }) {
  const readable = readableAfter(run, useEnvironment());
  const { unknown } = run.outcomes;
  if (unknown === 0) return null;
  return (
    <NoticeBar kind="info">
      Unknown: {counted(unknown, 'operation was', 'operations were')} given to the tool, but nothing said
      whether done or not.{' '}
      {readable === null
        ? 'Compare the lists in the IPA administration with the plan.'
        : `Verify reads ${readable} back.`}
    </NoticeBar>
  );
}
