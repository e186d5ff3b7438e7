import { Combobox, Field, makeStyles, Tag, TagGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { SCOPE } from '../../../../shared/policy/scope-settings.ts';
import { wordsOf } from '../../../components/setting-field.tsx';
import { roleOptions, useRolesWith } from '../role-options.tsx';

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: '100%' },
  tags: { flexWrap: 'wrap', rowGap: '4px' },
  roles: { maxHeight: '320px' },
});

export function RolePicker(props: {
  readonly roles: readonly string[];
  readonly onChange: (roles: string[]) => void;
}) {
  const styles = useStyles();
  const { label, hint } = wordsOf(SCOPE.roles, [...props.roles]);
  const [text, setText] = useState('');
  const roles = useRolesWith(text, true);
  return (
    <>
      <Field label={label} hint={hint ?? null}>
        <Combobox
          multiselect
          className={styles.narrow}
          listbox={{ className: styles.roles }}
          positioning={{ autoSize: false, fallbackPositions: ['above-start'] }}
          placeholder="Search roles"
          value={text}
          selectedOptions={[...props.roles]}
          onInput={(event) => setText(event.currentTarget.value)}
          onOptionSelect={(_, { selectedOptions }) => props.onChange([...selectedOptions])}
        >
          {roleOptions(roles)}
        </Combobox>
      </Field>
      {props.roles.length === 0 ? null : (
        <TagGroup
          className={styles.tags}
          aria-label="Chosen roles"
          onDismiss={(_, { value }) => props.onChange(props.roles.filter((role) => role !== value))}
        >
          {props.roles.map((role) => (
            <Tag key={role} value={role} size="small" dismissible>
              {role}
            </Tag>
          ))}
        </TagGroup>
      )}
    </>
  );
}
