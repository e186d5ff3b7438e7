import type { LandmarkSettings, RenderSettings } from '../environment/environment.ts';
import type { Finding } from '../findings/finding.ts';
import type { RosterSource } from '../m3/roster.ts';
import type { Policy } from '../policy/policy.ts';

/** How an object stands between M3 and the target. `new` is the only one while the target counts as empty. */
export const SITUATIONS = ['new', 'equal', 'different', 'extra', 'blocked', 'protected', 'excluded'] as const;
export type Situation = (typeof SITUATIONS)[number];

export const ACTIONS = ['create', 'update', 'delete', 'leave'] as const;
export type Action = (typeof ACTIONS)[number];

/** What the plan took as the target's state before the run. */
export type CurrentState = { readonly kind: 'assumed-empty' };

/** A person as the targets will know them. Only a `new` one is written. */
export interface PlannedPerson {
  readonly id: string;
  readonly situation: Situation;
  /** The identity in the policy's service, made from the template. */
  readonly identity: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly actorRoles: readonly string[];
  /** Index into Roster.users, for the trace back to the source. */
  readonly source: number;
}

/** An M3 role as a task of the environment's data area. */
export interface PlannedTask {
  readonly id: string;
  readonly situation: Situation;
  readonly description: string;
  readonly source: number;
}

/**
 * The user-tasks of all people in compressed rows: those of person p stand in `task` from offsets[p] to
 * offsets[p + 1]. Only people and tasks that are written have any.
 */
export interface PlannedUserTasks {
  readonly offsets: Uint32Array;
  readonly task: Uint32Array;
  /** Dates as IPA wants them, parallel to `task`; undefined where every one is unlimited. */
  readonly startDate?: readonly string[];
  readonly stopDate?: readonly string[];
}

/** The environment's part of a plan: where it is to go and how it is to be written. */
export interface PlanTarget {
  readonly environment: string;
  readonly landmarkSystem: string;
  readonly production: boolean;
  readonly landmark: LandmarkSettings;
  readonly render: RenderSettings;
}

/**
 * Everything that a run needs, as data. People and tasks are in canonical order (by idKey), so that the same
 * people in another row order are written in the same lines. The runner takes a plan and nothing else.
 */
export interface Plan {
  readonly format: 1;
  readonly target: PlanTarget;
  readonly policy: Policy;
  readonly sources: readonly RosterSource[];
  readonly current: CurrentState;
  readonly people: readonly PlannedPerson[];
  readonly tasks: readonly PlannedTask[];
  readonly userTasks: PlannedUserTasks;
  readonly findings: readonly Finding[];
}
