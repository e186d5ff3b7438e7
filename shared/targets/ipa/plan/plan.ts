import type { Finding } from '../../../base/finding.ts';
import type { RosterSource } from '../../../m3/roster.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { RunTarget } from '../../../target/run-target.ts';
import type { Action, Situation } from '../../../target/situations.ts';
import type { IpaWay } from '../ipa-source.ts';
import type { LandmarkSettings } from '../landmark-settings.ts';
import type { IpaObjectType } from '../objects.ts';
import type { RenderSettings } from '../render-settings.ts';
import type { LeftOutFields, TypeDoubts } from '../state/reading-doubts.ts';
import type { Operation } from './operation.ts';

/** What a plan took as the target's state before the run. */
export type CurrentState =
  | { readonly kind: 'assumed-empty' }
  | {
      readonly kind: 'read';
      readonly way: Exclude<IpaWay, 'empty'>;
      /** What was read, in words, e.g. `practice host of LMTST`, or the files' names. */
      readonly from: string;
      /** ISO time at which what was read was so: of a file, when it was last changed. */
      readonly asOf: string;
      /** SHA-256 of the state in canonical form: the fingerprint by which a stale plan is found. */
      readonly sha256: string;
      readonly counts: Readonly<Record<IpaObjectType, number>>;
      /** Types of which this way knows nothing; they count as empty. */
      readonly notRead: readonly IpaObjectType[];
      /** Types that were not read whole: of those, what is missing is not known to be missing. Left out where there are none. */
      readonly doubts?: readonly TypeDoubts[] | undefined;
      /** Fields that the lists leave out; they are not compared. Left out where there are none. */
      readonly leftOut?: LeftOutFields | undefined;
      /** Tasks and user-tasks that belong to IPA itself and are left alone. Left out where none were read. */
      readonly setAside?: { readonly tasks: number; readonly userTasks: number } | undefined;
    }
  /** An undo rests on what a run did, and goes where that run went. */
  | {
      readonly kind: 'run';
      readonly run: string;
      readonly target: RunTarget;
      readonly endedAt: string;
      readonly planHash: string;
      /** Operations of which nobody knows whether the run did them: they are not taken back. Left out where there are none. */
      readonly unknown?: number | undefined;
    };

/**
 * A person as the targets will know them. Somebody who is `whole` is written from these fields; what is done about
 * anybody else stands in Plan.changes.
 */
export interface PlannedPerson {
  readonly id: string;
  readonly situation: Situation;
  readonly action: Action;
  /** Nothing of the person is in the target: identity, actor, actor-identity, actor-roles and user are created. */
  readonly whole: boolean;
  /** The identity in the policy's service, made from the template. */
  readonly identity: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly actorRoles: readonly string[];
  /** Index into Roster.users, for the trace back to the source; null for somebody who is only in the target. */
  readonly source: number | null;
}

/** An M3 role as a task of the environment's data area. It is made from these fields where its action is `create`. */
export interface PlannedTask {
  /** As the target spells it, where it is there. */
  readonly id: string;
  readonly situation: Situation;
  readonly action: Action;
  readonly description: string;
  /** Index into Roster.roles; null for a task that is only in the target. */
  readonly source: number | null;
}

/**
 * The user-tasks that are created, of all people in compressed rows: those of person p stand in `task` from offsets[p]
 * to offsets[p + 1]. Their users are spelt as the person's id; what differs otherwise stands in Plan.changes.
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
  readonly format: 2;
  /** An undo takes away what `people`, `tasks` and `userTasks` say; its `changes` are the inverse ones already. */
  readonly direction: 'forward' | 'undo';
  /** The one user whom the plan is for; null for everybody. */
  readonly only: string | null;
  readonly target: PlanTarget;
  readonly policy: Policy;
  readonly sources: readonly RosterSource[];
  readonly current: CurrentState;
  /** How many users, tasks and user-tasks the target holds before the run, as far as is known; 0 where it counts as empty. */
  readonly population: Readonly<Record<'user' | 'task' | 'user-task', number>>;
  readonly people: readonly PlannedPerson[];
  readonly tasks: readonly PlannedTask[];
  readonly userTasks: PlannedUserTasks;
  /**
   * What is done about people and tasks that are there already, or only there: object by object. Those of the people
   * stand first, in the order of the people, then those of the tasks; those of one in an order that can be run.
   */
  readonly changes: readonly Operation[];
  /** Objects that are in both and equal, and those that are only in the target and stay. */
  readonly untouched: {
    readonly equal: Readonly<Record<IpaObjectType, number>>;
    readonly onlyInTarget: Readonly<Record<IpaObjectType, number>>;
  };
  readonly findings: readonly Finding[];
}
