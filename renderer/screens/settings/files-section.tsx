import type { Environment } from '../../../shared/environment/environment.ts';
import type { RenderSettings } from '../../../shared/targets/ipa/render-settings.ts';
import { RadioSetting, SelectSetting } from '../../components/choice-setting.tsx';
import { Section } from './section.tsx';

interface FilesSectionProps {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}

/** How the files for the two tools are written. */
export function FilesSection({ environment, onSave }: FilesSectionProps) {
  const { render } = environment;
  const save = (change: Partial<RenderSettings>) =>
    onSave({ ...environment, render: { ...render, ...change } });
  return (
    <Section title="Files" about="How the secadm script and the importPFIdata file are written.">
      <RadioSetting
        label="Values with spaces in the secadm script"
        value={render.quoting}
        choices={[
          { value: 'double-quotes', text: 'In double quotes: "van der Berg"' },
          { value: 'backslash', text: 'With a backslash: van\\ der\\ Berg' },
        ]}
        unverified="Both are used in public scripts. How a quote or a backslash inside a value is escaped is not documented, so such values are replaced or left out."
        onSave={(quoting) => save({ quoting })}
      />
      <SelectSetting
        label="Encoding of the secadm script"
        value={render.scriptEncoding}
        choices={[
          { value: 'iso-8859-1', text: 'ISO-8859-1' },
          { value: 'utf-8', text: 'UTF-8' },
          { value: 'us-ascii', text: 'US-ASCII' },
        ]}
        unverified="Which encoding secadm reads a script in is not documented. IPA stores ISO-8859-1."
        onSave={(scriptEncoding) => save({ scriptEncoding })}
      />
      <SelectSetting
        label="Encoding of the importPFIdata file"
        value={render.xmlEncoding}
        choices={[
          { value: 'us-ascii', text: 'US-ASCII, other letters as numbers (&#233;)' },
          { value: 'utf-8', text: 'UTF-8' },
          { value: 'iso-8859-1', text: 'ISO-8859-1' },
        ]}
        unverified="That importPFIdata takes numeric references is inferred from the XML standard: US-ASCII is right under any reading."
        onSave={(xmlEncoding) => save({ xmlEncoding })}
      />
    </Section>
  );
}
