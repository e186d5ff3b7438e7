import { renameSync } from 'node:fs';
import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import type { PlanFile } from '../../../shared/target/target.ts';
import { drive } from '../base/drive.ts';
import { TextFile } from '../base/text-file.ts';

/**
 * Writes the canonical plan. It is written beside its place: until it is whole, the file of the plan before stays.
 * @param onPeople takes how many people are written
 * @returns its SHA-256, which is the plan's hash
 */
export async function writePlan<P extends AnyPlan>(
  planFile: PlanFile<P>,
  plan: P,
  path: string,
  onPeople: (done: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const beside = `${path}.new`;
  const file = new TextFile(beside, 'w', 0o600);
  try {
    await drive(
      planFile.write(plan, (line) => file.write(`${line}\n`)),
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
