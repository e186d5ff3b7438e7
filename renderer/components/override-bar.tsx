/** Says that a run exceeded limits, which ones, and why it was run all the same. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { GuardOverride } from '../../shared/contract/run.ts';
import { guardCount, guardLimit } from './guard-words.ts';
import { NoticeBar } from './notice-bar.tsx';

const useStyles = makeStyles({
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

export function OverrideBar({ override }: { readonly override: GuardOverride }) {
  const styles = useStyles();
  return (
    <NoticeBar kind="warning">
      <span className={styles.strong}>Limits were passed for this run.</span> Reason: {override.reason}
      <ul className={styles.list}>
        {override.guards
          .filter(({ exceeded }) => exceeded)
          .map((guard) => (
            <li key={`${guard.guard} ${guard.of}`}>
              {guardCount(guard)} {guardLimit(guard)}
            </li>
          ))}
      </ul>
    </NoticeBar>
  );
}
