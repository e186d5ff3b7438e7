/** The grid of people, with names that can be corrected in place. */
import { Button } from '@fluentui/react-components';
import { PeopleSearchRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import type { PeopleQuery } from '../../../../shared/contract/channels.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { Grid } from '../../../components/grid/grid.tsx';
import type { GridSort } from '../../../components/grid/grid-column.ts';
import { count } from '../../../state/format.ts';
import { usePage } from '../../../state/pages.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import type { PeopleFilter } from '../filters/people-filter.ts';
import { usePeopleColumns } from './people-columns.tsx';

export function PeopleGrid(props: {
  readonly filter: PeopleFilter;
  readonly marked: ReadonlySet<string>;
  readonly onMarked: (marked: ReadonlySet<string>) => void;
  /** The index of the person whose panel is open; null for none. */
  readonly open: number | null;
  readonly onOpen: (person: number) => void;
  readonly onClearFilter: () => void;
  /** Told how many people pass the filter; null while that is not known. */
  readonly onShown: (shown: number | null) => void;
}) {
  const { filter, open, onOpen, onShown } = props;
  const { roster, people } = useWorkspace();
  const [sort, setSort] = useState<GridSort<PeopleQuery['sort']>>({ column: 'id', descending: false });
  const query = useMemo(
    () => ({ ...filter, sort: sort.column, descending: sort.descending }),
    [filter, sort],
  );
  const rows = usePage('people:page', query);
  const withStatus = (roster?.statuses ?? []).some(({ status }) => status !== '');
  const columns = usePeopleColumns(props.marked, props.onMarked, withStatus);

  const shown = rows.loading ? null : rows.total;
  useEffect(() => onShown(shown), [shown, onShown]);

  if (rows.error !== null) return <ErrorBar error={rows.error} />;
  return (
    <Grid
      label={`People, ${count(rows.total)} of ${count(people?.total ?? 0)}`}
      columns={columns}
      rows={rows}
      sort={sort}
      onSort={setSort}
      panelOpen={open !== null}
      isSelected={(row) => row.index === open}
      isDimmed={(row) => row.situation === 'excluded' || row.situation === 'protected'}
      onOpen={(row) => onOpen(row.index)}
      empty={
        <EmptyState
          icon={<PeopleSearchRegular />}
          title="Nobody matches."
          action={<Button onClick={props.onClearFilter}>Show all</Button>}
        />
      }
    />
  );
}
