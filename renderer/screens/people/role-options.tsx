/** M3's roles, to choose from in a Combobox. */
import { Option } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { ask } from '../../state/engine.ts';
import { count } from '../../state/format.ts';
import { useWorkspace } from '../../state/workspace.ts';

interface ListedRole {
  readonly id: string;
  readonly name: string;
  readonly users: number;
}

/** The first hundred roles whose id or name holds a text; those of the text before until they are there. */
export function useRolesWith(text: string, enabled: boolean): readonly ListedRole[] {
  const { revision } = useWorkspace();
  const wanted = useDeferredValue(text);
  const { data } = useQuery({
    queryKey: ['roles:list', revision, wanted],
    queryFn: () => ask('roles:list', { offset: 0, limit: 100, text: wanted }),
    placeholderData: (before) => before,
    enabled,
  });
  return data?.rows ?? [];
}

/** The options of a Combobox. */
export function roleOptions(roles: readonly ListedRole[]): ReactNode {
  return roles.map((role) => (
    <Option key={role.id} value={role.id} text={role.id}>
      {role.name === '' ? role.id : `${role.id} · ${role.name}`} ({count(role.users)})
    </Option>
  ));
}
