import { Combobox, Field, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useWorkspace } from '../../../state/workspace.ts';
import { roleOptions, useRolesWith } from '../role-options.tsx';
import type { PeopleFilter } from './people-filter.ts';

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: '100%' },
  roles: { minWidth: '376px', maxHeight: '320px' },
});

export function RoleFilter(props: {
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}) {
  const styles = useStyles();
  const { filter, onFilter } = props;
  const { roster } = useWorkspace();
  const hasRoles = (roster?.roles ?? 0) > 0;
  const [text, setText] = useState('');
  const roles = useRolesWith(text, hasRoles);
  if (!hasRoles) return null;
  return (
    <Field label="Role" size="small">
      <Combobox
        size="small"
        className={styles.narrow}
        input={{ className: styles.narrow }}
        listbox={{ className: styles.roles }}
        positioning={{ autoSize: false, fallbackPositions: ['above-start'] }}
        clearable
        freeform
        placeholder="Any"
        value={text === '' ? (filter.role ?? '') : text}
        selectedOptions={filter.role === null ? [] : [filter.role]}
        onInput={(event) => {
          setText(event.currentTarget.value);
          if (event.currentTarget.value === '') onFilter({ ...filter, role: null });
        }}
        onOptionSelect={(_, { optionValue }) => {
          setText('');
          onFilter({ ...filter, role: optionValue ?? null });
        }}
      >
        {roleOptions(roles)}
      </Combobox>
    </Field>
  );
}
