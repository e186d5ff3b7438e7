import type { RunPhaseState } from '../../../shared/contract/run.ts';
import type { OperationList } from '../../../shared/plan/operations.ts';
import type { ArtifactFile } from '../artifacts/artifact-file.ts';
import { genCalls } from './call-files.ts';

/** One tool over one data area: all its calls come before those of the next phase. */
export interface RunPhase {
  readonly id: RunPhaseState['id'];
  readonly tool: 'secadm' | 'importPFIdata';
  readonly title: string;
  readonly artifact: ArtifactFile | null;
  /** The numbers of the operations of this phase, and the same cut into calls. */
  readonly numbers: Uint32Array;
  readonly calls: readonly Uint32Array[];
}

/** Cuts a run into its phases. `taken` are the numbers of all operations of the run, ascending. */
export function runPhases(
  list: OperationList,
  taken: Uint32Array,
  artifacts: readonly ArtifactFile[],
): readonly RunPhase[] {
  const { landmark } = list.plan.target;
  const border = taken.findIndex((number) => number >= list.sections.user);
  const gen = border < 0 ? taken : taken.subarray(0, border);
  const environment = border < 0 ? taken.subarray(0, 0) : taken.subarray(border);
  const script = artifacts.find(({ shape }) => shape.id === 'gen-create') ?? null;
  const xml = artifacts.find(({ shape }) => shape.id === 'environment-import') ?? null;
  return [
    {
      id: 'gen',
      tool: 'secadm',
      title: `secadm · ${landmark.genDataArea}`,
      artifact: script,
      numbers: gen,
      calls: script === null ? [] : genCalls(script, gen, landmark.peoplePerCall),
    },
    {
      id: 'environment',
      tool: 'importPFIdata',
      title: `importPFIdata · ${landmark.dataArea}`,
      artifact: xml,
      numbers: environment,
      calls: xml === null || environment.length === 0 ? [] : [environment],
    },
  ];
}

/** How many operations the whole plan has in a phase. */
export function phaseSize({ sections, count }: OperationList, id: RunPhase['id']): number {
  return id === 'gen' ? sections.user : count - sections.user;
}

/** 0 to count − 1. */
export function allOperations(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let number = 0; number < count; number++) numbers[number] = number;
  return numbers;
}
