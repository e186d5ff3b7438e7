/** The filters at the left: each with the number of people behind it. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { PeopleSummary } from '../../../../shared/target/people-summary.ts';
import { FindingFilters } from './finding-filters.tsx';
import type { PeopleFilter } from './people-filter.ts';
import { RoleFilter } from './role-filter.tsx';
import { SituationFilters } from './situation-filters.tsx';
import { StatusFilter } from './status-filter.tsx';

const useStyles = makeStyles({
  pane: {
    width: '232px',
    flexShrink: 0,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    overflowY: 'auto',
    paddingInlineEnd: '4px',
  },
  yielding: { '@media (max-width: 1499px)': { display: 'none' } },
  fields: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 2px 4px 8px' },
});

export function PeopleFilters(props: {
  readonly people: PeopleSummary;
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
  /** Whether a panel is open at the right: a narrow window then gives it the room of the filters. */
  readonly panelOpen: boolean;
}) {
  const styles = useStyles();
  const { people, filter, onFilter } = props;
  return (
    <section aria-label="Filters" className={mergeClasses(styles.pane, props.panelOpen && styles.yielding)}>
      <SituationFilters people={people} filter={filter} onFilter={onFilter} />
      <FindingFilters findings={people.findings} filter={filter} onFilter={onFilter} />
      <div className={styles.fields}>
        <StatusFilter filter={filter} onFilter={onFilter} />
        <RoleFilter filter={filter} onFilter={onFilter} />
      </div>
    </section>
  );
}
