/** What the practice host says of itself. */
import type { PracticeContents } from '../../../../shared/contract/channels.ts';
import { IPA_TYPES } from '../../../../shared/targets/ipa/objects.ts';

/** Whether nothing is in it, of any environment. */
export function isPracticeEmpty({ objects, others }: PracticeContents): boolean {
  return others.length === 0 && IPA_TYPES.every((type) => objects[type] === 0);
}

/** Its title. */
export function practiceTitle({ landmarkSystem }: PracticeContents): string {
  return landmarkSystem === '' ? 'Practice host' : `Practice host of ${landmarkSystem}`;
}

/** With whom this environment shares it. */
export function sharingWords({ landmarkSystem }: PracticeContents): string {
  return landmarkSystem === ''
    ? 'No Landmark system is named in Settings, so this environment has a practice host of its own.'
    : `All environments of ${landmarkSystem} share its gen; each has its own data area.`;
}

/** What emptying takes away, and whom it concerns. */
export function emptyingWords({ landmarkSystem, dataArea, others }: PracticeContents): string {
  const areas = [dataArea, ...others.map((other) => other.dataArea)];
  const named = `gen and ${areas.length === 1 ? 'the data area' : 'the data areas'} ${areas.join(', ')}`;
  return landmarkSystem === ''
    ? `Everything that practice runs created in it is removed: ${named}.`
    : `Everything that practice runs created for any environment of ${landmarkSystem} is removed: ${named}.`;
}
