import { renameSync } from 'node:fs';
import { writeCanonicalPlan } from '../../../shared/targets/ipa/plan/canonical-plan.ts';
import type { Plan } from '../../../shared/targets/ipa/plan/plan.ts';
import { drive } from '../base/drive.ts';
import { TextFile } from '../base/text-file.ts';

/**
 * Writes the canonical plan. It is written beside its place: until it is whole, the file of the plan before stays.
 * @param onPeople takes how many people are written
 * @returns its SHA-256, which is the plan's hash
 */
export async function writePlan(
  plan: Plan,
  path: string,
  onPeople: (done: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const beside = `${path}.new`;
  const file = new TextFile(beside, 'w', 0o600);
  try {
    await drive(
      writeCanonicalPlan(plan, (line) => file.write(`${line}\n`)),
      signal,
      onPeople,
    );
    const { sha256 } = file.finish();
    renameSync(beside, path);
    return sha256;
  } catch (error) {
    file.abandon();
    throw error;
  }
}
