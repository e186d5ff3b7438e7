import { html, type Markup } from '../../../base/html.ts';
import { RUNBOOK_STYLE } from '../../../target/render/runbook-style.ts';
import {
  type Branch,
  CERTAINTIES,
  CERTAINTY_WORDS,
  type Condition,
  type CopyText,
  type EventHubKit,
  type FlowRule,
  type FlowStep,
  type Leaf,
  type Mark,
} from './event-hub/pieces.ts';
import { KIT_WORDS, placeText, systemText, VARIABLE_SOURCES } from './event-hub/words.ts';
import { countMarks, problemsOf } from './event-hub-kit.ts';

/** What the kit needs beside the runbook's look: texts that wrap and copy as one line, and marks. */
const KIT_STYLE = `
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .4rem 0; padding: .6rem .9rem; }
pre code { overflow-wrap: anywhere; user-select: all; }
td code { white-space: nowrap; }
.mark { display: inline-block; padding: 0 .5em; border: 1px solid var(--line); border-radius: 1em; font-size: .85em; white-space: nowrap; }
.mark.confirmed { color: var(--soft); }
.mark.inferred { color: var(--accent); border-color: currentColor; }
.mark.unknown { color: var(--warn); border-color: currentColor; border-style: dashed; }
.why { color: var(--soft); font-size: .9rem; }
.place { color: var(--soft); font-size: .9rem; font-weight: 400; }
.branch { border-top: 1px solid var(--line); margin-top: 2.5rem; }
h4 { margin: 1.75rem 0 .4rem; font-size: 1rem; font-weight: 600; }
ol.steps > li { margin: .9rem 0; break-inside: avoid; }
ol.steps p, .condition p { margin: .2rem 0; }
@media print { h4 { break-after: avoid; } }
`;

/**
 * The kit on one page, for whoever builds the flow: no script, nothing to fetch, no date; the same kit gives
 * the same page.
 */
