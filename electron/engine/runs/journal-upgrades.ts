import type { UpgradeStep } from '../../../shared/base/format/upgrade-steps.ts';

/** The format of journals that is written. All from 1 on are read. */
export const JOURNAL_FORMAT = 3;

export type StoredRecord = Readonly<Record<string, unknown>>;

/** What brings each record of a journal from one format to the next. The start says of which format all of them are. */
export const JOURNAL_STEPS: readonly UpgradeStep<StoredRecord>[] = [
  { from: 1, to: 2, upgrade: nameSections },
  { from: 2, to: 3, upgrade: nameOutcomes },
];

const FORMER_PHASES: Readonly<Record<string, string>> = {
  gen: 'gen-create',
  environment: 'environment-import',
};

/** Runs of the first format had two phases, which only added; the border was the first number of the second one. */
function nameSections(record: StoredRecord): StoredRecord {
  const { phase, border, phases, ...rest } = record;
  if (record.kind === 'start' && Array.isArray(phases)) {
    const ranges = [
      { from: 0, to: border },
      { from: border, to: record.operations },
    ];
    const named = phases.map((one, at) => ({ ...one, id: FORMER_PHASES[one.id], ...ranges[at] }));
    return { ...rest, format: 2, direction: 'forward', override: null, phases: named };
  }
  return typeof phase === 'string' && phase in FORMER_PHASES
    ? { ...record, phase: FORMER_PHASES[phase] }
    : record;
}

/** What the numbers of formats 1 and 2 mean, as they were then: 1 was the first outcome, 0 the first reason. Never to be changed. */
const OUTCOMES_BY_NUMBER = ['', 'done', 'already-there', 'skipped', 'failed', 'unknown'];
const REASONS_BY_NUMBER = [
  'none',
  'silent',
  'failureOfNobody',
  'exitCodeZero',
  'afterFailure',
  'killed',
  'died',
  'earlierFailure',
  'cancelled',
  'stopped',
  'interruptedCall',
  'interrupted',
  'exitCode',
  'administrator',
  'afterAdministrator',
  'foundBack',
  'foundSince',
  'soBefore',
  'userStays',
];

/** Until format 2 outcomes and reasons stood there by their place in a list. */
function nameOutcomes(record: StoredRecord): StoredRecord {
  if (record.kind === 'start') return { ...record, format: 3 };
  const { outcomes } = record as { readonly outcomes?: { readonly ranges?: unknown } };
  if (!Array.isArray(outcomes?.ranges)) return record;
  const ranges = outcomes.ranges.map((range: unknown) => {
    if (!Array.isArray(range)) return range;
    const [first, count, outcome, reason] = range;
    // A number that never meant anything stays, and is refused as damage.
    return [first, count, OUTCOMES_BY_NUMBER[outcome] || outcome, REASONS_BY_NUMBER[reason] ?? reason];
  });
  return { ...record, outcomes: { ...outcomes, ranges } };
}
