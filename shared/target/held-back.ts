import { type AnyFindingCode, type Finding, severityOf } from '../base/finding.ts';
import { idKey } from '../base/id-key.ts';
import type { HandDecision } from '../policy/changes.ts';
import type { AnyPlan, PlannedSubject } from './any-plan.ts';

/** Why nothing is done about somebody without a finding: scope, protection, a decision by hand, or a rule. */
export const CHOICES = ['out-of-scope', 'protected', 'by-hand', 'rule'] as const;
export type HeldReason = AnyFindingCode | (typeof CHOICES)[number];

/** A person or role of whom the plan does nothing, or not everything, although it is not equal. */
export interface HeldSubject {
  readonly kind: 'person' | 'task';
  readonly id: string;
  readonly reason: HeldReason;
  /** Something else is done about it; only what the finding speaks of is not. */
  readonly inPart: boolean;
  /** A finding keeps from the plan what it would do otherwise, so somebody has to settle it; else it was asked for. */
  readonly open: boolean;
}

/** Those of one reason. */
export interface HeldBack extends Pick<HeldSubject, 'kind' | 'reason' | 'inPart' | 'open'> {
  readonly count: number;
  /** The first of them, in the order of the plan; never more than `FIRST_NAMED`. */
  readonly first: readonly string[];
}

export const FIRST_NAMED = 5;

/** Findings of the comparison that say of a part that it is left as it is. */
const KEEPS_PART: ReadonlySet<AnyFindingCode> = new Set<AnyFindingCode>([
  'TARGET-UNWRITABLE',
  'TARGET-NOT-READ',
  'SOURCE-INCOMPLETE',
  'ID-RENAMED',
  'PERSON-RESEMBLES',
  'ROW-IMPROBABLE',
  'TARGET-UNKNOWN',
  'TARGET-KEPT',
  'TARGET-FIELD-LEFT-OUT',
  'TARGET-TYPE-UNKNOWN',
  'GEN-OTHER-VALUE',
  'GEN-SYSTEM-UNNAMED',
  'GEN-ACTOR-PROTECTED',
  'ACTOR-KNOWN-IN-PART',
  'IDENTITY-TAKEN',
  'TASK-STILL-USED',
]);

/** What a comparison finds where it only reports; the first of these that somebody has is the reason. */
const KEEPS_ALL: readonly AnyFindingCode[] = [
  'ID-REUSED',
  ...KEEPS_PART,
  'TARGET-TWIN',
  'USER-NEEDED',
  'GEN-ACTOR-NEEDED',
  'TARGET-ONLY',
  'TARGET-MORE',
];

const NONE: readonly Finding[] = [];

/** Whoever a plan holds back, people first, each in the order of the plan. */
export function* heldSubjects(plan: AnyPlan): Generator<HeldSubject, void, void> {
  const { byHand, onlyInTarget } = plan.policy.changes;
  const ofPeople = findingsBySubject(plan.findings, 'user');
  yield* heldAmong('person', plan.people, ofPeople, byHand.people, onlyInTarget.people);
  const ofTasks = findingsBySubject(plan.findings, 'role');
  yield* heldAmong('task', plan.tasks, ofTasks, byHand.tasks, onlyInTarget.tasks);
}

/** Most have no finding, and are equal or something is done about them: that is seen before anything is looked up. */
function* heldAmong(
  kind: HeldSubject['kind'],
  subjects: readonly Held['subject'][],
  findings: ReadonlyMap<string, readonly Finding[]>,
  byHand: Readonly<Record<string, HandDecision>>,
  rule: string,
): Generator<HeldSubject, void, void> {
  for (const subject of subjects) {
    const { id, situation, action } = subject;
    const isLeft = action === 'report' || action === 'leave';
    if (isLeft && situation === 'equal') continue;
    const found = findings.get(id);
    if (found === undefined && !isLeft) continue;
    const held = heldOf({ kind, subject, findings: found ?? NONE, hand: byHand[idKey(id)], rule });
    if (held !== null) yield held;
  }
}

/** Counts whoever a plan holds back by reason: those that somebody has to settle first, then the most. */
export function countHeldBack(plan: AnyPlan): HeldBack[] {
  const counts = new Map<string, Omit<HeldBack, 'count' | 'first'> & { count: number; first: string[] }>();
  for (const { kind, id, reason, inPart, open } of heldSubjects(plan)) {
    const key = `${kind} ${reason} ${inPart} ${open}`;
    const known = counts.get(key) ?? { kind, reason, inPart, open, count: 0, first: [] };
    known.count++;
    if (known.first.length < FIRST_NAMED) known.first.push(id);
    counts.set(key, known);
  }
  return [...counts.values()].sort((a, b) => Number(b.open) - Number(a.open) || b.count - a.count);
}

interface Held {
  readonly kind: HeldSubject['kind'];
  readonly subject: PlannedSubject;
  readonly findings: readonly Finding[];
  readonly hand: HandDecision | undefined;
  /** What the rule does about those who are only in the target. */
  readonly rule: string;
}

function heldOf({ kind, subject, findings, hand, rule }: Held): HeldSubject | null {
  const { id, situation, action } = subject;
  if (action === 'report' || action === 'leave') {
    const reason = reasonToLeave(subject, findings, hand);
    const wanted = situation !== 'extra' || isTaken(hand ?? rule);
    return { kind, id, reason, inPart: false, open: wanted && isOpen(reason) };
  }
  const part = findings.find(keepsPart);
  return part === undefined ? null : { kind, id, reason: part.code, inPart: true, open: true };
}

function reasonToLeave(
  { situation, action }: Held['subject'],
  findings: readonly Finding[],
  hand: HandDecision | undefined,
): HeldReason {
  if (situation === 'blocked')
    return findings.find(({ code }) => severityOf(code) === 'blocked')?.code ?? 'rule';
  if (situation === 'protected') return 'protected';
  if (situation === 'excluded') {
    return findings.some(({ code }) => code === 'USER-STATUS-UNKNOWN')
      ? 'USER-STATUS-UNKNOWN'
      : 'out-of-scope';
  }
  if (action === 'leave') return hand === 'leave' ? 'by-hand' : 'rule';
  return KEEPS_ALL.find((code) => findings.some((finding) => finding.code === code)) ?? 'rule';
}

/** Of what another environment has brought, the rule may have decided. */
function keepsPart({ code, params }: Finding): boolean {
  return KEEPS_PART.has(code) && (code !== 'GEN-OTHER-VALUE' || params.rule === 'ask');
}

function isTaken(rule: string): boolean {
  return rule === 'delete' || rule === 'disable';
}

function isOpen(reason: HeldReason): boolean {
  return !isChoice(reason) && severityOf(reason) !== 'info';
}

export function isChoice(reason: HeldReason): reason is (typeof CHOICES)[number] {
  return (CHOICES as readonly string[]).includes(reason);
}

function findingsBySubject(
  findings: readonly Finding[],
  kind: 'user' | 'role',
): ReadonlyMap<string, readonly Finding[]> {
  const bySubject = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { subject } = finding;
    if (subject.kind !== kind) continue;
    const known = bySubject.get(subject.id);
    if (known === undefined) bySubject.set(subject.id, [finding]);
    else known.push(finding);
  }
  return bySubject;
}
