import { grouped } from '../../../../base/grouped.ts';
import { html, type Markup } from '../../../../base/html.ts';
import { IPA_SOURCE } from '../../ipa-source.ts';
import { IPA_TYPES } from '../../objects.ts';
import type { CurrentState, Plan } from '../../plan/plan.ts';
import { doubtInWords } from '../../state/reading-doubts.ts';
import { type Facts, inWords, items, NOTHING } from './facts.ts';
import { OBJECT_WORDS, pluralOf } from './object-words.ts';

/** What the plan took as the target's state, how old that is, and what follows from it. */
export function startingPoint({ plan }: Facts): Markup {
  return html`<h2>What it rests on</h2>
${restsOn(plan)}`;
}

function restsOn(plan: Plan): Markup {
  switch (plan.current.kind) {
    case 'assumed-empty':
      return assumedEmpty(plan);
    case 'read':
      return read(plan, plan.current);
    case 'run':
      return run(plan.current);
  }
}

function assumedEmpty({ target: { landmark } }: Plan): Markup {
  return html`<div class="note warn">
<p><strong>The target was taken as empty.</strong> What already exists in IPA was not looked at. Creating a person
or an object that is already there fails, and the tools say so.</p>
<p>The data area ${landmark.genDataArea} is shared by all environments of this Landmark system: whoever was created
for another environment is already there.</p>
</div>`;
}

function read(plan: Plan, current: Extract<CurrentState, { kind: 'read' }>): Markup {
  const { equal, onlyInTarget } = plan.untouched;
  const rows = IPA_TYPES.map((type) => {
    const held = current.notRead.includes(type) ? 'not read' : grouped(current.counts[type]);
    return html`<tr><td>${OBJECT_WORDS[type].title}</td><td class="number">${held}</td><td class="number">${grouped(equal[type])}</td><td class="number">${grouped(onlyInTarget[type])}</td></tr>
`;
  });
  return html`<p>What IPA holds was read ${IPA_SOURCE.way.phrases[current.way]}: ${current.from}.</p>
<div class="note warn">
<p><strong>As of ${minuteOf(current.asOf)}.</strong> Whatever was changed in IPA or M3 after that is not in this plan. If it is
older than a day, or if anybody has administered users since, do not run it: let the plan be made anew.</p>
</div>
${limits(plan, current)}<div class="scroll"><table>
<thead><tr><th>Object</th><th class="number">Was there</th><th class="number">Equal, left as it is</th><th class="number">Only in IPA, left as it is</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<p>Fingerprint of what was read: <code class="hash">${current.sha256}</code>.</p>`;
}

/** What this way of reading cannot know. */
function limits(plan: Plan, current: Extract<CurrentState, { kind: 'read' }>): Markup {
  const { landmark } = plan.target;
  const notes = [
    ...(current.way === 'practice'
      ? [
          html`<strong>This plan is for the practice host.</strong> It says nothing about a real IPA: do not run it there.`,
        ]
      : []),
    ...(current.way === 'record'
      ? [
          html`<strong>Only what Muster did is known.</strong> What was done by hand, by another tool or for another environment of ${landmark.genDataArea} is not in the record.`,
        ]
      : []),
    ...(current.notRead.length > 0
      ? [
          html`<strong>Not read: ${inWords(current.notRead.map(pluralOf))}.</strong> They count as not there. Creating one that is there fails, and one that is only there is not found.`,
        ]
      : []),
    ...(current.doubts ?? []).map(
      (one) =>
        html`<strong>Not read whole: ${pluralOf(one.type)}.</strong> ${doubtInWords(one)}. Of these, nothing is created or deleted because it is missing.`,
    ),
  ];
  if (notes.length === 0) return NOTHING;
  return html`<div class="note stop">
<ul>
${items(notes)}</ul>
</div>
`;
}

function run(current: Extract<CurrentState, { kind: 'run' }>): Markup {
  return html`<p>This rests on what a run is known to have done: run <code>${current.run}</code>, which ended at ${minuteOf(current.endedAt)}, of
the plan <code class="hash">${current.planHash}</code>. What that run could not do is not taken back.${unknownOf(current)}</p>
<div class="note warn">
<p><strong>IPA was not read for it.</strong> Whatever was changed after the end of that run, by hand or by another run, is not
known here: a value that was changed since is set to what it was before the run.</p>
</div>`;
}

function unknownOf({ unknown }: Extract<CurrentState, { kind: 'run' }>): string {
  return unknown === undefined
    ? ''
    : ` Nor is what nobody knows to be done: ${unknown} of its operations have an unknown outcome.`;
}

/** An ISO time to the minute, e.g. `2026-11-20 14:05 UTC`. */
function minuteOf(time: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):[\d.]+Z$/.exec(time);
  return found === null ? time : `${found[1]} ${found[2]} UTC`;
}
