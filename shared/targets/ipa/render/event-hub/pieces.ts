import type { Certainty, Mark } from '../../../../base/certainty.ts';

// Every piece of the kit bears a mark.
export {
  CERTAINTIES,
  type Certainty,
  confirmed,
  inferred,
  type Mark,
  unknown,
} from '../../../../base/certainty.ts';

/** What each mark says, as a reader of the kit who does not have domain.md needs it. */
export const CERTAINTY_WORDS: Readonly<
  Record<Certainty, { readonly name: string; readonly meaning: string }>
> = {
  confirmed: {
    name: 'Confirmed',
    meaning: 'read in public documentation, or seen in a published process flow',
  },
  inferred: {
    name: 'Inferred',
    meaning: 'likely, but read nowhere in this form: try it before relying on it',
  },
  unknown: { name: 'Unverified', meaning: 'nothing public says it: look it up on your own system' },
};

/** Text to be copied; null where a setting would break out of it, and the problem says which. */
export type CopyText =
  | { readonly text: string; readonly problem: '' }
  | { readonly text: null; readonly problem: string };

export const DOCUMENTS = ['CMNUSR', 'CEMAIL', 'CMNROL', 'CMNRUS'] as const;
export type EventDocument = (typeof DOCUMENTS)[number];

export const OPERATIONS = ['CREATE', 'UPDATE', 'DELETE'] as const;
export type EventOperation = (typeof OPERATIONS)[number];

/** What Event Hub is asked to send. */
export interface Subscription {
  readonly document: EventDocument;
  readonly program: string;
  readonly holds: string;
  readonly copy: CopyText;
  readonly mark: Mark;
}

/** An expression of the flow's branch node. */
export interface Condition {
  readonly copy: CopyText;
  readonly mark: Mark;
}

/** One Landmark activity of the flow. */
export interface FlowStep {
  readonly title: string;
  readonly object: string;
  readonly action: string;
  readonly copy: CopyText;
  /** Names of the variables in the text. */
  readonly variables: readonly string[];
  /** Only where this holds; null for always. */
  readonly only: Condition | null;
  /** Once for each record that the step before found. */
  readonly repeated: boolean;
  /** In the data area that all environments of the Landmark system share. */
  readonly shared: boolean;
  readonly note: string;
  readonly mark: Mark;
}

/** What happens on one operation of a document; steps are in the order in which they have to run. */
export interface Leaf {
  readonly operation: EventOperation;
  readonly condition: Condition;
  readonly steps: readonly FlowStep[];
  readonly notes: readonly string[];
}

export interface Branch {
  readonly document: EventDocument;
  readonly title: string;
  readonly condition: Condition;
  /** Leads to the end of the flow where it does not hold; null where nobody needs protection. */
  readonly guard: Condition | null;
  readonly leaves: readonly Leaf[];
}

export interface FlowVariable {
  readonly name: string;
  readonly source: 'event' | 'server' | 'computed' | 'query';
  readonly from: string;
  readonly mark: Mark;
}

/** What Muster does by a setting and the flow has to do itself, with examples made by the setting's own rule. */
export interface FlowRule {
  readonly title: string;
  readonly text: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly mark: Mark;
}

export interface FlowWarning {
  readonly title: string;
  readonly text: string;
  readonly mark: Mark;
}

export interface EventHubKit {
  readonly environment: string;
  readonly landmarkSystem: string;
  readonly production: boolean;
  readonly genDataArea: string;
  readonly dataArea: string;
  readonly subscriptions: readonly Subscription[];
  readonly branches: readonly Branch[];
  readonly variables: readonly FlowVariable[];
  readonly rules: readonly FlowRule[];
  readonly warnings: readonly FlowWarning[];
}

export function copyable(text: string): CopyText {
  return { text, problem: '' };
}
export function refused(problem: string): CopyText {
  return { text: null, problem };
}
