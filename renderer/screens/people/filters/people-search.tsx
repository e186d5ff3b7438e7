/** The search above the grid, and how many people pass it and the filters. */
import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSaving } from '../../../state/environments.ts';
import { count } from '../../../state/format.ts';
import { isFiltered, type PeopleFilter } from './people-filter.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '16px', minHeight: '32px' },
  search: { flex: '0 1 320px', minWidth: '160px', maxWidth: '320px' },
  shown: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}

/** @param props.shown how many people are shown; null while that is not known */
export function PeopleSearch(props: Props & { readonly shown: number | null; readonly total: number }) {
  const styles = useStyles();
  const { filter, shown, total } = props;
  const saving = useSaving();
  return (
    <div className={styles.bar}>
      <SearchText filter={filter} onFilter={props.onFilter} />
      <span role="status" className={styles.shown}>
        {saving ? 'Deciding … ' : ''}
        {shown === null || !isFiltered(filter) ? '' : `${count(shown)} of ${count(total)} shown`}
      </span>
    </div>
  );
}

/** Takes effect shortly after the last key, so that not every letter fetches a page. */
function SearchText({ filter, onFilter }: Props) {
  const styles = useStyles();
  const [text, setText] = useState(filter.text);
  useEffect(() => setText(filter.text), [filter.text]);
  useEffect(() => {
    if (text === filter.text) return undefined;
    const timer = setTimeout(() => onFilter({ ...filter, text }), 200);
    return () => clearTimeout(timer);
  }, [text, filter, onFilter]);
  return (
    <SearchBox
      className={styles.search}
      aria-label="Search id, name or e-mail"
      placeholder="Id, name or e-mail"
      value={text}
      onChange={(_, { value }) => setText(value)}
    />
  );
}
