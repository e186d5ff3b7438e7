import { findSetting } from '../base/settings/setting-tree.ts';
import { valueInWords } from '../base/settings/setting-words.ts';
import type { SettingChange } from '../target/plan-changes.ts';
import { SETTINGS } from './environment.ts';

/** A changed setting as the screens call it, with its values as its form says them. */
export interface SettingInWords {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One of a plan or an environment. What this version does not know stands as it is written. */
export function settingInWords({ path, before, after }: SettingChange): SettingInWords {
  const found = findSetting(SETTINGS, inEnvironment(path));
  if (found === null) return { name: path.join(' · '), before, after };
  const { setting } = found;
  // Behind a list of many stands whose value it is, e.g. whose name was corrected.
  const rest = inEnvironment(path).slice(found.path.length);
  return {
    name: [setting.name, ...rest].join(' · '),
    before: valueInWords(setting, before),
    after: valueInWords(setting, after),
  };
}

/** Plans name what they take of an environment as their target's. */
function inEnvironment([first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  if (first !== 'target') return [first, ...rest];
  return rest[0] === 'environment' ? ['name', ...rest.slice(1)] : rest;
}
