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

/** The format number of a settings file that only a newer program can read; null for any other text. */
export function laterFormatOf(text: string): number | null {
  try {
    const stored: unknown = JSON.parse(text);
    const version = isPlainObject(stored) ? stored.version : undefined;
    return isNewer(version, SETTINGS_VERSION) ? version : null;
  } catch {
    return null;
  }
}

/**
 * Upgrades stored settings of any earlier format: a setting that did not exist then takes its default.
 * @throws ZodError where this is not a settings file, or one of a later format than this program knows
 */
export function upgradeSettings(stored: unknown): Settings {
  const { theme, environments } = storedSchema.parse(stored);
  return { version: SETTINGS_VERSION, theme, environments: environments.map(upgradeEnvironment) };
}

/** The settings that this version does not know, by the id of their environment. */
export type UnknownSettings = ReadonlyMap<string, unknown>;

/** Finds the settings that a newer program has added to a file that this one can still read. */
export function unknownSettings(stored: unknown, { environments }: Settings): UnknownSettings {
  const unknown = new Map<string, unknown>();
  storedSchema.parse(stored).environments.forEach((environment, index) => {
    const part = unknownPart(environment, environments[index]);
    if (part !== undefined) unknown.set(environment.id, part);
  });
  return unknown;
}

/** An environment to be written, together with its settings that this version does not know: they stay in the file. */
export function withUnknown(environment: Environment, unknown: UnknownSettings): Environment {
  return withDefaults(unknown.get(environment.id), environment) as Environment;
}
