/** Where a run goes, in words. */

import type { Environment } from '../../shared/environment/environment.ts';
import type { RunTarget } from '../../shared/target/run-target.ts';

/** e.g. `the practice host`, for titles and buttons. */
export const PLACE_NAMES: Readonly<Record<RunTarget, string>> = {
  practice: 'the practice host',
  local: 'this machine',
};

/** e.g. `the practice host of LMTST`, `this machine, D:\\Infor\\LMTST`. */
export function placeWords(target: RunTarget, { landmarkSystem, landmark }: Environment): string {
  const of = target === 'practice' ? landmarkSystem : '';
  const folder = target === 'local' ? landmark.folder : '';
  return `${PLACE_NAMES[target]}${of === '' ? '' : ` of ${of}`}${folder === '' ? '' : `, ${folder}`}`;
}
