/** Who is brought over: a rule, and what was decided by hand. */

import {
  Button,
  Combobox,
  Field,
  makeStyles,
  Option,
  Select,
  Tag,
  TagGroup,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { RosterSummary } from '../../../shared/m3/roster-summary.ts';
import type { Policy, ScopePolicy, ScopeRule, TaskScopeRule } from '../../../shared/policy/policy.ts';
import type { PeopleSummary } from '../../../shared/target/people-summary.ts';
import { CommitInput, CommitList } from '../../components/commit-input.tsx';
import { FIELD_WORDS } from '../../components/field-words.ts';
import { PanelSection } from '../../components/side-panel.tsx';
import { ask } from '../../state/engine.ts';
import type { ChangePolicy } from '../../state/environments.ts';
import { count, counted } from '../../state/format.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Effect } from './effect.tsx';

const useStyles = makeStyles({
  filter: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', alignItems: 'end' },
  narrow: { minWidth: 0, width: '100%' },
  tags: { flexWrap: 'wrap', rowGap: '4px' },
  roles: { maxHeight: '320px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
});

const RULES: Readonly<Record<ScopeRule, string>> = {
  all: 'Everyone',
  active: 'Active users only (status 20)',
  roles: 'Users with certain roles',
  list: 'A list of users',
  filter: 'Users whose field matches',
};

type FilterField = ScopePolicy['filter']['field'];
type FilterOperator = ScopePolicy['filter']['operator'];

const FIELDS: readonly FilterField[] = [
  'user',
  'name',
  'email',
  'status',
  'userType',
  'language',
  'division',
  'facility',
  'warehouse',
  'department',
];
const OPERATORS: Readonly<Record<FilterOperator, string>> = {
  equals: 'is',
  'starts-with': 'starts with',
  contains: 'contains',
  'is-empty': 'is empty',
  'not-empty': 'is not empty',
};

const TASK_RULES: Readonly<Record<TaskScopeRule, string>> = {
  all: 'All roles',
  'of-people': 'Roles of the people in scope',
  list: 'A list of roles',
};

export function ScopeSection(props: {
  readonly policy: Policy;
  readonly change: ChangePolicy;
  readonly people: PeopleSummary;
  readonly roster: RosterSummary;
}) {
  const styles = useStyles();
  const { people, roster } = props;
  const { scope } = props.policy;
  const set = (part: Partial<ScopePolicy>) =>
    void props.change((now) => ({ ...now, scope: { ...now.scope, ...part } }));
  const nobody = whyNobody(scope, roster);
  const byHand = scope.include.length + scope.exclude.length;
  return (
    <PanelSection title="Who is brought over">
      <Field label="Rule" {...(nobody === null ? {} : { validationMessage: nobody })}>
        <Select value={scope.rule} onChange={(_, { value }) => set({ rule: value as ScopeRule })}>
          {(Object.keys(RULES) as ScopeRule[]).map((rule) => (
            <option key={rule} value={rule}>
              {RULES[rule]}
            </option>
          ))}
        </Select>
      </Field>
      {scope.rule === 'roles' ? (
        <RolePicker roles={scope.roles} onChange={(roles) => set({ roles })} />
      ) : null}
      {scope.rule === 'list' ? (
        <CommitList label="Users, one a line" values={scope.list} onCommit={(list) => set({ list })} />
      ) : null}
      {scope.rule === 'filter' ? (
        <Filter filter={scope.filter} onChange={(filter) => set({ filter })} />
      ) : null}
      <Field label="Roles that are brought over as tasks">
        <Select
          value={scope.tasks.rule}
          onChange={(_, { value }) => set({ tasks: { ...scope.tasks, rule: value as TaskScopeRule } })}
        >
          {(Object.keys(TASK_RULES) as TaskScopeRule[]).map((rule) => (
            <option key={rule} value={rule}>
              {TASK_RULES[rule]}
            </option>
          ))}
        </Select>
      </Field>
      {scope.tasks.rule === 'list' ? (
        <CommitList
          label="Roles, one a line"
          values={scope.tasks.list}
          onCommit={(list) => set({ tasks: { ...scope.tasks, list } })}
        />
      ) : null}
      <Effect>
        {counted(people.situations.excluded, 'person', 'people')} left out,{' '}
        {count(people.total - people.situations.excluded - people.situations.protected)} in scope.
      </Effect>
      {byHand === 0 ? null : (
        <div className={styles.line}>
          <Effect>
            By hand: {count(scope.include.length)} taken in, {count(scope.exclude.length)} left out.
          </Effect>
          <Button size="small" onClick={() => set({ include: [], exclude: [] })}>
            Undo all by hand
          </Button>
        </div>
      )}
    </PanelSection>
  );
}

/** Why the rule lets nobody through, where that can be told from the rule itself; null where it cannot. */
function whyNobody(scope: ScopePolicy, roster: RosterSummary): string | null {
  if (scope.rule === 'active' && roster.statuses.every(({ status }) => status === ''))
    return 'The users extract has no status, so nobody counts as active.';
  if (scope.rule === 'roles' && scope.roles.length === 0) return 'No role is chosen, so nobody is in scope.';
  if (scope.rule === 'list' && scope.list.length === 0) return 'Nobody is listed, so nobody is in scope.';
  return null;
}

function Filter(props: {
  readonly filter: ScopePolicy['filter'];
  readonly onChange: (filter: ScopePolicy['filter']) => void;
}) {
  const styles = useStyles();
  const { filter, onChange } = props;
  const needsValue = filter.operator !== 'is-empty' && filter.operator !== 'not-empty';
  return (
    <>
      <div className={styles.filter}>
        <Field label="Field">
          <Select
            className={styles.narrow}
            value={filter.field}
            onChange={(_, { value }) => onChange({ ...filter, field: value as FilterField })}
          >
            {FIELDS.map((field) => (
              <option key={field} value={field}>
                {FIELD_WORDS[field]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Comparison">
          <Select
            className={styles.narrow}
            value={filter.operator}
            onChange={(_, { value }) => onChange({ ...filter, operator: value as FilterOperator })}
          >
            {(Object.keys(OPERATORS) as FilterOperator[]).map((operator) => (
              <option key={operator} value={operator}>
                {OPERATORS[operator]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {needsValue ? (
        <CommitInput
          label="Value"
          value={filter.value}
          maxLength={256}
          onCommit={(value) => onChange({ ...filter, value })}
        />
      ) : null}
    </>
  );
}

function RolePicker(props: {
  readonly roles: readonly string[];
  readonly onChange: (roles: string[]) => void;
}) {
  const styles = useStyles();
  const { revision } = useWorkspace();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const { data } = useQuery({
    queryKey: ['roles:list', revision, wanted],
    queryFn: () => ask('roles:list', { offset: 0, limit: 100, text: wanted }),
    placeholderData: (before) => before,
  });
  return (
    <>
      <Field label="Roles" hint="Users with at least one of them.">
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
          {(data?.rows ?? []).map((role) => (
            <Option key={role.id} value={role.id} text={role.id}>
              {role.name === '' ? role.id : `${role.id} · ${role.name}`} ({count(role.users)})
            </Option>
          ))}
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
