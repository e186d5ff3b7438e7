import { makeStyles, SearchBox, Select } from '@fluentui/react-components';
import type { RosterChange, RosterChangeKind } from '../../../../shared/m3/roster-changes.ts';
import { KIND_WORDS } from './change-words.ts';

const useStyles = makeStyles({
  filters: { display: 'flex', alignItems: 'center', gap: '8px' },
  search: { width: '200px' },
});

/** What the list of changes is narrowed to. */
export interface ChangeFilter {
  readonly kind: RosterChangeKind | null;
  readonly subject: RosterChange['subject'] | null;
  readonly text: string;
}

export const NO_CHANGE_FILTER: ChangeFilter = { kind: null, subject: null, text: '' };

export function ChangeFilters(props: {
  readonly filter: ChangeFilter;
  readonly onFilter: (filter: ChangeFilter) => void;
}) {
  const styles = useStyles();
  const { filter, onFilter } = props;
  return (
    <div className={styles.filters}>
      <SearchBox
        className={styles.search}
        aria-label="Find changes"
        placeholder="User or role"
        value={filter.text}
        onChange={(_event, { value: text }) => onFilter({ ...filter, text })}
      />
      <Select
        aria-label="Users or roles"
        value={filter.subject ?? ''}
        onChange={(_event, { value }) =>
          onFilter({ ...filter, subject: value === 'user' || value === 'role' ? value : null })
        }
      >
        <option value="">Users and roles</option>
        <option value="user">Users</option>
        <option value="role">Roles</option>
      </Select>
      <Select
        aria-label="Kind of change"
        value={filter.kind ?? ''}
        onChange={(_event, { value }) =>
          onFilter({ ...filter, kind: value in KIND_WORDS ? (value as RosterChangeKind) : null })
        }
      >
        <option value="">Every change</option>
        <option value="came">{KIND_WORDS.came}</option>
        <option value="went">{KIND_WORDS.went}</option>
        <option value="changed">{KIND_WORDS.changed}</option>
      </Select>
    </div>
  );
}
