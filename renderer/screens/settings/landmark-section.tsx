import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import type { Environment } from '../../../shared/environment/environment.ts';
import { type LandmarkSettings, landmarkSchema } from '../../../shared/targets/ipa/landmark-settings.ts';
import { RadioSetting, SelectSetting } from '../../components/choice-setting.tsx';
import { SwitchSetting } from '../../components/switch-setting.tsx';
import { TextSetting } from '../../components/text-setting.tsx';
import { useCall } from '../../state/engine.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  folder: { display: 'flex', columnGap: '8px' },
  path: {
    flexGrow: 1,
    minWidth: 0,
    '& input': { fontFamily: tokens.fontFamilyMonospace },
    '& input::placeholder': { fontFamily: tokens.fontFamilyBase },
  },
});

const shape = landmarkSchema.shape;
const DATA_AREA_PROBLEM = 'Letters, digits and _ only, beginning with a letter, at most 40.';

interface LandmarkSectionProps {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}

/** Where the Landmark tools are and how they are called. */
export function LandmarkSection({ environment, onSave }: LandmarkSectionProps) {
  const { landmark } = environment;
  const save = (change: Partial<LandmarkSettings>) =>
    onSave({ ...environment, landmark: { ...landmark, ...change } });
  return (
    <Section
      title="Landmark tools"
      about="Needed to run on this machine, and written into run.cmd of the bundle. The practice host needs none of it."
    >
      <FolderSetting folder={landmark.folder} onSave={(folder) => save({ folder })} />
      <TextSetting
        label="Pre-command"
        value={landmark.preCommand}
        schema={shape.preCommand}
        problem="One line, at most 500 characters."
        hint="Run in the Landmark folder before each tool. Empty for none."
        code
        onSave={(preCommand) => save({ preCommand })}
      />
      <RadioSetting
        label="What the pre-command does"
        value={landmark.preCommandOpens}
        choices={[
          { value: 'call', text: 'Sets the environment and returns' },
          { value: 'shell', text: 'Opens a shell of its own' },
        ]}
        unverified="Whether enter.cmd opens a sub-shell is not documented. If the tools are not found after it, choose the other one."
        onSave={(preCommandOpens) => save({ preCommandOpens })}
      />
      <TextSetting
        label="Data area of identities and actors"
        value={landmark.genDataArea}
        schema={shape.genDataArea}
        problem={DATA_AREA_PROBLEM}
        hint="Shared by all environments of a Landmark system. Usually gen."
        width="240px"
        code
        onSave={(genDataArea) => save({ genDataArea })}
      />
      <TextSetting
        label="Data area of the environment"
        value={landmark.dataArea}
        schema={shape.dataArea}
        problem={DATA_AREA_PROBLEM}
        hint="Takes users, tasks and user-tasks, for example lmtstipa."
        width="240px"
        code
        onSave={(dataArea) => save({ dataArea })}
      />
      <SwitchSetting
        label="secadm goes on after an error (-c)"
        value={landmark.continueOnError}
        unverified="Without -c secadm is taken to stop at the first error; its documentation does not say so."
        onSave={(continueOnError) => save({ continueOnError })}
      />
      <TextSetting
        label="People in one call of secadm"
        value={landmark.peoplePerCall}
        schema={shape.peoplePerCall}
        problem="A whole number from 0 to 1,000,000."
        hint="A pause waits for the end of a call; a cancel leaves one call's outcomes unknown. 0: all in one call."
        width="160px"
        onSave={(peoplePerCall) => save({ peoplePerCall })}
      />
      <SwitchSetting
        label="Exit code 0 without a failure line counts as done"
        value={landmark.exitCodeZeroIsDone}
        hint="Off: such operations are counted as unknown, because nothing said that they were done."
        unverified="Exit codes and success texts of secadm and importPFIdata are not documented."
        onSave={(exitCodeZeroIsDone) => save({ exitCodeZeroIsDone })}
      />
      <SelectSetting
        label="Encoding of the tools' output"
        value={landmark.consoleEncoding}
        choices={[
          { value: 'auto', text: 'Automatic (asks Windows; UTF-8 elsewhere)' },
          { value: 'utf-8', text: 'UTF-8' },
          { value: 'cp437', text: 'Code page 437' },
          { value: 'cp850', text: 'Code page 850' },
          { value: 'windows-1252', text: 'Windows-1252' },
          { value: 'iso-8859-1', text: 'ISO-8859-1' },
        ]}
        unverified="Which encoding the tools write in is not documented. Change it where the log shows wrong letters."
        onSave={(consoleEncoding) => save({ consoleEncoding })}
      />
      <TextSetting
        label="Say so when a tool is silent for"
        value={landmark.silenceNoticeS}
        schema={shape.silenceNoticeS}
        problem="A whole number of seconds from 1 to 86,400."
        width="160px"
        after="seconds"
        onSave={(silenceNoticeS) => save({ silenceNoticeS })}
      />
    </Section>
  );
}

/** The folder is chosen, never typed: what a program is started in comes from a person's hand. */
function FolderSetting(props: { readonly folder: string; readonly onSave: (folder: string) => void }) {
  const styles = useStyles();
  const choose = useCall('dialog:choose');
  return (
    <Field
      label="Landmark folder"
      hint="The install folder of the Landmark system, for example D:\Infor\LMTST."
      validationState={choose.error ? 'error' : 'none'}
      validationMessage={choose.error?.message ?? null}
    >
      {(field) => (
        <div className={styles.folder}>
          <Input
            {...field}
            className={styles.path}
            readOnly
            value={props.folder}
            placeholder="No folder chosen"
          />
          <Button
            icon={<FolderOpenRegular />}
            disabled={choose.busy}
            onClick={async () => {
              const chosen = await choose.start({ purpose: 'landmark-folder', suggestion: props.folder });
              if (chosen) props.onSave(chosen.path);
            }}
          >
            Choose…
          </Button>
          {props.folder !== '' && <Button onClick={() => props.onSave('')}>Clear</Button>}
        </div>
      )}
    </Field>
  );
}
