import { Text } from '@fluentui/react-components';
import { RadioSetting } from '../../components/choice-setting.tsx';
import { appVersion } from '../../state/app-info.ts';
import { useStore } from '../../state/store.ts';
import { useThemeChoice } from '../../state/theme.ts';
import { Section } from './section.tsx';

/** Light or dark, and the program's version: of this machine, not of the environment. */
export function AppearanceSection() {
  const version = useStore(appVersion);
  const [theme, setTheme] = useThemeChoice();
  return (
    <Section title="Program" about="For all environments on this machine.">
      <RadioSetting
        label="Theme"
        value={theme}
        choices={[
          { value: 'system', text: 'As the system' },
          { value: 'light', text: 'Light' },
          { value: 'dark', text: 'Dark' },
        ]}
        onSave={setTheme}
      />
      {version !== '' && <Text size={200}>Muster {version}</Text>}
    </Section>
  );
}
