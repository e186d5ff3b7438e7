import { failure } from '../../../shared/base/failure.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import { fileHash } from '../base/file-hash.ts';
import type { LookedAt } from '../driver/look-driver.ts';
import type { PlannedWork } from '../plans/planned-work.ts';

export interface BeforeRun {
  readonly planned: Pick<PlannedWork, 'plan'>;
  /** The extracts that are attached here. */
  readonly files: readonly InspectedFile[];
  /** Looks at the target. */
  readonly look: () => Promise<LookedAt>;
  readonly signal: AbortSignal;
}

/** More than this of what changed is counted and not named. */
const MOST_NAMED = 20;

export interface CheckedTarget extends Pick<LookedAt, 'asPlanned'> {
  /** What has to be said in the run's log, '' for nothing. */
  readonly remark: string;
}

/**
 * Makes sure that source and target are still what the plan rests on.
 * @throws Failure PLAN-STALE with what changed; its `what` has a line for each
 */
export async function checkBeforeRun(before: BeforeRun): Promise<CheckedTarget> {
  const { planned, files, look, signal } = before;
  const source = await changedExtracts(planned.plan, files, signal);
  if (source.changed.length > 0) throw stale(source.changed.length, source.changed);
  const target = await look();
  if (target.count > 0) throw stale(target.count, target.objects.map(inWords));
  const { needed } = target;
  if (needed !== null) throw stale(1, [`${needed[0]!.toUpperCase()}${needed.slice(1)}.`]);
  const remark = [source.remark, target.remark].filter((text) => text !== '').join(' ');
  return { remark, asPlanned: target.asPlanned };
}

/**
 * A plan that was compared with the practice host is of no use anywhere else, and the other way round; what a run did
 * there is taken back there.
 * @throws Failure RUN-OTHER-TARGET
 */
export function checkRunTarget({ current }: AnyPlan, target: RunTarget): void {
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
  plan: AnyPlan,
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

function inWords({ object, remark }: LookedAt['objects'][number]): string {
  return `${object} ${remark}.`;
}

function stale(count: number, lines: readonly string[]) {
  const named = lines.slice(0, MOST_NAMED);
  const more = count > named.length ? [`And ${count - named.length} more.`] : [];
  return failure('PLAN-STALE', { count, what: [...named, ...more].join('\n') });
}
