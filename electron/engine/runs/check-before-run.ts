import { failure } from '../../../shared/base/failure.ts';
import { idKey } from '../../../shared/base/id-key.ts';
import { STEP_SIZE, type Steps } from '../../../shared/base/steps.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import type { IpaObjectType } from '../../../shared/targets/ipa/objects.ts';
import { findAsPlanned } from '../../../shared/targets/ipa/plan/as-planned.ts';
import type { GenRegister } from '../../../shared/targets/ipa/plan/gen-register.ts';
import { findNeededElsewhere } from '../../../shared/targets/ipa/plan/needed-elsewhere.ts';
import { findNewDependents } from '../../../shared/targets/ipa/plan/new-dependents.ts';
import type { OperationList } from '../../../shared/targets/ipa/plan/operation-list.ts';
import type { CurrentState, Plan } from '../../../shared/targets/ipa/plan/plan.ts';
import { findStale, type StaleObject } from '../../../shared/targets/ipa/plan/stale.ts';
import { ReadingLookup } from '../../../shared/targets/ipa/state/reading-lookup.ts';
import type { TargetReading } from '../../../shared/targets/ipa/state/target-state.ts';
import { drive } from '../base/drive.ts';
import { fileHash } from '../base/file-hash.ts';
import type { PlannedWork } from '../plans/planned-work.ts';

/** What is read of IPA once more before a run; null where there is no way to do so. */
export type ReadAgain = (
  signal: AbortSignal,
) => Promise<{ readonly reading: TargetReading; readonly notRead: readonly IpaObjectType[] } | null>;

export interface BeforeRun {
  readonly planned: PlannedWork;
  /** The operations that are to be run, ascending; null for all. */
  readonly numbers: Uint32Array | null;
  readonly files: readonly InspectedFile[];
  readonly readAgain: ReadAgain;
  /** Who needs the actors of gen now. */
  readonly register: () => Promise<GenRegister>;
  readonly signal: AbortSignal;
}

/** More than this of what changed is counted and not named. */
const MOST_NAMED = 20;

export interface CheckedTarget {
  /** What has to be said in the run's log, '' for nothing. */
  readonly remark: string;
  /**
   * Of what an earlier run of the plan has left, the operations that the target already is as they leave it: that run did
   * them without anything saying so, or somebody did them by hand.
   */
  readonly asPlanned: Uint32Array;
}

/**
 * Makes sure that source and target are still what the plan rests on.
 * @throws Failure PLAN-STALE with what changed; its `what` has a line for each
 */
export async function checkBeforeRun(before: BeforeRun): Promise<CheckedTarget> {
  const { planned, files, signal } = before;
  const source = await changedExtracts(planned.plan, files, signal);
  if (source.changed.length > 0) throw stale(source.changed.length, source.changed);
  const target = await changedTarget(before);
  if (target.count > 0) throw stale(target.count, target.objects.map(inWords));
  const needed = await neededElsewhere(before, target.asPlanned);
  if (needed !== null) throw stale(1, [`${needed[0]!.toUpperCase()}${needed.slice(1)}.`]);
  const remark = [source.remark, target.remark].filter((text) => text !== '').join(' ');
  return { remark, asPlanned: target.asPlanned };
}

/**
 * A plan that was compared with the practice host is of no use anywhere else, and the other way round; what a run did
 * there is taken back there.
 * @throws Failure RUN-OTHER-TARGET
 */
export function checkRunTarget({ current }: Plan, target: RunTarget): void {
  if (current.kind === 'assumed-empty') return;
  const practised = current.kind === 'run' ? current.target === 'practice' : current.way === 'practice';
  if (practised === (target === 'practice')) return;
  throw failure('RUN-OTHER-TARGET', {
    plan: current.kind === 'run' ? placeOf(current.target) : current.from,
    target: placeOf(target),
  });
}

function placeOf(target: RunTarget): string {
  return target === 'practice' ? 'the practice host' : 'this machine';
}

interface Extracts {
  readonly changed: readonly string[];
  readonly remark: string;
}

/** The extracts of a plan, hashed again where they are attached. Tables and transactions are not read again. */
async function changedExtracts(
  plan: Plan,
  files: readonly InspectedFile[],
  signal: AbortSignal,
): Promise<Extracts> {
  const changed: string[] = [];
  let unknown = 0;
  let live = false;
  for (const { kind, origin, name, sha256 } of plan.sources) {
    if (origin === 'table' || origin === 'transaction') {
      live = true;
      continue;
    }
    const file = files.find((one) => one.kind === kind);
    const hash = file === undefined ? null : await hashOf(file.path, signal);
    if (hash === null) unknown++;
    else if (hash !== sha256) changed.push(`${name} is not what it was when it was read.`);
  }
  const remarks = [
    unknown > 0 && 'Whether the extracts of the plan have changed is not known: they are not attached here.',
    live && 'What M3 holds was not read again before the run.',
  ];
  return { changed, remark: remarks.filter((text) => text !== false).join(' ') };
}

