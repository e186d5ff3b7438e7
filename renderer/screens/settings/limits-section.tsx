/** What a run may do without a word from a person. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Environment } from '../../../shared/environment/environment.ts';
import { DEFAULT_GUARDS, type Guards, guardsSchema } from '../../../shared/policy/changes.ts';
import { TextSetting } from '../../components/text-setting.tsx';
import { count } from '../../state/format.ts';
import { changeGuards } from '../../state/policy-changes.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, 200px)', gap: '16px' },
  group: { display: 'flex', flexDirection: 'column', gap: '4px', border: 'none', margin: 0, padding: 0 },
  legend: { padding: 0, marginBottom: '4px', fontWeight: tokens.fontWeightSemibold },
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } },
});

type Limit = Guards['deletes'];

export function LimitsSection(props: {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}) {
  const { environment, onSave } = props;
  const { guards } = environment.policy;
  const save = (change: Partial<Guards>) =>
    onSave({ ...environment, policy: changeGuards(change)(environment.policy) });
  const usual = JSON.stringify(guards) === JSON.stringify(DEFAULT_GUARDS);
  return (
    <Section
      anchor="limits"
      title="Limits of a run"
      about="Checked before anything is written. Where one is exceeded nothing at all is run, unless a reason is given; it is kept in History."
    >
      <LimitPair
        title="Taken away: deleted, or losing access or roles"
        limit={guards.deletes}
        onSave={(deletes) => save({ deletes })}
      />
      <LimitPair title="Changed" limit={guards.updates} onSave={(updates) => save({ updates })} />
      <LimitPair title="Created" limit={guards.creates} onSave={(creates) => save({ creates })} />
      <OptionalNumber
        label="People in M3, at least"
        hint="Of those in IPA. Fewer looks like a source that came back cut off. Empty for no limit."
        value={guards.sourcePercent}
        most={100}
        after="%"
        onSave={(sourcePercent) => save({ sourcePercent })}
      />
      <TextSetting
        label="Shares count from"
        value={guards.minimumPopulation}
        schema={guardsSchema.shape.minimumPopulation}
        problem="A whole number from 0 to 1,000,000."
        hint="Of fewer in IPA a share says nothing, so it is not looked at; but nobody at all in M3 is always too few."
        width="200px"
        after="in IPA"
        onSave={(minimumPopulation) => save({ minimumPopulation })}
      />
      {usual ? null : (
        <div>
          <Button size="small" icon={<ArrowResetRegular />} onClick={() => save(DEFAULT_GUARDS)}>
            Back to the usual limits
          </Button>
        </div>
      )}
    </Section>
  );
}

function LimitPair(props: {
  readonly title: string;
  readonly limit: Limit;
  readonly onSave: (limit: Limit) => void;
}) {
  const styles = useStyles();
  const { limit, title } = props;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      <div className={styles.pair}>
        <OptionalNumber
          label="At most"
          value={limit.count}
          most={10_000_000}
          after=""
          onSave={(number) => props.onSave({ ...limit, count: number })}
        />
        <OptionalNumber
          label="Share of those in IPA"
          value={limit.percent}
          most={100}
          after="%"
          onSave={(percent) => props.onSave({ ...limit, percent })}
        />
      </div>
    </fieldset>
  );
}

/** A whole number, or nothing for no limit; saved when it is left or Enter is pressed. */
function OptionalNumber(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  readonly most: number;
  readonly after: string;
  readonly onSave: (value: number | null) => void;
}) {
  const styles = useStyles();
  const { value, most } = props;
  const shown = value === null ? '' : String(value);
  const [draft, setDraft] = useState(shown);
  useEffect(() => setDraft(shown), [shown]);
  const wanted = draft.trim() === '' ? null : Number(draft);
  const valid = wanted === null || (Number.isInteger(wanted) && wanted >= 0 && wanted <= most);
  const save = () => {
    if (valid && wanted !== value) props.onSave(wanted);
  };
  return (
    <Field
      label={props.label}
      hint={props.hint ?? null}
      validationState={valid ? 'none' : 'error'}
      validationMessage={valid ? null : `Not saved. A whole number from 0 to ${count(most)}, or nothing.`}
    >
      <Input
        className={styles.input}
        style={{ maxWidth: '200px' }}
        value={draft}
        inputMode="numeric"
        autoComplete="off"
        placeholder="No limit"
        contentAfter={props.after === '' ? null : <span>{props.after}</span>}
        onChange={(_event, data) => setDraft(data.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          if (event.key === 'Escape') setDraft(shown);
        }}
      />
    </Field>
  );
}
