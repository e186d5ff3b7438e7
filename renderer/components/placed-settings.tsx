import type { Place } from '../../shared/base/settings/place.ts';
import { type Settings, settingsAt, valueAt } from '../../shared/base/settings/setting-tree.ts';
import { SettingField } from './setting-field.tsx';

/** Every setting of a place, in order; those with a form of their own are left to it. */
export function PlacedSettings(props: {
  readonly place: Place;
  readonly settings: Settings;
  /** Nested as the settings are. */
  readonly values: unknown;
  readonly onSave: (path: readonly string[], value: unknown) => void;
}) {
  return settingsAt(props.settings, props.place).map(({ path, setting }) => (
    <SettingField
      key={path.join('.')}
      setting={setting}
      value={valueAt(props.values, path)}
      onSave={(value) => props.onSave(path, value)}
    />
  ));
}
