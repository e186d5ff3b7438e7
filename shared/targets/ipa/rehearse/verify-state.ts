import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import { describeFields } from '../../../target/object-key.ts';
import type { VerifyReport } from '../../../target/verify-report.ts';
import type { IpaObjects, IpaObjectType } from '../objects.ts';
import type { Operation } from '../plan/operation.ts';
import type { OperationList } from '../plan/operation-list.ts';
import { objectKey } from '../state/object-key.ts';
import type { IpaKeys, IpaLookup } from './ipa-model.ts';

/** What was found, without when and where: the caller knows those. */
export type VerifiedState = Omit<VerifyReport, 'at' | 'target'>;

const MOST_REMARKS = 1000;

/**
 * Compares what a plan wants with what a target holds, object by object. Yields how many were looked up.
 * @param unread types of which the state says nothing: a deleted object that it does not show may well be there
 * @param notWhole types of which the state may not show everything, of which the same is true
 */
export function* compareWithPlan(
  operations: OperationList,
  state: IpaLookup,
  unread: readonly IpaObjectType[] = [],
  notWhole: readonly IpaObjectType[] = [],
): Steps<VerifiedState> {
  let expected = 0;
  let notRead = 0;
  const counts = { found: 0, missing: 0, different: 0 };
  const remarks: { object: string; remark: string }[] = [];
  for (let number = 0; number < operations.count; number++) {
    const operation = operations.at(number);
    if (isMadeAgain(operation)) continue;
    expected++;
    const { type, before, after } = operation;
    const held = state.find(type, (after ?? before)! as IpaKeys[typeof type]) as AnyObject | null;
    if (unread.includes(type) || (held === null && notWhole.includes(type))) {
      notRead++;
      continue;
    }
    const { found, remark } = judge(held, after);
    counts[found]++;
    if (found !== 'found' && remarks.length < MOST_REMARKS) {
      remarks.push({ object: nameOf(operation), remark });
    }
    if (number % STEP_SIZE === STEP_SIZE - 1) yield number + 1;
  }
  return { expected, ...counts, notRead, remarks };
}

/** What is deleted only to be added again is looked for as what was added. */
function isMadeAgain({ action, again }: Operation): boolean {
  return again === true && action === 'delete';
}

interface Found {
  readonly found: 'found' | 'missing' | 'different';
  readonly remark: string;
}

type AnyObject = IpaObjects[IpaObjectType];

const AS_PLANNED: Found = { found: 'found', remark: '' };

function judge(held: AnyObject | null, after: AnyObject | null): Found {
  if (after === null) {
    return held === null ? AS_PLANNED : { found: 'different', remark: 'should be deleted, but is there' };
  }
  if (held === null) return { found: 'missing', remark: 'is not there' };
  const differences = describeFields(held, after).filter((field) => field.before !== field.after);
  if (differences.length === 0) return AS_PLANNED;
  const remark = differences.map((field) => `${field.name} is "${field.before}", not "${field.after}"`);
  return { found: 'different', remark: remark.join('; ') };
}

/** e.g. `actor ABERGSTR`. */
function nameOf({ type, before, after }: Operation): string {
  return `${type} ${objectKey(type, (after ?? before)!)}`;
}
