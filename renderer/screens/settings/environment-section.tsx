import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { CircleFilled } from '@fluentui/react-icons';
import { ENVIRONMENT, type Environment, SETTINGS } from '../../../shared/environment/environment.ts';
import { settingFields, wordsOf } from '../../components/setting-field.tsx';
import { useScheme } from '../../state/theme.ts';
import { toneOfColour } from '../../theme/environment-tones.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  colours: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, max-content)',
    columnGap: '16px',
    marginInlineStart: '-8px',
  },
  // A colour that is not chosen is no less there to be chosen: Fluent would grey its name.
  colour: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    color: tokens.colorNeutralForeground1,
  },
});

const COLOUR = SETTINGS.colour;

interface EnvironmentSectionProps {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}

/** What the environment is called and how it is told from the others. */
export function EnvironmentSection({ environment, onSave }: EnvironmentSectionProps) {
  const styles = useStyles();
  const scheme = useScheme();
  const save = (change: Partial<Environment>) => onSave({ ...environment, ...change });
  const field = settingFields(SETTINGS, environment, save);
  return (
    <Section title={ENVIRONMENT.title} about={ENVIRONMENT.about}>
      {field('name')}
      {field('landmarkSystem')}
      {field('production')}
      <Field
        label={wordsOf(COLOUR, environment.colour).label}
        hint={
          environment.production
            ? 'Takes effect when production is switched off. Until then the band is red.'
            : null
        }
      >
        <RadioGroup
          className={styles.colours}
          layout="horizontal"
          value={environment.colour}
          onChange={(_event, { value }) => {
            const colour = COLOUR.values.find((one) => one === value);
            if (colour) save({ colour });
          }}
        >
          {COLOUR.values.map((colour) => (
            <Radio
              key={colour}
              value={colour}
              label={
                <span className={styles.colour}>
                  <CircleFilled style={{ color: toneOfColour(colour, scheme).mark }} aria-hidden />
                  {COLOUR.options[colour]}
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
    </Section>
  );
}
