import type { VerifyReport } from '../contract/run.ts';
import { describeFields, objectKey } from '../ipa/object-key.ts';
import type { IpaObjects } from '../ipa/objects.ts';
import { type Operation, OperationList } from '../plan/operations.ts';
import type { Plan } from '../plan/plan.ts';
import { STEP_SIZE, type Steps } from '../steps/steps.ts';
import type { IpaKeys, IpaLookup } from './ipa-model.ts';

/** What was found, without when and where: the caller knows those. */
export type VerifiedState = Omit<VerifyReport, 'at' | 'target'>;

const MOST_REMARKS = 1000;

/** Compares what a plan wants with what a target holds, object by object. Yields how many were looked up. */
export function* compareWithPlan(plan: Plan, state: IpaLookup): Steps<VerifiedState> {
  const operations = new OperationList(plan);
  const counts = { found: 0, missing: 0, different: 0 };
  const remarks: { object: string; remark: string }[] = [];
  for (let number = 0; number < operations.count; number++) {
    const operation = operations.at(number);
    const { found, remark } = lookUp(operation, state);
    counts[found]++;
    if (found !== 'found' && remarks.length < MOST_REMARKS) {
      remarks.push({ object: nameOf(operation), remark });
    }
    if (number % STEP_SIZE === STEP_SIZE - 1) yield number + 1;
  }
  return { expected: operations.count, ...counts, remarks };
}

interface Found {
  readonly found: 'found' | 'missing' | 'different';
  readonly remark: string;
}

const AS_PLANNED: Found = { found: 'found', remark: '' };

function lookUp({ type, before, after }: Operation, state: IpaLookup): Found {
  const wanted = (after ?? before) as IpaObjects[typeof type];
  const held = state.find(type, wanted as IpaKeys[typeof type]);
  if (after === null) {
    return held === null ? AS_PLANNED : { found: 'different', remark: 'should be deleted, but is there' };
  }
  if (held === null) return { found: 'missing', remark: 'is not there' };
  const differences = describeFields(held, wanted).filter((field) => field.before !== field.after);
  if (differences.length === 0) return AS_PLANNED;
  const remark = differences.map((field) => `${field.name} is "${field.before}", not "${field.after}"`);
  return { found: 'different', remark: remark.join('; ') };
}

/** e.g. `actor ABERGSTR`. */
function nameOf({ type, before, after }: Operation): string {
  return `${type} ${objectKey(type, (after ?? before)!)}`;
}
