/** Who is brought over: a rule, and what was decided by hand. */
import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import type { ScopePolicy, ScopeRule } from '../../../../shared/policy/policy.ts';
import { SCOPE } from '../../../../shared/policy/scope-settings.ts';
import { choicesOf, settingFields } from '../../../components/setting-field.tsx';
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
    <PanelSection title={SCOPE.rule.place.title}>
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
      <Field label={SCOPE.rule.label} {...(problem === null ? {} : { validationMessage: problem })}>
        <Select value={scope.rule} onChange={(_, { value }) => set({ rule: value as ScopeRule })}>
          {choicesOf(SCOPE.rule).map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      {scope.rule === 'roles' ? (
        <RolePicker roles={scope.roles} onChange={(roles) => set({ roles })} />
      ) : null}
      {scope.rule === 'list' ? settingFields(SCOPE, scope, set)('list') : null}
      {scope.rule === 'filter' ? (
        <FieldFilter filter={scope.filter} onChange={(filter) => set({ filter })} />
      ) : null}
    </>
  );
}

function TaskRule({ scope, set }: ScopeProps) {
  const { tasks } = scope;
  const field = settingFields(SCOPE.tasks, tasks, (part) => set({ tasks: { ...tasks, ...part } }));
  return (
    <>
      {field('rule')}
      {tasks.rule === 'list' ? field('list') : null}
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
