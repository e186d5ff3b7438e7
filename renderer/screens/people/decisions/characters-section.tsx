import { CHARACTERS } from '../../../../shared/policy/name-settings.ts';
import { settingFields } from '../../../components/setting-field.tsx';
import { PanelSection } from '../../../components/side-panel.tsx';
import { count, counted } from '../../../state/format.ts';
import { countFindings, type DecisionProps } from './decision.ts';
import { Effect } from './effect.tsx';

/** What happens to characters that IPA, or a secadm file, cannot hold. */
export function CharactersSection({ policy, change, people }: DecisionProps) {
  const field = settingFields(
    CHARACTERS,
    policy.characters,
    (part) => void change((now) => ({ ...now, characters: { ...now.characters, ...part } })),
  );
  const rewritten = countFindings(people, 'TEXT-TRANSLITERATED');
  const blocked = countFindings(people, 'TEXT-NOT-LATIN1', 'TEXT-UNQUOTABLE');
  return (
    <PanelSection title={CHARACTERS.rule.place.title}>
      {field('rule')}
      {field('unquotable')}
      <Effect>
        {counted(rewritten, 'finding')} about rewritten text, {count(blocked)} about blocked text.
      </Effect>
    </PanelSection>
  );
}
