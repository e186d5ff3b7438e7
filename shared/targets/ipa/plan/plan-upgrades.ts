import { isPlainObject } from '../../../base/format/plain-object.ts';
import { type UpgradeStep, upgraded } from '../../../base/format/upgrade-steps.ts';
import { withDefaults } from '../../../base/format/with-defaults.ts';
import { DEFAULT_POLICY } from '../../../policy/policy.ts';
import { DEFAULT_LANDMARK } from '../landmark-settings.ts';
import { IPA_TYPES } from '../objects.ts';
import { DEFAULT_RENDER } from '../render-settings.ts';

/** The format of plan files that is written. All from 1 on are read. */
export const PLAN_FORMAT = 2;

type Line = Readonly<Record<string, unknown>>;

/** What the plans of a format are brought to, line by line. */
interface PlanLines {
  readonly header: Line;
  /** Of a person or of a task: both differ in the same keys. */
  readonly subject: (line: Line) => Line;
}

/**
 * Format 1 was that of first loads: IPA counted as empty, whoever was new was created whole, and there was neither a
 * direction nor anything to compare with.
 */
const STEPS: readonly UpgradeStep<PlanLines>[] = [
  {
    from: 1,
    to: 2,
    upgrade: ({ header, subject }) => ({
      header: {
        direction: 'forward',
        only: null,
        population: { user: 0, task: 0, 'user-task': 0 },
        untouched: { equal: NO_OBJECTS, onlyInTarget: NO_OBJECTS },
        ...header,
        plan: 2,
        sources: Array.isArray(header.sources) ? header.sources.map(fromFile) : header.sources,
      },
      subject: (line) => madeWhole(subject(line)),
    }),
  },
];

const NO_OBJECTS = Object.fromEntries(IPA_TYPES.map((type) => [type, 0]));

/** The first plans did not say where an extract came from: there were files only. */
function fromFile(source: unknown): unknown {
  return isPlainObject(source) ? { origin: 'file', ...source } : source;
}

function madeWhole(line: Line): Line {
  const isNew = line.situation === 'new';
  const action = { action: isNew ? 'create' : 'leave' };
  return 'person' in line ? { ...action, whole: isNew, ...line } : { ...action, ...line };
}

/**
 * Brings the header of a plan of any format up to date, and says how its people and tasks have to be. A setting that
 * did not exist when the plan was written takes its default.
 * @param header of a format that is not later than `PLAN_FORMAT`
 */
export function upgradePlan(header: Line): PlanLines {
  const format = typeof header.plan === 'number' ? header.plan : 0;
  const plan = upgraded<PlanLines>({ header, subject: (line) => line }, format, STEPS);
  return { ...plan, header: withSettings(plan.header) };
}

function withSettings(header: Line): Line {
  const { policy, target } = header;
  return {
    ...header,
    ...(isPlainObject(policy) ? { policy: withDefaults(DEFAULT_POLICY, policy) } : {}),
    ...(isPlainObject(target) ? { target: withTargetSettings(target) } : {}),
  };
}

/** A part that is missing as a whole is not filled in: that is no plan of any version, but a damaged one. */
function withTargetSettings(target: Line): Line {
  const { landmark, render } = target;
  return {
    ...target,
    ...(isPlainObject(landmark) ? { landmark: withDefaults(DEFAULT_LANDMARK, landmark) } : {}),
    ...(isPlainObject(render) ? { render: withDefaults(DEFAULT_RENDER, render) } : {}),
  };
}
