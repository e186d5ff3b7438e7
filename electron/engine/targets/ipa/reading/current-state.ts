import { createHash } from 'node:crypto';
import type { IpaFile } from '../../../../../shared/contract/workspace.ts';
import type { Environment } from '../../../../../shared/environment/environment.ts';
import type { RunTarget } from '../../../../../shared/target/run-target.ts';
import type { GenRegister } from '../../../../../shared/targets/ipa/plan/gen-register.ts';
import type { CurrentState } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { makeTargetState } from '../../../../../shared/targets/ipa/state/make-target-state.ts';
import { targetLines } from '../../../../../shared/targets/ipa/state/target-lines.ts';
import type { TargetState } from '../../../../../shared/targets/ipa/state/target-state.ts';
import { drive } from '../../../base/drive.ts';
import type { ReadCall } from '../../../driver/plan-driver.ts';
import type { IpaReading } from './read-ipa.ts';

/** Characters: to hash each line by itself would take longer for the calls than for the hash. */
const HASHED_AT_ONCE = 1 << 16;

/** The ways to know what is in IPA; composed in engine.ts. */
export interface IpaReader {
  /** By the environment's way; null where it takes IPA as empty. */
  read(environment: Environment, files: readonly IpaFile[], call: ReadCall): Promise<IpaReading | null>;
  /** Who brought and needs the actors of the environment's gen, as of now; on the target of its way, where none is named. */
  register(environment: Environment, signal: AbortSignal, target?: RunTarget): Promise<GenRegister>;
}

/** What a plan rests on, as it was read. */
export interface ReadTarget {
  readonly current: Extract<CurrentState, { readonly kind: 'read' }>;
  readonly state: TargetState;
}

/** Reads what is in IPA and puts it in order; null where the environment takes it as empty. */
export async function readTarget(
  reader: IpaReader,
  environment: Environment,
  files: readonly IpaFile[],
  call: ReadCall,
): Promise<ReadTarget | null> {
  const { way } = environment.ipa;
  const read = await reader.read(environment, files, call);
  if (read === null || way === 'empty') return null;
  const { reading, from, asOf, notRead } = read;
  const state = await drive(makeTargetState(reading), call.signal);
  const sha256 = await fingerprintOf(state, call.signal);
  const { counts } = state;
  const current = { kind: 'read', way, from, asOf, sha256, counts, notRead, ...unsureParts(state) } as const;
  return { current, state };
}

/** What a plan has to say of a state that is not known to the last object; nothing where it is. */
function unsureParts({ doubts, leftOut, setAside: { tasks, userTasks } }: TargetState) {
  return {
    ...(doubts.length === 0 ? {} : { doubts }),
    ...(Object.keys(leftOut).length === 0 ? {} : { leftOut }),
    ...(tasks + userTasks === 0 ? {} : { setAside: { tasks, userTasks } }),
  };
}

/** The SHA-256 of a state in its canonical lines, in lower-case hex. */
async function fingerprintOf(state: TargetState, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  let lines = '';
  const take = (line: string) => {
    lines += `${line}\n`;
    if (lines.length < HASHED_AT_ONCE) return;
    hash.update(lines);
    lines = '';
  };
  await drive(targetLines(state, take), signal);
  return hash.update(lines).digest('hex');
}
