import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { CircleFilled } from '@fluentui/react-icons';
import { colours, type Environment, environmentSchema } from '../../../shared/environment/environment.ts';
import { SwitchSetting } from '../../components/switch-setting.tsx';
import { TextSetting } from '../../components/text-setting.tsx';
import { useScheme } from '../../state/theme.ts';
import { COLOUR_NAMES, toneOfColour } from '../../theme/environment-tones.ts';
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

const shape = environmentSchema.shape;

interface EnvironmentSectionProps {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}

/** What the environment is called and how it is told from the others. */
export function EnvironmentSection({ environment, onSave }: EnvironmentSectionProps) {
  const styles = useStyles();
  const scheme = useScheme();
  const save = (change: Partial<Environment>) => onSave({ ...environment, ...change });
  return (
    <Section title="Environment" about="Shown in the band at the top, in the bundle and in History.">
      <TextSetting
        label="Name"
        value={environment.name}
        schema={shape.name}
        problem="1 to 40 characters."
        hint="For example DEV, TST, PRD. Typed to confirm a run in production."
        width="320px"
        onSave={(name) => save({ name })}
      />
      <TextSetting
        label="Landmark system"
        value={environment.landmarkSystem}
        schema={shape.landmarkSystem}
        problem="At most 40 characters."
        hint="What the Landmark system is called, for example LMTST. Several environments may share one."
        width="320px"
        onSave={(landmarkSystem) => save({ landmarkSystem })}
      />
      <SwitchSetting
        label="Production environment"
        value={environment.production}
        hint="Its band is red, and a run on this machine asks for its name to be typed."
        onSave={(production) => save({ production })}
      />
      <Field
        label="Colour"
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
            const colour = colours.find((one) => one === value);
            if (colour) save({ colour });
          }}
        >
          {colours.map((colour) => (
            <Radio
              key={colour}
              value={colour}
              label={
                <span className={styles.colour}>
                  <CircleFilled style={{ color: toneOfColour(colour, scheme).mark }} aria-hidden />
                  {COLOUR_NAMES[colour]}
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
    </Section>
  );
}
