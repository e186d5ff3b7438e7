import type { MusterError } from '../base/failure.ts';
import type { AnyFindingCode, FindingSubject, Severity } from '../base/finding.ts';
import type { Page } from '../base/page.ts';
import type { InspectedFile } from '../m3/inspected-file.ts';
import type { RosterSummary } from '../m3/roster-summary.ts';
import type { Shrunken } from '../m3/shrunken.ts';
import type { HandDecision } from '../policy/changes.ts';
import type { OperationAction } from '../target/operation.ts';
import type { PeopleSummary } from '../target/people-summary.ts';
import type { ChangeCounts, HandOver, PlanChange, SettingChange } from '../target/plan-changes.ts';
import type { RehearsalReport } from '../target/rehearsal-report.ts';
import type { ArtifactShape } from '../target/render/artifact.ts';
import type { Action, Situation } from '../target/situations.ts';
import type { VerifyReport } from '../target/verify-report.ts';
import type { IpaObjectType } from '../targets/ipa/objects.ts';
import type { PlanSummary } from '../targets/ipa/plan/plan-summary.ts';
import type { ConnectionReport } from './connection.ts';
import type { RunState } from './run.ts';

/** What the engine holds of the environment at work: small enough to be pushed whole, never a table. */
export interface WorkspaceState {
  /** Grows with every change but those of a run; pages fetched under an older one are stale. */
  readonly revision: number;
  readonly environmentId: string | null;
  readonly files: readonly InspectedFile[];
  /** Whether the way, its settings, files, or how they are read changed after the roster was read. */
  readonly sourceChanged: boolean;
  readonly roster: RosterSummary | null;
  /** What was read but not taken, because it is empty or sharply smaller than before: a person decides. */
  readonly pending: PendingRoster | null;
  readonly people: PeopleSummary | null;
  readonly plan: PlanSummary | null;
  readonly artifacts: readonly ArtifactSummary[] | null;
  readonly rehearsal: RehearsalReport | null;
  /** The files that say what is in IPA, for the way `files`. */
  readonly ipaFiles: readonly IpaFile[];
  /** The latest test of how IPA is read; null before the first. */
  readonly ipaTest: ConnectionReport | null;
  /** The latest test of the connection to M3, finished or going on; null before the first. */
  readonly connection: ConnectionReport | null;
  readonly run: RunState | null;
  readonly verify: VerifyReport | null;
  /** Grows with every plan that is handed over: a comparison made under a smaller one is stale. */
  readonly handOvers: number;
}

/** A file that says what is in IPA. */
export interface IpaFile {
  readonly path: string;
  readonly name: string;
  /** What kind of file it was taken for, in words, e.g. `importPFIdata file`. */
  readonly kind: string;
  /** When it was last changed, as an ISO time. */
  readonly asOf: string;
  /** How many objects it holds, by type; absent for types that it does not speak of. */
  readonly objects: Readonly<Partial<Record<IpaObjectType, number>>>;
}

/** A roster that waits for a word. */
export interface PendingRoster {
  readonly counts: Readonly<Record<Shrunken['what'], number>>;
  readonly shrunken: readonly Shrunken[];
  /** When what it is compared with was read; null where nothing was. */
  readonly before: string | null;
  /** Whether other files or settings have been chosen since it was read. */
  readonly sourceChanged: boolean;
}

/** A person or task of the plan, as its grid shows it. */
export interface SubjectRow {
  readonly kind: 'person' | 'task';
  /** Index into the plan's people or tasks. */
  readonly index: number;
  readonly id: string;
  /** First and last name, or the description. */
  readonly name: string;
  readonly situation: Situation;
  readonly action: Action;
  /** What was decided by hand about it. */
  readonly byHand: HandDecision | null;
  readonly operations: Readonly<Record<OperationAction, number>>;
  /** Titles of what the comparison found, e.g. `Name differs in gen`. */
  readonly findings: readonly { readonly code: AnyFindingCode; readonly text: string }[];
}

/** One person or task of the plan with every operation, in running order. */
export interface SubjectDetail {
  readonly row: SubjectRow;
  readonly operations: readonly OperationRow[];
}

export interface ArtifactSummary extends ArtifactShape {
  readonly bytes: number;
  readonly lines: number;
  readonly sha256: string;
}

/** A row of the people grid. */
export interface PersonRow {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly roles: number;
  readonly status: string;
  readonly situation: Situation;
  readonly doubtful: boolean;
  readonly corrected: boolean;
  readonly findings: readonly {
    readonly code: AnyFindingCode;
    readonly text: string;
    readonly accepted: boolean;
  }[];
}

/** One person through source, policy, findings, operations and the exact lines. */
export interface PersonTrace {
  readonly person: PersonRow;
  /** Why the name is split so, as the end of a sentence. */
  readonly splitReason: string;
  readonly source: readonly { readonly file: string; readonly line: number; readonly what: string }[];
  readonly decisions: readonly { readonly policy: string; readonly text: string }[];
  readonly roles: readonly string[];
  readonly operations: readonly OperationRow[];
  /** Exact lines of the artifacts, once they are rendered. */
  readonly lines: readonly { readonly artifact: string; readonly line: number; readonly text: string }[];
}

/** A finding of any kind, for the list of findings. */
export interface FindingRow {
  readonly code: AnyFindingCode;
  readonly severity: Severity;
  readonly subjectKind: FindingSubject['kind'];
  readonly subject: string;
  readonly text: string;
  readonly accepted: string | null;
}

/** The plan at hand beside the one that was handed over last; the rows are people and roles that differ. */
export interface PlanChanges extends Page<PlanChange> {
  /** null where no plan was handed over, or its record cannot be read. */
  readonly previous: HandOver | null;
  /** Why the plan that was handed over cannot be compared; null where it was, or where there is none. */
  readonly problem: MusterError | null;
  readonly counts: ChangeCounts;
  /** The first 500 of them. */
  readonly settings: readonly SettingChange[];
}

/** An operation of the plan, as the grid shows it. */
export interface OperationRow {
  readonly number: number;
  /** A type of object of the plan's target, and one of its sections. */
  readonly type: string;
  readonly action: OperationAction;
  /** Which part of the run it belongs to. */
  readonly section: string;
  /** Whether it is deleted only to be added again, or the other way round. */
  readonly again: boolean;
  readonly situation: Situation;
  /** The object's key, e.g. `SSOPV2 ABERGSTR`. */
  readonly key: string;
  readonly subject: string;
  readonly fields: readonly {
    readonly name: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** A line of an artifact, decoded from its bytes. */
export interface ArtifactLine {
  readonly number: number;
  readonly text: string;
  readonly subject: { readonly kind: 'user' | 'role'; readonly id: string } | null;
}

/** A line that holds the text searched for: its number (from 0), and which of how many such lines it is (from 1). */
export interface ArtifactMatch {
  readonly line: number;
  readonly position: number;
  readonly matches: number;
}

/** Progress of one task, pushed at most ten times a second. */
export interface Progress {
  /** Id of the call that is at work. */
  readonly call: string;
  readonly phase:
    | 'reading'
    | 'deciding'
    | 'planning'
    | 'rendering'
    | 'rehearsing'
    | 'exporting'
    | 'verifying';
  /** What exactly, e.g. a file's name; '' for nothing more to say. */
  readonly subject: string;
  readonly done: number;
  /** null while unknown. */
  readonly total: number | null;
  readonly unit: 'bytes' | 'rows' | 'people' | 'operations' | 'lines' | 'files';
}
