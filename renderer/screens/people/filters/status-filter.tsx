import { Field, Select } from '@fluentui/react-components';
import { count } from '../../../state/format.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import type { PeopleFilter } from './people-filter.ts';

export function StatusFilter(props: {
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}) {
  const { filter, onFilter } = props;
  const { roster } = useWorkspace();
  if (roster === null || roster.statuses.length === 0) return null;
  return (
    <Field label="Status" size="small">
      <Select
        size="small"
        value={filter.status ?? '*'}
        onChange={(_, { value }) => onFilter({ ...filter, status: value === '*' ? null : value })}
      >
        <option value="*">Any</option>
        {roster.statuses.map(({ status, users }) => (
          <option key={status} value={status}>
            {status === '' ? 'None' : status} ({count(users)})
          </option>
        ))}
      </Select>
    </Field>
  );
}
