import { z } from 'zod';
import { isNewer, unknownPart } from '../../shared/base/format/newer.ts';
import { isPlainObject } from '../../shared/base/format/plain-object.ts';
import { withDefaults } from '../../shared/base/format/with-defaults.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import { upgradeEnvironment } from '../../shared/environment/profile.ts';

/** The format of the settings file. */
export const SETTINGS_VERSION = 1;

const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

export interface Settings {
  readonly version: number;
  readonly theme: Theme;
  readonly environments: readonly Environment[];
}

export const DEFAULT_SETTINGS: Settings = { version: SETTINGS_VERSION, theme: 'system', environments: [] };

const storedSchema = z.object({
  version: z.number().int().max(SETTINGS_VERSION),
  theme: themeSchema.default('system'),
  environments: z.array(z.looseObject({ id: z.string(), name: z.string() })).default([]),
});

/** The number of a settings file of a form that only a newer program knows; null for any other text. */
export function laterFormOf(text: string): number | null {
  try {
    const stored: unknown = JSON.parse(text);
    const version = isPlainObject(stored) ? stored.version : undefined;
    return isNewer(version, SETTINGS_VERSION) ? version : null;
  } catch {
    return null;
  }
}

/**
 * Brings stored settings of any earlier form up to date: a setting that did not exist then takes its default.
 * @throws ZodError where it is not a settings file, or one of a later form than this program knows
 */
export function upgradeSettings(stored: unknown): Settings {
  const { theme, environments } = storedSchema.parse(stored);
  return { version: SETTINGS_VERSION, theme, environments: environments.map(upgradeEnvironment) };
}

/** Settings of environments that this version does not know, by the environment's id. */
export type UnknownSettings = ReadonlyMap<string, unknown>;

/** A newer program may have added settings to a file that is read all the same. */
export function unknownSettings(stored: unknown, { environments }: Settings): UnknownSettings {
  const unknown = new Map<string, unknown>();
  storedSchema.parse(stored).environments.forEach((environment, index) => {
    const part = unknownPart(environment, environments[index]);
    if (part !== undefined) unknown.set(environment.id, part);
  });
  return unknown;
}

/** An environment as it is to be written: what this version does not know of it stays in the file. */
export function withUnknown(environment: Environment, unknown: UnknownSettings): Environment {
  return withDefaults(unknown.get(environment.id), environment) as Environment;
}
