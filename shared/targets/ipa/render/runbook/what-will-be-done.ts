import { grouped } from '../../../../base/grouped.ts';
import { html, type Markup } from '../../../../base/html.ts';
import { BUNDLE_NAMES } from '../../../../target/render/bundle-names.ts';
import type { Action, Situation } from '../../../../target/situations.ts';
import { GEN_TYPES, type IpaObjectType } from '../../objects.ts';
import type { Plan } from '../../plan/plan.ts';
import type { RunStep } from '../run-steps.ts';
import type { SectionCount } from '../section-counts.ts';
import { type Facts, NOTHING } from './facts.ts';
import { OBJECT_WORDS } from './object-words.ts';

/** A table of all operations by step, object and what becomes of it, and who is left alone. */
export function whatWillBeDone(facts: Facts): Markup {
  const { plan, steps } = facts;
  return html`<h2>What will be done</h2>
<p>All of this, in this order. ${
    steps.length > 1
      ? 'First comes what is added or changed, last what is taken away, from the outside in: a run that stops half-way has then deleted nothing too early.'
      : ''
  }</p>
<div class="scroll"><table>
<thead><tr><th>Step</th><th>Object</th><th>What it is</th><th>Data area</th><th>What becomes of it</th><th class="number">Count</th></tr></thead>
<tbody>
${steps.map((step) => rowsOf(step, facts))}</tbody>
</table></div>
${leftAlone(plan)}`;
}

function rowsOf(step: RunStep, { plan, counts }: Facts): Markup[] {
  const { landmark } = plan.target;
  return counts
    .filter(({ section }) => section === step.section)
    .map((count) => {
      const area = isOfGen(count.type) ? landmark.genDataArea : landmark.dataArea;
      const { title, meaning } = OBJECT_WORDS[count.type];
      return html`<tr><td>${step.number}${step.byHand === null ? '' : ', by hand'}</td><td>${title}</td><td>${meaning}</td><td>${area}</td><td>${deedOf(count)}</td><td class="number">${grouped(count.count)}</td></tr>
`;
    });
}

function deedOf({ action, again }: SectionCount): Markup {
  if (again) return action === 'delete' ? html`deleted, to be added again` : html`added again`;
  if (action === 'delete') return html`<strong>deleted</strong>`;
  return action === 'create' ? html`created` : html`changed`;
}

function isOfGen(type: IpaObjectType): boolean {
  return GEN_TYPES.some((known) => known === type);
}

const LEFT_ALONE: readonly (readonly [Situation, string])[] = [
  ['equal', 'equal in M3 and IPA'],
  ['blocked', 'blocked by a finding'],
  ['protected', 'protected'],
  ['excluded', 'outside of the chosen scope'],
];

/** Situations in which a rule or somebody decided that nothing is done. */
const DECIDED: readonly (readonly [Situation, Action, string])[] = [
  ['new', 'report', 'only in M3 and reported'],
  ['new', 'leave', 'only in M3 and left as they are'],
  ['different', 'report', 'different and reported, not changed'],
  ['different', 'leave', 'different and left as they are'],
  ['extra', 'report', 'only in IPA and reported, not touched'],
  ['extra', 'leave', 'only in IPA and left as they are'],
];

function leftAlone(plan: Plan): Markup {
  const counted = new Map<string, number>();
  for (const { situation, action } of plan.people) {
    for (const key of [situation, `${situation} ${action}`]) counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const parts = [
    ...LEFT_ALONE.map(([situation, why]) => [counted.get(situation) ?? 0, why] as const),
    ...DECIDED.map(([situation, action, why]) => [counted.get(`${situation} ${action}`) ?? 0, why] as const),
  ].flatMap(([count, why]) => (count === 0 ? [] : [`${grouped(count)} ${why}`]));
  if (parts.length === 0) return NOTHING;
  return html`<p>Left alone: ${parts.join(', ')}. Who that is stands in <code>${BUNDLE_NAMES.people}</code>.</p>`;
}
