import { NAME_SPLIT } from '../../../../shared/policy/name-settings.ts';
import { settingFields } from '../../../components/setting-field.tsx';
import { PanelSection } from '../../../components/side-panel.tsx';
import { counted } from '../../../state/format.ts';
import { countFindings, type DecisionProps } from './decision.ts';
import { Effect } from './effect.tsx';

/** How a name of M3 becomes a first and a last name. */
export function NameSplitSection({ policy, change, people }: DecisionProps) {
  const { nameSplit } = policy;
  const field = settingFields(
    NAME_SPLIT,
    nameSplit,
    (part) => void change((now) => ({ ...now, nameSplit: { ...now.nameSplit, ...part } })),
  );
  const corrections = Object.keys(nameSplit.corrections).length;
  return (
    <PanelSection title={NAME_SPLIT.rule.place.title}>
      {field('rule')}
      {field('comma')}
      {field('evidence')}
      {field('filler')}
      <Effect>
        {counted(people.doubtful, 'doubtful split')},{' '}
        {counted(countFindings(people, 'NAME-ONE-WORD'), 'one-word name')},{' '}
        {counted(corrections, 'remembered correction')}.
      </Effect>
      {people.habits.length === 0 ? null : (
        <Effect>Learned from the extract: {people.habits.join(' ')}</Effect>
      )}
    </PanelSection>
  );
}
