/** What a run may do without a word from a person. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import type { Environment } from '../../../shared/environment/environment.ts';
import { DEFAULT_GUARDS, GUARDS, type Guards, LIMITS } from '../../../shared/policy/guards.ts';
import { settingFields } from '../../components/setting-field.tsx';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, 200px)', gap: '16px' },
  group: { display: 'flex', flexDirection: 'column', gap: '4px', border: 'none', margin: 0, padding: 0 },
  legend: { padding: 0, marginBottom: '4px', fontWeight: tokens.fontWeightSemibold },
});

export function LimitsSection(props: {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}) {
  const { environment, onSave } = props;
  const { policy } = environment;
  const { guards } = policy;
  const save = (change: Partial<Guards>) =>
    onSave({ ...environment, policy: { ...policy, guards: { ...guards, ...change } } });
  const field = settingFields(GUARDS, guards, save);
  const pair = (name: LimitName, title: string) => (
    <LimitPair title={title} name={name} limit={guards[name]} onSave={(limit) => save({ [name]: limit })} />
  );
  const usual = JSON.stringify(guards) === JSON.stringify(DEFAULT_GUARDS);
  return (
    <Section anchor="limits" title={LIMITS.title} about={LIMITS.about}>
      {pair('deletes', 'Taken away: deleted, or losing access or roles')}
      {pair('updates', 'Changed')}
      {pair('creates', 'Created')}
      {field('sourcePercent')}
      {field('minimumPopulation')}
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

type LimitName = 'deletes' | 'updates' | 'creates';
type Limit = Guards[LimitName];

function LimitPair(props: {
  readonly title: string;
  readonly name: LimitName;
  readonly limit: Limit;
  readonly onSave: (limit: Limit) => void;
}) {
  const styles = useStyles();
  const { limit } = props;
  const field = settingFields(GUARDS[props.name], limit, (change) => props.onSave({ ...limit, ...change }));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.title}</legend>
      <div className={styles.pair}>
        {field('count')}
        {field('percent')}
      </div>
    </fieldset>
  );
}
