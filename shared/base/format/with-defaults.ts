import { isPlainObject } from './plain-object.ts';

/**
 * Takes from `stored` what it has, from `defaults` what it lacks; lists and leaves are taken whole. A setting that a
 * former version did not have takes its default this way, wherever settings are stored.
 */
export function withDefaults(defaults: unknown, stored: unknown): unknown {
  if (stored === undefined) return defaults;
  if (!isPlainObject(defaults) || !isPlainObject(stored)) return stored;
  const merged: Record<string, unknown> = { ...stored };
  for (const [key, value] of Object.entries(defaults)) merged[key] = withDefaults(value, stored[key]);
  return merged;
}
