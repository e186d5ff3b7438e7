import type { Choice, Control, Setting } from '../../shared/base/settings/setting.ts';
import type { Settings, ValuesOf } from '../../shared/base/settings/setting-tree.ts';
import { whyUnverified } from '../../shared/base/settings/setting-words.ts';
import { RadioSetting, SelectSetting } from './choice-setting.tsx';
import { CommitList } from './commit-input.tsx';
import { EntrySetting } from './entry-setting.tsx';
import { FolderSetting } from './folder-setting.tsx';
import type { SettingWords } from './setting-frame.tsx';
import { SwitchSetting } from './switch-setting.tsx';

interface SettingFieldProps<T> {
  readonly setting: Setting<T>;
  readonly value: T;
  readonly onSave: (value: T) => void;
  /** In the place of the setting's own, where it says what only this form knows. */
  readonly hint?: string;
}

/** A setting as its description says it is entered. What has a form of its own is left to it. */
export function SettingField<T>(props: SettingFieldProps<T>) {
  const { setting, value, onSave } = props as SettingFieldProps<unknown>;
  const { control, none } = setting;
  const words = { ...wordsOf(setting, value), ...(props.hint === undefined ? {} : { hint: props.hint }) };
  switch (control.by) {
    case 'radios':
    case 'list': {
      const Control = control.by === 'radios' ? RadioSetting : SelectSetting;
      return (
        <Control
          {...words}
          value={value as string}
          choices={choicesOf({ options: setting.options ?? {} })}
          onSave={onSave}
        />
      );
    }
    case 'switch':
      return <SwitchSetting {...words} value={value as boolean} onSave={onSave} />;
    case 'text':
    case 'number': {
      const { by, entered, ...entry } = control;
      return (
        <EntrySetting
          {...words}
          {...entry}
          {...(none === undefined ? {} : { none })}
          numeric={by === 'number'}
          value={value as string | number | null}
          schema={entered ?? (setting as Setting<string | number | null>).schema}
          problem={setting.problem}
          onSave={onSave}
        />
      );
    }
    case 'lines':
      return (
        <CommitList
          {...words}
          values={value as string[]}
          check={(values) => (setting.schema.safeParse(values).success ? null : setting.problem)}
          onCommit={onSave}
        />
      );
    case 'folder':
      return (
        <FolderSetting
          {...words}
          none={none ?? ''}
          purpose={control.purpose}
          value={value as string}
          onSave={onSave}
        />
      );
    case 'form':
      return null;
  }
}

type NameOf<S> = { [K in keyof S]: S[K] extends { readonly control: Control } ? K : never }[keyof S];

/** The fields of settings that stand beside each other, by name. */
export function settingFields<S extends Settings>(
  settings: S,
  values: ValuesOf<NoInfer<S>>,
  onSave: (change: Partial<ValuesOf<NoInfer<S>>>) => void,
) {
  return (name: NameOf<S>) => (
    <SettingField
      setting={settings[name] as Setting<unknown>}
      value={values[name]}
      onSave={(value) => onSave({ [name]: value } as Partial<ValuesOf<NoInfer<S>>>)}
    />
  );
}

/** What a form says of a setting: for forms of its own. */
export function wordsOf<T>(setting: Setting<T>, value: T): SettingWords {
  const { label, hint } = setting;
  const unverified = whyUnverified(setting);
  return {
    label,
    ...(hint === undefined ? {} : { hint: typeof hint === 'string' ? hint : hint(value) }),
    ...(unverified === null ? {} : { unverified }),
  };
}

/** The values of a setting with their options. */
export function choicesOf<T extends string>({ options }: Pick<Choice<T>, 'options'>) {
  return Object.entries<string>(options).map(([value, text]) => ({ value: value as T, text }));
}
