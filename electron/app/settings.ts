import { z } from 'zod';
import type { Environment } from '../../shared/environment/environment.ts';
import { upgradeEnvironment } from '../../shared/environment/profile.ts';

/** Counts the forms that the settings file has had. */
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

/** Whether a text is a settings file of a form that only a newer program knows. */
export function isOfLaterForm(text: string): boolean {
  try {
    return z.looseObject({ version: z.number().gt(SETTINGS_VERSION) }).safeParse(JSON.parse(text)).success;
  } catch {
    return false;
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
