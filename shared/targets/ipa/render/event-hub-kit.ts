import type { IpaEnvironment } from '../ipa-environment.ts';
import { makeBranches } from './event-hub/branches.ts';
import {
  type Certainty,
  type CopyText,
  copyable,
  type EventHubKit,
  type FlowStep,
  inferred,
  type Mark,
  type Subscription,
} from './event-hub/pieces.ts';
import { makeRules } from './event-hub/rules.ts';
import { makeVariables } from './event-hub/variables.ts';
import { makeWarnings } from './event-hub/warnings.ts';

/**
 * What somebody needs who lets M3 push its changes into IPA as they happen: subscriptions of Event Hub,
 * branches of a process flow and the transaction string of each activity (domain.md, 7), for the settings of
 * one environment. The same settings give the same kit. A setting that would break out of a text has a problem
 * in the place of the text.
 */
export function makeEventHubKit(environment: IpaEnvironment): EventHubKit {
  const { landmark } = environment;
  return {
    environment: environment.name,
    landmarkSystem: environment.landmarkSystem,
    production: environment.production,
    genDataArea: landmark.genDataArea,
    dataArea: landmark.dataArea,
    subscriptions: SUBSCRIPTIONS,
    branches: makeBranches(environment),
    variables: makeVariables(environment),
    rules: makeRules(environment),
    warnings: makeWarnings(environment),
  };
}

const NAMED = inferred('7', 'The form is confirmed; that the tables are published by these names is not.');

const SUBSCRIPTIONS: readonly Subscription[] = [
  {
    document: 'CMNUSR',
    program: 'MNS150',
    holds: 'users',
    copy: copyable('M3:CMNUSR:CUD'),
    mark: NAMED,
  },
  {
    document: 'CEMAIL',
    program: 'CRS111',
    holds: 'e-mails',
    copy: copyable('M3:CEMAIL:CUD'),
    mark: NAMED,
  },
  {
    document: 'CMNROL',
    program: 'MNS405',
    holds: 'roles',
    copy: copyable('M3:CMNROL:CUD'),
    mark: NAMED,
  },
  {
    document: 'CMNRUS',
    program: 'MNS410',
    holds: 'user-roles',
    copy: copyable('M3:CMNRUS:CUD'),
    mark: NAMED,
  },
];

/** Every Landmark activity of a kit, in order. */
export function stepsOf({ branches }: Pick<EventHubKit, 'branches'>): readonly FlowStep[] {
  return branches.flatMap(({ leaves }) => leaves.flatMap(({ steps }) => steps));
}

/** How many pieces bear each mark. */
export function countMarks(kit: EventHubKit): Readonly<Record<Certainty, number>> {
  const counts: Record<Certainty, number> = { confirmed: 0, inferred: 0, unknown: 0 };
  for (const { certainty } of marksOf(kit)) counts[certainty] += 1;
  return counts;
}

function marksOf(kit: EventHubKit): readonly Mark[] {
  const conditions = kit.branches.flatMap(({ condition, guard, leaves }) => [
    condition,
    ...(guard === null ? [] : [guard]),
    ...leaves.map((leaf) => leaf.condition),
  ]);
  const steps = stepsOf(kit);
  const only = steps.flatMap((step) => (step.only === null ? [] : [step.only]));
  const pieces = [kit.subscriptions, conditions, steps, only, kit.variables, kit.rules, kit.warnings];
  return pieces.flat().map(({ mark }) => mark);
}

/** What a setting keeps from being written, each once; none where the kit is whole. */
export function problemsOf(kit: EventHubKit): readonly string[] {
  const texts: readonly CopyText[] = [
    ...kit.branches.flatMap(({ guard }) => (guard === null ? [] : [guard.copy])),
    ...stepsOf(kit).map(({ copy }) => copy),
  ];
  return [...new Set(texts.flatMap(({ problem }) => (problem === '' ? [] : [problem])))];
}
