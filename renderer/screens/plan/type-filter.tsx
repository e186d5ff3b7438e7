import { makeStyles, tokens } from '@fluentui/react-components';
import type { OperationAction } from '../../../shared/target/operation.ts';
import { ENVIRONMENT_TYPES, GEN_TYPES, type IpaObjectType } from '../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { CountFilterButton, CountFilterGroup, CountFilterGroups } from '../../components/count-filter.tsx';
import { objectName } from '../../components/object-names.ts';
import { useEnvironment } from '../../state/environments.ts';
import { countChanged } from './plan-grain.ts';

const useStyles = makeStyles({ code: { fontFamily: tokens.fontFamilyMonospace } });

/** How many objects of each type change, by data area; each is also a filter of the grid. */
export function TypeFilter(props: {
  readonly plan: PlanSummary;
  /** The only action that counts; null for all. */
  readonly action: OperationAction | null;
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
    <CountFilterGroups>
      {groups.map((group) => (
        <CountFilterGroup
          key={group.title}
          title={
            <>
              {group.title}: <span className={styles.code}>{group.area}</span>
            </>
          }
        >
          {group.types.map((type) => (
            <CountFilterButton
              key={type}
              title={objectName(type)}
              count={countChanged(props.plan, type, props.action)}
              pressed={props.value === type}
              onClick={() => props.onChange(props.value === type ? null : type)}
            />
          ))}
        </CountFilterGroup>
      ))}
    </CountFilterGroups>
  );
}
