import { Button } from '@fluentui/react-components';
import type { PeopleSummary } from '../../../../shared/target/people-summary.ts';
import { SITUATIONS } from '../../../../shared/target/situations.ts';
import { SITUATION_WORDS } from '../../../components/situation-badge.tsx';
import { FilterGroup } from './filter-group.tsx';
import { FilterItem } from './filter-item.tsx';
import { isFiltered, NO_FILTER, type PeopleFilter } from './people-filter.ts';

/** Filters by situation. This is the first group, so that its head also has the button that clears all filters. */
export function SituationFilters(props: {
  readonly people: PeopleSummary;
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}) {
  const { people, filter, onFilter } = props;
  const heading = (
    <>
      Situation
      {isFiltered(filter) ? (
        <Button size="small" appearance="transparent" onClick={() => onFilter(NO_FILTER)}>
          Show all
        </Button>
      ) : null}
    </>
  );
  return (
    <FilterGroup heading={heading}>
      {SITUATIONS.filter((situation) => people.situations[situation] > 0).map((situation) => (
        <FilterItem
          key={situation}
          on={filter.situation === situation}
          number={people.situations[situation]}
          onClick={(on) => onFilter({ ...filter, situation: on ? situation : null })}
        >
          {SITUATION_WORDS[situation]}
        </FilterItem>
      ))}
      <FilterItem
        on={filter.doubtful}
        number={people.doubtful}
        onClick={(doubtful) => onFilter({ ...filter, doubtful })}
      >
        Doubtful name splits
      </FilterItem>
    </FilterGroup>
  );
}
