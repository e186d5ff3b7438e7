import { idKey } from '../../../../shared/base/id-key.ts';
import { STEP_SIZE, type Steps } from '../../../../shared/base/steps.ts';
import type { IpaObjectType } from '../../../../shared/targets/ipa/objects.ts';
import { findAsPlanned } from '../../../../shared/targets/ipa/plan/as-planned.ts';
import type { GenRegister } from '../../../../shared/targets/ipa/plan/gen-register.ts';
import { findNeededElsewhere } from '../../../../shared/targets/ipa/plan/needed-elsewhere.ts';
import { findNewDependents } from '../../../../shared/targets/ipa/plan/new-dependents.ts';
import type { OperationList } from '../../../../shared/targets/ipa/plan/operation-list.ts';
import type { CurrentState } from '../../../../shared/targets/ipa/plan/plan.ts';
import { findStale } from '../../../../shared/targets/ipa/plan/stale.ts';
import { ReadingLookup } from '../../../../shared/targets/ipa/state/reading-lookup.ts';
import type { TargetReading } from '../../../../shared/targets/ipa/state/target-state.ts';
import { drive } from '../../base/drive.ts';
import type { LookedAt } from '../../driver/look-driver.ts';

/** What is read of IPA once more before a run; null where there is no way to do so. */
export type ReadAgain = (
  signal: AbortSignal,
) => Promise<{ readonly reading: TargetReading; readonly notRead: readonly IpaObjectType[] } | null>;

export interface IpaLook {
  readonly operations: OperationList;
  /** The operations that are to be run, ascending; null for all. */
  readonly numbers: Uint32Array | null;
  readonly readAgain: ReadAgain;
  /** Who needs the actors of gen now. */
  readonly register: () => Promise<GenRegister>;
  readonly signal: AbortSignal;
}

/** Looks whether IPA is still what a plan rests on. What has changed is told first, what others need after it. */
export async function lookAtIpa(look: IpaLook): Promise<LookedAt> {
  const changed = await changedTarget(look);
  const needed = changed.count > 0 ? null : await neededElsewhere(look, changed.asPlanned);
  return { ...changed, needed };
}

type Changed = Omit<LookedAt, 'needed'>;

const NOT_LOOKED_AT: Changed = { count: 0, objects: [], remark: '', asPlanned: new Uint32Array(0) };

async function changedTarget({ operations, numbers, readAgain, signal }: IpaLook): Promise<Changed> {
  const { current } = operations.plan;
  if (current.kind === 'assumed-empty') return NOT_LOOKED_AT;
  const read = await readAgain(signal);
  if (read === null) {
    const remark = 'What is in IPA was not read again before the run: there is no way to.';
    return { ...NOT_LOOKED_AT, remark };
  }
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
    remark: remarkOn(current, [...notRead, ...notWhole]),
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
  { operations, numbers, register, signal }: IpaLook,
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
