import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ScopePolicy } from '../../../../shared/policy/policy.ts';
import { CommitInput } from '../../../components/commit-input.tsx';
import { FIELD_WORDS } from '../../../components/field-words.ts';

const useStyles = makeStyles({
  filter: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', alignItems: 'end' },
  narrow: { minWidth: 0, width: '100%' },
});

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

/** Lets users through by one of their fields. */
export function FieldFilter(props: {
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
