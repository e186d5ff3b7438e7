import { isDeepStrictEqual } from 'node:util';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { M3SourceSettings } from '../../../shared/m3/m3-source.ts';

/** Whether M3 is read from the same place in the same way. */
export function readAlike(a: M3SourceSettings, b: M3SourceSettings): boolean {
  return a.way === b.way && isDeepStrictEqual([a.sqlServer, a.api], [b.sqlServer, b.api]);
}

/** Whether two environments differ in nothing but where their people come from. */
export function alikeButForSource(a: Environment, b: Environment): boolean {
  return isDeepStrictEqual({ ...a, m3: null }, { ...b, m3: null });
}
