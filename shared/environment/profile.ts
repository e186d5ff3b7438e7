import { z } from 'zod';
import { failure } from '../contract/failure.ts';
import { isNestedTooDeeply } from '../nested-too-deeply.ts';
import { type Environment, environmentSchema, newEnvironment } from './environment.ts';

/** So many megabytes a profile may have: decisions about ten thousands of people are among them. */
export const MOST_PROFILE_MB = 4;

/** An environment as a file for another workstation. Environments hold no secret, so nothing is taken out. */
export function profileText(environment: Environment): string {
  return `${JSON.stringify({ muster: 'profile', environment }, null, 2)}\n`;
}

/**
 * Reads a profile of this or an earlier form.
 * @throws Failure PROFILE-INVALID
 */
export function parseProfile(text: string, file: string): Environment {
  if (isNestedTooDeeply(text)) throw failure('PROFILE-INVALID', { file, reason: 'it is nested too deeply' });
  try {
    return upgradeEnvironment((JSON.parse(text) as { environment: unknown }).environment);
  } catch (error) {
    throw failure('PROFILE-INVALID', { file, reason: reasonOf(error) }, error);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError && error.issues[0] !== undefined) {
    const { path, message } = error.issues[0];
    return path.length === 0 ? 'it holds no environment' : `${path.join('.')}: ${message}`;
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

/** Takes from `stored` what it has, from `defaults` what it lacks; lists and leaves are taken whole. */
function withDefaults(defaults: unknown, stored: unknown): unknown {
  if (stored === undefined) return defaults;
  if (!isPlainObject(defaults) || !isPlainObject(stored)) return stored;
  const merged: Record<string, unknown> = { ...stored };
  for (const [key, value] of Object.entries(defaults)) merged[key] = withDefaults(value, stored[key]);
  return merged;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
