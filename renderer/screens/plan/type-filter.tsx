import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanSummary } from '../../../shared/contract/workspace.ts';
import { ENVIRONMENT_TYPES, GEN_TYPES, type IpaObjectType } from '../../../shared/ipa/objects.ts';
import { OBJECT_NAMES } from '../../components/object-names.ts';
import { useEnvironment } from '../../state/environments.ts';
import { count } from '../../state/format.ts';

const useStyles = makeStyles({
  groups: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px', minWidth: 0 },
  group: { display: 'flex', flexDirection: 'column', gap: '4px', border: 'none', margin: 0, padding: 0 },
  area: {
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    marginBottom: '4px',
  },
  code: { fontFamily: tokens.fontFamilyMonospace },
  types: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  type: {
    display: 'inline-flex',
    alignItems: 'baseline',
    gap: '8px',
    height: '28px',
    padding: '0 10px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '26px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** How many objects of each type are created, by data area; each is also a filter of the grid. */
export function TypeFilter(props: {
  readonly plan: PlanSummary;
  readonly value: IpaObjectType | null;
  readonly onChange: (type: IpaObjectType | null) => void;
}) {
  const styles = useStyles();
  const environment = useEnvironment();
  const groups = [
    { title: 'Shared', area: environment?.landmark.genDataArea ?? 'gen', types: GEN_TYPES },
    { title: 'Environment', area: environment?.landmark.dataArea ?? '', types: ENVIRONMENT_TYPES },
  ] as const;
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <fieldset key={group.title} className={styles.group}>
          <legend className={styles.area}>
            {group.title}: <span className={styles.code}>{group.area}</span>
          </legend>
          <div className={styles.types}>
            {group.types.map((type) => (
              <button
                key={type}
                type="button"
                aria-pressed={props.value === type}
                className={mergeClasses(styles.type, props.value === type && styles.pressed)}
                onClick={() => props.onChange(props.value === type ? null : type)}
              >
                {OBJECT_NAMES[type]}
                <span className={styles.count}>{count(props.plan.create[type])}</span>
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
