import { z } from 'zod';
import { Failure, failure } from '../base/failure.ts';
import { isNewer, newerFormatWords, unknownKey, unknownKeyWords } from '../base/format/newer.ts';
import { withDefaults } from '../base/format/with-defaults.ts';
import { isNestedTooDeeply } from '../base/nested-too-deeply.ts';
import { findSetting } from '../base/settings/setting-tree.ts';
import { type Environment, environmentSchema, newEnvironment, SETTINGS } from './environment.ts';

/** So many megabytes a profile may have: decisions about ten thousands of people are among them. */
export const MOST_PROFILE_MB = 4;

/** The format of profiles. The first ones did not say theirs, and were of this one. */
export const PROFILE_FORMAT = 1;

/** An environment as a file for another workstation. Environments hold no secret, so nothing is taken out. */
export function profileText(environment: Environment): string {
  return `${JSON.stringify({ muster: 'profile', format: PROFILE_FORMAT, environment }, null, 2)}\n`;
}

/**
 * Reads a profile of this or an earlier form.
 * @throws Failure PROFILE-INVALID, FILE-OF-NEWER-MUSTER
 */
export function parseProfile(text: string, file: string): Environment {
  if (isNestedTooDeeply(text)) throw failure('PROFILE-INVALID', { file, reason: 'it is nested too deeply' });
  const newer = (why: string) => failure('FILE-OF-NEWER-MUSTER', { file, why });
  try {
    const { format, environment: stored } = profileSchema.parse(JSON.parse(text));
    if (isNewer(format, PROFILE_FORMAT)) throw newer(newerFormatWords(format, PROFILE_FORMAT));
    const environment = upgradeEnvironment(stored);
    const unknown = unknownKey(stored, environment);
    // It would be another environment than the one that was meant.
    if (unknown !== null) throw newer(unknownKeyWords(unknown));
    return environment;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw failure('PROFILE-INVALID', { file, reason: reasonOf(error) }, error);
  }
}

const profileSchema = z.looseObject({ format: z.number().default(PROFILE_FORMAT), environment: z.unknown() });

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError && error.issues[0] !== undefined) {
    const { path, message } = error.issues[0];
    if (path.length === 0) return 'it holds no environment';
    const setting = findSetting(SETTINGS, path.map(String))?.setting;
    return setting === undefined
      ? `${path.join('.')}: ${message}`
      : `the setting “${setting.name}” does not hold what it may (${setting.problem.replace(/\.$/, '')})`;
  }
  return error instanceof Error ? error.message : String(error);
}

/**
 * Brings a stored environment of any earlier form up to date: a setting that did not exist then takes its
 * default.
 * @throws ZodError
 */
export function upgradeEnvironment(stored: unknown): Environment {
  const { id, name } = z.looseObject({ id: z.string(), name: z.string() }).parse(stored);
  return environmentSchema.parse(withDefaults(newEnvironment(id, name), stored));
}
