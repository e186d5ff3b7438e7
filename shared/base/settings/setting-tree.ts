import { z } from 'zod';
import { isPlainObject } from '../format/plain-object.ts';
import type { Place } from './place.ts';
import type { Control, Setting } from './setting.ts';

/** Settings as they are nested in what is stored. */
export interface Settings {
  readonly [name: string]: Setting<unknown> | Settings;
}

/** The values that belong to settings. */
export type ValuesOf<S> = {
  -readonly [K in keyof S]: S[K] extends { readonly control: Control; readonly default: infer T }
    ? T
    : ValuesOf<S[K]>;
};

type ShapeOf<S> = {
  -readonly [K in keyof S]: S[K] extends { readonly control: Control; readonly default: infer T }
    ? z.ZodType<T, T>
    : z.ZodObject<ShapeOf<S[K]>>;
};

/** The schema of all of them, in their order. */
export function schemaOf<S extends Settings>(settings: S): z.ZodObject<ShapeOf<S>> {
  const shape = Object.entries(settings).map(([name, one]) => [
    name,
    isSetting(one) ? one.schema : schemaOf(one),
  ]);
  return z.object(Object.fromEntries(shape)) as unknown as z.ZodObject<ShapeOf<S>>;
}

/** The value of each before anybody has changed it. */
export function defaultsOf<S extends Settings>(settings: S): ValuesOf<S> {
  const values = Object.entries(settings).map(([name, one]) => [
    name,
    isSetting(one) ? one.default : defaultsOf(one),
  ]);
  return Object.fromEntries(values) as ValuesOf<S>;
}

export interface PlacedSetting {
  /** Where its value stands. */
  readonly path: readonly string[];
  readonly setting: Setting<unknown>;
}

/** Every setting, in order. */
export function settingsIn(settings: Settings, above: readonly string[] = []): readonly PlacedSetting[] {
  return Object.entries(settings).flatMap(([name, one]) => {
    const path = [...above, name];
    return isSetting(one) ? [{ path, setting: one }] : settingsIn(one, path);
  });
}

/** Those of one place, in order. */
export function settingsAt(settings: Settings, place: Place): readonly PlacedSetting[] {
  return settingsIn(settings).filter(({ setting }) => setting.place === place);
}

/** The setting whose value is, or holds, what stands at a path; null for none. */
export function findSetting(settings: Settings, path: readonly string[]): PlacedSetting | null {
  let at: Settings = settings;
  for (const [depth, name] of path.entries()) {
    const one = Object.hasOwn(at, name) ? at[name] : undefined;
    if (one === undefined) return null;
    if (isSetting(one)) return { path: path.slice(0, depth + 1), setting: one };
    at = one;
  }
  return null;
}

/** The value at a path. */
export function valueAt(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (isPlainObject(at) ? at[name] : undefined), values);
}

/** The same values with another one at a path. */
export function withValueAt<T>(values: T, path: readonly string[], value: unknown): T {
  const [name, ...below] = path;
  if (name === undefined) return value as T;
  return { ...values, [name]: withValueAt((values as Record<string, unknown>)[name], below, value) };
}

function isSetting(one: Setting<unknown> | Settings): one is Setting<unknown> {
  return 'control' in one;
}