/** null where the file is not there any more. */
async function hashOf(path: string, signal: AbortSignal): Promise<string | null> {
  try {
    return await fileHash(path, signal);
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

interface Target extends CheckedTarget {
  readonly count: number;
  readonly objects: readonly StaleObject[];
}

const NOT_LOOKED_AT: Target = { count: 0, objects: [], remark: '', asPlanned: new Uint32Array(0) };

async function changedTarget({ planned, numbers, readAgain, signal }: BeforeRun): Promise<Target> {
  const { kind } = planned.plan.current;
  if (kind === 'assumed-empty') return NOT_LOOKED_AT;
  const read = await readAgain(signal);
  if (read === null) {
    const remark = 'What is in IPA was not read again before the run: there is no way to.';
    return { ...NOT_LOOKED_AT, remark };
  }
  const { operations } = planned;
  const { notRead } = read;
  const notWhole = (read.reading.doubts ?? []).map(({ type }) => type);
  const held = new ReadingLookup(read.reading);
  const { asPlanned } =
    numbers === null
      ? NOT_LOOKED_AT
      : { asPlanned: await drive(findAsPlanned(operations, numbers, held, notRead, notWhole), signal) };
  const open = openOf(numbers, asPlanned);
  const found = await drive(findStale(operations, held, { numbers: open, notRead, notWhole }), signal);
  const more = await drive(findNewDependents(operations, read.reading, open), signal);
  return {
    count: found.count + more.count,
    objects: [...found.objects, ...more.objects],
    remark: remarkOn(planned.plan.current, [...notRead, ...notWhole]),
    asPlanned,
  };
}

/** The operations that are to be run and of which something is to be done; null for all. */
function openOf(numbers: Uint32Array | null, asPlanned: Uint32Array): Uint32Array | null {
  if (numbers === null || asPlanned.length === 0) return numbers;
  const settled = new Set(asPlanned);
  return numbers.filter((number) => !settled.has(number));
}

/** What reading the target again does not show. */
function remarkOn(current: CurrentState, unsure: readonly IpaObjectType[]): string {
  if (current.kind !== 'read') return '';
  const before = [...current.notRead, ...(current.doubts ?? []).map(({ type }) => type)];
  const missing = unsure.filter((type) => !before.includes(type));
  const from = { record: "Muster's own record", files: 'files' } as const;
  const remarks = [
    missing.length > 0 &&
      `Not read again before the run, though the plan rests on it: ${missing.join(', ')}. Whether it has changed is not known.`,
    (current.way === 'record' || current.way === 'files') &&
      `What is in IPA is known from ${from[current.way]} alone: what others have changed there does not show.`,
  ];
  return remarks.filter((text) => text !== false).join(' ');
}

/**
 * Whether another environment has come to need what the run would take from gen. The register is asked at the last moment:
 * that environment may have run since the plan was made.
 */
async function neededElsewhere(
  { planned: { operations }, numbers, register, signal }: BeforeRun,
  asPlanned: Uint32Array,
): Promise<string | null> {
  const { from, to } = operations.sections['gen-delete'];
  if (from === to) return null;
  const open = openOf(numbers, asPlanned);
  const now = await register();
  const asked = await drive(registerOfTaken(operations, open, now), signal);
  return drive(findNeededElsewhere(operations, asked), signal);
}

/**
 * The register as far as a run takes something away for good: what an earlier one has deleted may be there again since, and
 * what is added again is there for everybody.
 */
function* registerOfTaken(
  list: OperationList,
  numbers: Uint32Array | null,
  register: GenRegister,
): Steps<GenRegister> {
  const { from, to } = list.sections['gen-delete'];
  const open = numbers === null ? null : new Set(numbers);
  const keys = new Set<string>();
  for (let number = from; number < to; number++) {
    if (number % STEP_SIZE === STEP_SIZE - 1) yield number;
    if (open !== null && !open.has(number)) continue;
    const { subject, before } = list.at(number);
    if (subject.kind === 'person') keys.add(idKey(list.plan.people[subject.index]!.id));
    if (before !== null && 'actor' in before) keys.add(idKey(before.actor));
  }
  return {
    madeByRuns: (key) => register.madeByRuns(key),
    broughtElsewhere: (key) => register.broughtElsewhere(key),
    userNeededBy: (key) => register.userNeededBy(key),
    neededBy: (key) => (keys.has(key) ? register.neededBy(key) : []),
  };
}

function inWords({ object, remark }: StaleObject): string {
  return `${object} ${remark}.`;
}

function stale(count: number, lines: readonly string[]) {
  const named = lines.slice(0, MOST_NAMED);
  const more = count > named.length ? [`And ${count - named.length} more.`] : [];
  return failure('PLAN-STALE', { count, what: [...named, ...more].join('\n') });
}
