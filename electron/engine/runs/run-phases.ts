import type { SectionRange } from '../../../shared/target/operation-list.ts';
import type { OperationList } from '../../../shared/targets/ipa/plan/operation-list.ts';
import { SECTIONS, type Section } from '../../../shared/targets/ipa/plan/section.ts';
import type { ArtifactShape } from '../../../shared/targets/ipa/render/artifact.ts';
import { toolOf } from '../../../shared/targets/ipa/render/render-artifact.ts';
import type { ArtifactFile } from '../artifacts/artifact-file.ts';
import { callsOfPeople } from './call-files.ts';

/** One section of the plan by one tool: all its calls come before those of the next phase. */
export interface RunPhase {
  readonly id: Section;
  readonly tool: ArtifactShape['tool'];
  readonly title: string;
  readonly artifact: ArtifactFile | null;
  /** The numbers that the section has in the whole plan. */
  readonly range: SectionRange;
  /** The numbers of the operations that this run takes; and those that have to be done, cut into calls. */
  readonly numbers: Uint32Array;
  readonly calls: readonly Uint32Array[];
}

/**
 * Cuts a run into its phases. `taken` are the numbers of all operations of the run, ascending.
 * @param isSo whether there is nothing to do about one
 */
export function runPhases(
  list: OperationList,
  taken: Uint32Array,
  artifacts: readonly ArtifactFile[],
  isSo: (operation: number) => boolean,
): readonly RunPhase[] {
  return SECTIONS.filter((id) => list.sections[id].to > list.sections[id].from).map((id) => {
    const range = list.sections[id];
    const numbers = taken.subarray(firstFrom(taken, range.from), firstFrom(taken, range.to));
    const tool = toolOf(id, list.plan);
    const artifact = artifacts.find(({ shape }) => shape.id === id) ?? null;
    const toDo = numbers.filter((number) => !isSo(number));
    const calls = callsOf({ tool, artifact, range }, list, toDo);
    return { id, tool, title: titleOf(id, tool, list), artifact, range, numbers, calls };
  });
}

/** Cuts some of a phase's operations into calls. */
export function callsOf(
  { tool, artifact, range }: Pick<RunPhase, 'tool' | 'artifact' | 'range'>,
  { plan }: OperationList,
  numbers: Uint32Array,
): readonly Uint32Array[] {
  if (artifact === null || numbers.length === 0) return [];
  if (tool === 'importPFIdata') return [numbers];
  return callsOfPeople(artifact, numbers, range.from, plan.target.landmark.peoplePerCall);
}

const WORDS: Readonly<Record<Section, string>> = {
  'gen-create': 'Add',
  'gen-update': 'Change actors',
  'environment-import': 'Add and change',
  'environment-delete': 'Delete',
  'gen-delete': 'Delete',
};

const TOOLS = {
  secadm: 'secadm',
  importPFIdata: 'importPFIdata',
  administration: 'web administration',
} as const;

/** e.g. `Add · secadm · gen`. */
function titleOf(id: Section, tool: RunPhase['tool'], { plan }: OperationList): string {
  const { genDataArea, dataArea } = plan.target.landmark;
  return [WORDS[id], TOOLS[tool], id.startsWith('gen-') ? genDataArea : dataArea].join(' · ');
}

/** The place of the first number that is not below this one. */
function firstFrom(numbers: Uint32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 0 to count − 1. */
export function allOperations(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let number = 0; number < count; number++) numbers[number] = number;
  return numbers;
}
