/** Who is brought over: a rule, and what was decided by hand. */
import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import type { ScopePolicy, ScopeRule, TaskScopeRule } from '../../../../shared/policy/policy.ts';
import { CommitList } from '../../../components/commit-input.tsx';
import { PanelSection } from '../../../components/side-panel.tsx';
import { count, counted } from '../../../state/format.ts';
import type { DecisionProps } from './decision.ts';
import { Effect } from './effect.tsx';
import { FieldFilter } from './field-filter.tsx';
import { whyNobody } from './nobody-in-scope.ts';
import { RolePicker } from './role-picker.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
});

const RULES: Readonly<Record<ScopeRule, string>> = {
  all: 'Everyone',
  active: 'Active users only (status 20)',
  roles: 'Users with certain roles',
  list: 'A list of users',
  filter: 'Users whose field matches',
};

const TASK_RULES: Readonly<Record<TaskScopeRule, string>> = {
  all: 'All roles',
  'of-people': 'Roles of the people in scope',
  list: 'A list of roles',
};

/** Changes some of what the scope says. */
type SetScope = (change: Partial<ScopePolicy>) => void;

interface ScopeProps {
  readonly scope: ScopePolicy;
  readonly set: SetScope;
}

export function ScopeSection({ policy, change, people, roster }: DecisionProps) {
  const { scope } = policy;
  const set: SetScope = (part) => void change((now) => ({ ...now, scope: { ...now.scope, ...part } }));
  return (
    <PanelSection title="Who is brought over">
      <UserRule scope={scope} set={set} problem={whyNobody(scope, roster)} />
      <TaskRule scope={scope} set={set} />
      <Effect>
        {counted(people.situations.excluded, 'person', 'people')} left out,{' '}
        {count(people.total - people.situations.excluded - people.situations.protected)} in scope.
      </Effect>
      <DecidedByHand scope={scope} set={set} />
    </PanelSection>
  );
}

function UserRule({ scope, set, problem }: ScopeProps & { readonly problem: string | null }) {
  return (
    <>
      <Field label="Rule" {...(problem === null ? {} : { validationMessage: problem })}>
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
        <FieldFilter filter={scope.filter} onChange={(filter) => set({ filter })} />
      ) : null}
    </>
  );
}

function TaskRule({ scope, set }: ScopeProps) {
  return (
    <>
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
    </>
  );
}

function DecidedByHand({ scope, set }: ScopeProps) {
  const styles = useStyles();
  if (scope.include.length + scope.exclude.length === 0) return null;
  return (
    <div className={styles.line}>
      <Effect>
        By hand: {count(scope.include.length)} taken in, {count(scope.exclude.length)} left out.
      </Effect>
      <Button size="small" onClick={() => set({ include: [], exclude: [] })}>
        Undo all by hand
      </Button>
    </div>
  );
}
