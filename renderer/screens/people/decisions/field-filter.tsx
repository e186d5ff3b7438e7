import { makeStyles } from '@fluentui/react-components';
import type { ScopePolicy } from '../../../../shared/policy/policy.ts';
import { SCOPE } from '../../../../shared/policy/scope-settings.ts';
import { settingFields } from '../../../components/setting-field.tsx';

const useStyles = makeStyles({
  filter: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', alignItems: 'end' },
});

/** Lets users through by one of their fields. */
export function FieldFilter(props: {
  readonly filter: ScopePolicy['filter'];
  readonly onChange: (filter: ScopePolicy['filter']) => void;
}) {
  const styles = useStyles();
  const { filter, onChange } = props;
  const field = settingFields(SCOPE.filter, filter, (part) => onChange({ ...filter, ...part }));
  const needsValue = filter.operator !== 'is-empty' && filter.operator !== 'not-empty';
  return (
    <>
      <div className={styles.filter}>
        {field('field')}
        {field('operator')}
      </div>
      {needsValue ? field('value') : null}
    </>
  );
}
