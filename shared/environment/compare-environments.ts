import type { Trust } from '../m3/trust-settings.ts';
import { compareSettings } from '../target/compare-settings.ts';
import type { SettingChange } from '../target/plan-changes.ts';
import type { Environment } from './environment.ts';

/**
 * The settings in which two environments differ: `before` is the first one's value, `after` the second one's.
 * Their names and ids differ by nature and are left out.
 */
export function compareEnvironments(one: Environment, other: Environment): readonly SettingChange[] {
  return compareSettings(settingsOf(one), settingsOf(other));
}

/** The settings under the paths by which plans name them, so that both have one set of words. */
function settingsOf({ policy, m3, landmarkSystem, production, colour, landmark, render }: Environment) {
  const { sqlServer, api } = m3;
  return {
    policy,
    m3: {
      ...m3,
      sqlServer: { ...sqlServer, trust: shortTrust(sqlServer.trust) },
      api: { ...api, trust: shortTrust(api.trust) },
    },
    target: { landmarkSystem, production, colour, landmark, render },
  };
}

/** A certificate is known by its file's name: forty lines of base64 tell a person nothing. */
function shortTrust({ by, authorityName, pin }: Trust) {
  return { by, authorityName, pin };
}
