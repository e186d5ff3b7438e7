/** Actions on the marked people; can also mark everybody whom the filter shows. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type MusterError, toMusterError } from '../../../shared/base/failure.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { ask } from '../../state/engine.ts';
import { usePolicy } from '../../state/environments.ts';
import { counted } from '../../state/format.ts';
import { type ByHand, decideByHand } from '../../state/policy-changes.ts';
import type { PeopleFilter } from './filters/people-filter.ts';

const PAGE = 500;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px',
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: '4px 4px 4px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { flex: 1, fontVariantNumeric: 'tabular-nums' },
});

/** The ids of everybody who passes the filter. */
async function everyIdOf(filter: PeopleFilter): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let offset = 0; ; offset += PAGE) {
    const page = await ask('people:page', { ...filter, sort: 'id', descending: false, offset, limit: PAGE });
    for (const { id } of page.rows) ids.add(id);
    if (offset + PAGE >= page.total) return ids;
  }
}

export function MarkedBar(props: {
  readonly marked: ReadonlySet<string>;
  readonly filter: PeopleFilter;
  readonly onMarked: (marked: ReadonlySet<string>) => void;
}) {
  const styles = useStyles();
  const { marked, filter, onMarked } = props;
  const [, changePolicy] = usePolicy();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<MusterError | null>(null);
  if (marked.size === 0) return null;

  const decide = async (what: ByHand) => {
    setBusy(true);
    await changePolicy(decideByHand([...marked], what));
    setBusy(false);
    onMarked(new Set());
  };
  const markAll = async () => {
    setBusy(true);
    setError(null);
    try {
      onMarked(await everyIdOf(filter));
    } catch (thrown) {
      setError(toMusterError(thrown));
    }
    setBusy(false);
  };
  return (
    <>
      <ErrorBar error={error} onDismiss={() => setError(null)} />
      <section aria-label="Marked people" className={styles.bar}>
        <span className={styles.words} role="status">
          {counted(marked.size, 'person', 'people')} marked
        </span>
        <Button size="small" appearance="subtle" disabled={busy} onClick={markAll}>
          Mark all shown
        </Button>
        <Button size="small" disabled={busy} onClick={() => decide('exclude')}>
          Leave out
        </Button>
        <Button size="small" disabled={busy} onClick={() => decide('include')}>
          Take in
        </Button>
        <Button size="small" disabled={busy} onClick={() => decide('rule')}>
          As the scope says
        </Button>
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => onMarked(new Set())}>
          Unmark
        </Button>
      </section>
    </>
  );
}
