import { useThemeChoice } from '../../state/theme.ts';
import { RadioSetting } from './choice-setting.tsx';
import { Section } from './section.tsx';

/** Light or dark: of this machine, not of the environment. */
export function AppearanceSection() {
  const [theme, setTheme] = useThemeChoice();
  return (
    <Section title="Appearance" about="For all environments on this machine.">
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
    </Section>
  );
}
