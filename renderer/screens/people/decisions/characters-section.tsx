import { Field, Select } from '@fluentui/react-components';
import type { CharacterRule, Policy } from '../../../../shared/policy/policy.ts';
import { PanelSection } from '../../../components/side-panel.tsx';
import { count, counted } from '../../../state/format.ts';
import { countFindings, type DecisionProps } from './decision.ts';
import { Effect } from './effect.tsx';

const CHARACTER_RULES: Readonly<Record<CharacterRule, string>> = {
  'latin1-transliterate': 'Keep ISO-8859-1, rewrite the rest',
  ascii: 'Rewrite everything to ASCII',
  latin1: 'Keep ISO-8859-1, block the rest',
  block: 'Keep ASCII, block the rest',
};

/** What happens to characters that IPA, or a secadm file, cannot hold. */
export function CharactersSection({ policy, change, people }: DecisionProps) {
  const set = (part: Partial<Policy['characters']>) =>
    void change((now) => ({ ...now, characters: { ...now.characters, ...part } }));
  const rewritten = countFindings(people, 'TEXT-TRANSLITERATED');
  const blocked = countFindings(people, 'TEXT-NOT-LATIN1', 'TEXT-UNQUOTABLE');
  return (
    <PanelSection title="Characters">
      <Field label="Characters that IPA cannot hold">
        <Select
          value={policy.characters.rule}
          onChange={(_, { value }) => set({ rule: value as CharacterRule })}
        >
          {(Object.keys(CHARACTER_RULES) as CharacterRule[]).map((rule) => (
            <option key={rule} value={rule}>
              {CHARACTER_RULES[rule]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Quotes and backslashes" hint="How they are written in a secadm file is not known.">
        <Select
          value={policy.characters.unquotable}
          onChange={(_, { value }) => set({ unquotable: value === 'block' ? 'block' : 'replace' })}
        >
          <option value="replace">Replace</option>
          <option value="block">Block the person</option>
        </Select>
      </Field>
      <Effect>
        {counted(rewritten, 'finding')} about rewritten text, {count(blocked)} about blocked text.
      </Effect>
    </PanelSection>
  );
}