export function renderEventHubHtml(kit: EventHubKit): string {
  const style: Markup = { markup: RUNBOOK_STYLE + KIT_STYLE };
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Event Hub kit for ${kit.environment}</title>
<style>${style}</style>
</head>
<body>
<main>
${headline(kit)}
${problems(kit)}
${subscriptions(kit)}
${branches(kit)}
${variables(kit)}
${rules(kit)}
${warnings(kit)}
</main>
</body>
</html>
`;
  return page.markup;
}

const NOTHING: Markup = { markup: '' };

function headline(kit: EventHubKit): Markup {
  const counts = countMarks(kit);
  const legend = CERTAINTIES.map(
    (
      certainty,
    ) => html`<li>${badge(certainty)} ${CERTAINTY_WORDS[certainty].meaning}. ${counts[certainty]} pieces.</li>
`,
  );
  return html`<header class="${kit.production ? 'production' : 'other'}">
<p class="kicker">${kit.production ? html`<strong>Production</strong> · ` : NOTHING}${systemText(kit)}</p>
<h1>${kit.environment}: Event Hub kit</h1>
<p class="lead">Subscriptions, branches and transaction strings of a process flow.</p>
</header>
<p>${KIT_WORDS.about} Made by Muster from the settings of this environment; nothing was sent anywhere.</p>
<ul>
${legend}</ul>
<p>${KIT_WORDS.sources}</p>`;
}

function problems(kit: EventHubKit): Markup {
  const found = problemsOf(kit);
  if (found.length === 0) return NOTHING;
  return html`<div class="note stop">
<p><strong>The kit is not whole.</strong></p>
<ul>
${found.map(
  (problem) => html`<li>${problem}</li>
`,
)}</ul>
</div>`;
}

function subscriptions(kit: EventHubKit): Markup {
  const rows = kit.subscriptions.map(
    (
      one,
    ) => html`<tr><td>${one.holds} (${one.program})</td><td>${inline(one.copy)}</td><td>${mark(one.mark)}</td></tr>
`,
  );
  return html`<h2>Subscriptions</h2>
<p>${KIT_WORDS.subscriptions}</p>
<div class="scroll"><table>
<thead><tr><th>Of</th><th>Subscription</th><th>How sure</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

function branches(kit: EventHubKit): Markup {
  return html`<h2>Branches of the flow</h2>
<p>${KIT_WORDS.branches}</p>
${kit.branches.map((branch) => branchSection(branch, kit))}`;
}

function branchSection(branch: Branch, kit: EventHubKit): Markup {
  return html`<section class="branch">
<h3>${branch.title}</h3>
${conditionBlock('When', branch.condition)}
${branch.guard === null ? NOTHING : conditionBlock(KIT_WORDS.guard, branch.guard)}
${branch.leaves.map((leaf) => leafSection(branch, leaf, kit))}</section>
`;
}

function leafSection(branch: Branch, leaf: Leaf, kit: EventHubKit): Markup {
  return html`<h4>${branch.document}, ${leaf.operation}</h4>
${conditionBlock('When', leaf.condition)}
${leaf.notes.map(
  (note) => html`<div class="note"><p>${note}</p></div>
`,
)}<ol class="steps">
${leaf.steps.map((step) => stepItem(step, kit))}</ol>
`;
}

function stepItem(step: FlowStep, kit: EventHubKit): Markup {
  return html`<li>
<p><strong>${step.title}</strong> <span class="place">${placeText(step, kit)}</span></p>
${step.only === null ? NOTHING : conditionBlock('Only when', step.only)}
${block(step.copy)}
${step.note === '' ? NOTHING : html`<p>${step.note}</p>`}
<p>${mark(step.mark)}</p>
</li>
`;
}

function conditionBlock(words: string, condition: Condition): Markup {
  return html`<div class="condition"><p>${words} ${mark(condition.mark)}</p>
${block(condition.copy)}</div>`;
}

function variables(kit: EventHubKit): Markup {
  const rows = kit.variables.map(
    (
      one,
    ) => html`<tr><td><code>${one.name}</code></td><td>${VARIABLE_SOURCES[one.source]}</td><td>${one.from}</td><td>${mark(one.mark)}</td></tr>
`,
  );
  return html`<h2>Variables</h2>
<p>${KIT_WORDS.variables}</p>
<div class="scroll"><table>
<thead><tr><th>Name</th><th>Comes from</th><th>What it is</th><th>How sure</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

function rules(kit: EventHubKit): Markup {
  return html`<h2>What the flow has to do itself</h2>
<p>${KIT_WORDS.rules}</p>
${kit.rules.map(
  (rule) => html`<h3>${rule.title}</h3>
<p>${rule.text}</p>
${rule.rows.length === 0 ? NOTHING : examples(rule)}
<p>${mark(rule.mark)}</p>
`,
)}`;
}

function examples(rule: FlowRule): Markup {
  return html`<div class="scroll"><table>
<thead><tr>${rule.columns.map((column) => html`<th>${column}</th>`)}</tr></thead>
<tbody>
${rule.rows.map(
  (row) => html`<tr>${row.map((value) => html`<td>${value}</td>`)}</tr>
`,
)}</tbody>
</table></div>`;
}

function warnings(kit: EventHubKit): Markup {
  return html`<h2>Warnings</h2>
${kit.warnings.map(
  (one) => html`<div class="note warn"><p><strong>${one.title}</strong></p>
<p>${one.text}</p>
<p>${mark(one.mark)}</p></div>
`,
)}`;
}

// ---- pieces

function block(copy: CopyText): Markup {
  if (copy.text === null)
    return html`<div class="note stop"><p><strong>${KIT_WORDS.refused}</strong>${copy.problem}</p></div>`;
  return html`<pre><code>${copy.text}</code></pre>`;
}

function inline(copy: CopyText): Markup {
  return copy.text === null ? html`${KIT_WORDS.refused}${copy.problem}` : html`<code>${copy.text}</code>`;
}

function badge(certainty: Mark['certainty']): Markup {
  return html`<span class="mark ${certainty}">${CERTAINTY_WORDS[certainty].name}</span>`;
}

function mark(one: Mark): Markup {
  const why = one.why === '' ? NOTHING : html` <span class="why">${one.why}</span>`;
  return html`<span title="domain.md, ${one.section}">${badge(one.certainty)}</span>${why}`;
}
