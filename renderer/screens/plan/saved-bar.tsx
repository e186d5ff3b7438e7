import { Link } from '@fluentui/react-components';
import { NoticeBar } from '../../components/notice-bar.tsx';
import type { PlanFiles } from './use-plan-files.ts';

/** Where the plan was saved to. */
export function SavedBar({ files }: { readonly files: PlanFiles }) {
  const { saved } = files;
  if (saved === null) return null;
  return (
    <NoticeBar kind="success" onDismiss={files.forgetSaved}>
      Written to {saved.path}.{' '}
      <Link inline onClick={() => files.reveal(saved.path)}>
        Show in folder
      </Link>
    </NoticeBar>
  );
}
