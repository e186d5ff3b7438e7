import { Field, makeStyles, Select, Switch } from '@fluentui/react-components';
import type { NameSplitRule, Policy } from '../../../../shared/policy/policy.ts';
import { CommitInput } from '../../../components/commit-input.tsx';
import { PanelSection } from '../../../components/side-panel.tsx';
import { counted } from '../../../state/format.ts';
import { countFindings, type DecisionProps } from './decision.ts';
import { Effect } from './effect.tsx';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '12px' },
  select: { minWidth: 0 },
  // The control's own margin is taken back, so that the switch is in line with the fields.
  switch: { marginInlineStart: '-8px' },
});

const SPLIT_RULES: Readonly<Record<NameSplitRule, string>> = {
  particles: 'Knows particles: Jan | van der Berg',
  'first-space': 'At the first space: Jan | van der Berg',
  'last-space': 'At the last space: Jan van der | Berg',
  'family-first': 'Family name first: Van An | Nguyen',
};

/** How a name of M3 becomes a first and a last name. */
export function NameSplitSection({ policy, change, people }: DecisionProps) {
  const styles = useStyles();
  const { nameSplit } = policy;
  const set = (part: Partial<Policy['nameSplit']>) =>
    void change((now) => ({ ...now, nameSplit: { ...now.nameSplit, ...part } }));
  const corrections = Object.keys(nameSplit.corrections).length;
  return (
    <PanelSection title="First and last name">
      <Field label="The name is split">
        <Select
          select={{ className: styles.select }}
          value={nameSplit.rule}
          onChange={(_, { value }) => set({ rule: value as NameSplitRule })}
        >
          {(Object.keys(SPLIT_RULES) as NameSplitRule[]).map((rule) => (
            <option key={rule} value={rule}>
              {SPLIT_RULES[rule]}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        className={styles.switch}
        checked={nameSplit.comma}
        label={'Recognise "Last, First" by its comma'}
        onChange={(_, { checked }) => set({ comma: checked })}
      />
      <Switch
        className={styles.switch}
        checked={nameSplit.evidence}
        label="Look at e-mail, user id and language first"
        onChange={(_, { checked }) => set({ evidence: checked })}
      />
      <div className={styles.pair}>
        <CommitInput
          label="Filler for one-word names"
          value={nameSplit.filler}
          maxLength={10}
          check={(value) => (value.trim() === '' ? 'secadm needs a last name.' : null)}
          onCommit={(filler) => set({ filler: filler.trim() })}
        />
      </div>
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
