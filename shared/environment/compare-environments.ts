import { findSetting, settingsIn } from '../base/settings/setting-tree.ts';
import { compareSettings } from '../target/compare-settings.ts';
import type { SettingChange } from '../target/plan-changes.ts';
import { type Environment, SETTINGS } from './environment.ts';

/**
 * The settings in which two environments differ, in the order of their descriptions: `before` is the first one's value,
 * `after` the second one's. Their names and ids differ by nature and are left out.
 */
export function compareEnvironments(one: Environment, other: Environment): readonly SettingChange[] {
  const order = settingsIn(SETTINGS).map(({ setting }) => setting);
  return compareSettings(settingsOf(one), settingsOf(other))
    .flatMap((change) => {
      const setting = findSetting(SETTINGS, change.path)?.setting;
      return setting === undefined || setting.bulky ? [] : [{ change, at: order.indexOf(setting) }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ change }) => change);
}

function settingsOf({ id: _id, name: _name, ...settings }: Environment): Partial<Environment> {
  return settings;
}
