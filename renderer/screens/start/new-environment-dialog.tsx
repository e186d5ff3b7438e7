/**
 * Asks for the name and the colour of a new environment, and whether it is production, so that its band is right at once.
 */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Switch,
} from '@fluentui/react-components';
import { useState } from 'react';
import { COLOUR_NAMES, type EnvironmentColour } from '../../../shared/environment/colours.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import { EnvironmentMark } from '../../components/environment-mark.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { useFocusBack } from '../../components/focus-back.ts';
import { useCall } from '../../state/engine.ts';
import { refreshEnvironments, saveEnvironment } from '../../state/environments.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '440px' },
  form: { display: 'flex', flexDirection: 'column', gap: '16px', paddingBlock: '8px' },
  // Takes back the control's own margin, so that it is in line with the fields.
  production: { marginInlineStart: '-8px' },
  option: { display: 'inline-flex', alignItems: 'center', gap: '8px' },
});

const COLOURS = Object.keys(COLOUR_NAMES) as EnvironmentColour[];

export function NewEnvironmentDialog(props: {
  readonly onClose: () => void;
  readonly onMade: (environment: Environment) => void;
}) {
  const styles = useStyles();
  const [name, setName] = useState('');
  const [colour, setColour] = useState<EnvironmentColour>('blue');
  const [production, setProduction] = useState(false);
  const create = useCall('environments:create');
  const ready = name.trim() !== '' && !create.busy;
  useFocusBack();

  const make = async () => {
    if (!ready) return;
    const made = await create.start({ name: name.trim() });
    if (made === undefined) return;
    const environment: Environment = { ...made, colour: production ? 'red' : colour, production };
    await refreshEnvironments();
    await saveEnvironment(environment);
    props.onMade(environment);
  };

  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : props.onClose())}>
      <DialogSurface className={styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <DialogBody>
            <DialogTitle>New environment</DialogTitle>
            <DialogContent className={styles.form}>
              <Field label="Name" required hint="Short, as people call it: DEV, TST, PRD.">
                <Input value={name} maxLength={40} onChange={(_, data) => setName(data.value)} />
              </Field>
              <ColourField colour={colour} production={production} onColour={setColour} />
              <Switch
                className={styles.production}
                checked={production}
                label="This is a production environment"
                onChange={(_, data) => setProduction(data.checked)}
              />
              <ErrorBar error={create.error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={props.onClose}>Cancel</Button>
              <Button appearance="primary" type="submit" disabled={!ready}>
                Create
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function ColourField(props: {
  readonly colour: EnvironmentColour;
  readonly production: boolean;
  readonly onColour: (colour: EnvironmentColour) => void;
}) {
  const styles = useStyles();
  const { colour, production } = props;
  return (
    <Field
      label="Colour of the band"
      hint={production ? 'Production is always red.' : 'Tells it from the others on every screen.'}
    >
      <Dropdown
        disabled={production}
        value={COLOUR_NAMES[production ? 'red' : colour]}
        selectedOptions={[colour]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) props.onColour(optionValue as EnvironmentColour);
        }}
      >
        {COLOURS.map((one) => (
          <Option key={one} value={one} text={COLOUR_NAMES[one]}>
            <span className={styles.option}>
              <EnvironmentMark environment={{ colour: one, production: false }} />
              {COLOUR_NAMES[one]}
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
