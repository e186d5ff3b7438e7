import { html, type Markup } from '../../../../base/html.ts';
import type { Plan } from '../../plan/plan.ts';
import { IPA_BUNDLE_NAMES } from '../bundle-names.ts';
import { numbersOf, type RunStep } from '../run-steps.ts';
import { type Facts, items, NOTHING } from './facts.ts';

/** How to run it: with run.cmd, step by step, and what is done by hand. */
export function runIt(facts: Facts): Markup {
  return html`<h2>Run it</h2>
${withRunCmd(facts)}${stepByStep(facts)}${inTheAdministration(facts)}`;
}

function isByTool({ byHand }: RunStep): boolean {
  return byHand === null;
}

function withRunCmd(facts: Facts): Markup {
  const { plan, steps } = facts;
  const { landmark } = plan.target;
  if (plan.current.kind === 'read' && plan.current.way === 'practice') {
    return html`<p>This plan rests on the practice host, so <code>${IPA_BUNDLE_NAMES.run}</code> refuses to run anything.</p>
`;
  }
  if (!steps.some(isByTool)) {
    return html`<p>No step of this plan is done by a tool, so <code>${IPA_BUNDLE_NAMES.run}</code> only says so.</p>
`;
  }
  return html`<h3>With run.cmd</h3>
${startRunCmd(plan)}
<p><code>run.cmd</code> checks that everything is there, asks you to type <code>${landmark.dataArea}</code>, runs
${tools(steps)} in the order of the steps, and ${
    landmark.continueOnError
      ? html`stops at the first failure, though not where single lines of <code>secadm</code> failed`
      : 'stops at the first failure'
  }. Each start keeps its log in a new folder
<code>log-1</code>, <code>log-2</code> … beside it. It never runs the undo.</p>
${stops(steps)}`;
}

function tools(steps: readonly RunStep[]): Markup {
  const used = (['secadm', 'importPFIdata'] as const).filter((tool) =>
    steps.some(({ shape }) => shape.tool === tool),
  );
  return html`${used.map((tool, at) => html`${at === 0 ? '' : ' and '}<code>${tool}</code>`)}`;
}

/** Where something by hand comes before a tool, and how to go on from there. */
function stops(steps: readonly RunStep[]): Markup {
  const waits = steps.filter(
    (step) => !isByTool(step) && steps.slice(step.number).some((later) => isByTool(later)),
  );
  if (waits.length === 0) return NOTHING;
  const one = waits.length === 1;
  return html`<p><strong>It waits for you at ${one ? 'step' : 'steps'} ${waits.map(({ number }) => number).join(' and ')}</strong>, which ${one ? 'is' : 'are'} done by hand, and goes on only when you
have typed the data area again. Whoever stops there goes on later with <code>run.cmd "" ${waits[0]!.number}</code>, where the number is that of the step to
begin with and <code>""</code> stands for the Landmark folder that is set.</p>
`;
}

function startRunCmd(plan: Plan): Markup {
  const { landmark } = plan.target;
  const call =
    landmark.folder === ''
      ? html`<code>run.cmd "D:\\Infor\\LMTST"</code>, with the Landmark folder of this system`
      : html`<code>run.cmd</code>`;
  if (landmark.preCommandOpens === 'call' || landmark.preCommand === '') {
    return html`<p>Open a command prompt in this folder and start ${call}.</p>`;
  }
  return html`<ol class="steps">
<li>Open a command prompt in the Landmark folder and start <code>${landmark.preCommand}</code>. It opens a Landmark command prompt.</li>
<li>In that prompt, change to this folder and start ${call}.</li>
</ol>`;
}

function stepByStep({ plan, steps }: Facts): Markup {
  if (!steps.some(isByTool)) return NOTHING;
  const { landmark } = plan.target;
  const opening = [
    `cd /d "${landmark.folder === '' ? 'LANDMARK FOLDER' : landmark.folder}"`,
    ...(landmark.preCommand === '' ? [] : [landmark.preCommand]),
  ];
  const runs = steps.filter(isByTool);
  const blocks = blocksOf(steps).map((block) => blockOf(block, plan, block[0] === runs[0] ? opening : []));
  return html`<h3>Without run.cmd</h3>
<p>The same, step by step. <code>BUNDLE</code> stands for the folder of these files.</p>
${blocks}<p>Run each step only after the one before it has ended without a failure: each counts on what the others made, or took away.</p>
`;
}

/** Steps of tools that follow each other stand together; what is done by hand stands by itself. */
function blocksOf(steps: readonly RunStep[]): RunStep[][] {
  const blocks: RunStep[][] = [];
  for (const step of steps) {
    const last = blocks.at(-1);
    if (last !== undefined && isByTool(step) && isByTool(last[0]!)) last.push(step);
    else blocks.push([step]);
  }
  return blocks;
}

function blockOf(block: readonly RunStep[], plan: Plan, opening: readonly string[]): Markup {
  const { number, byHand } = block[0]!;
  if (byHand !== null) {
    return html`<p>Step ${number}, by hand: ${numbersOf(byHand)} of <code>${IPA_BUNDLE_NAMES.byHand}</code>.</p>
`;
  }
  return html`<pre><code>${[...opening, ...block.map((step) => commandOf(step, plan))].map(
    (line) => html`${line}
`,
  )}</code></pre>
`;
}

function commandOf({ shape }: RunStep, { target: { landmark } }: Plan): string {
  return shape.tool === 'secadm'
    ? `secadm${landmark.continueOnError ? ' -c' : ''} -f "BUNDLE\\${shape.fileName}" -d ${landmark.genDataArea}`
    : `env\\bin\\importPFIdata.bat ${landmark.dataArea} -f "BUNDLE\\${shape.fileName}"`;
}

/** How the administrator goes through the list (domain.md, 1, What does not fit, 5 and 6; 6). */
function inTheAdministration({ plan, steps }: Facts): Markup {
  const byHand = steps.filter((step) => !isByTool(step));
  if (byHand.length === 0) return NOTHING;
  const { landmark } = plan.target;
  const points = [
    html`Go through <code>${IPA_BUNDLE_NAMES.byHand}</code> in the order of its numbers: user-tasks before their user and their task.`,
    ...(byHand.some(({ section }) => section === 'gen-update')
      ? [
          html`Actors are changed in the user management of ${landmark.genDataArea}, usually at <code>/UserManagement/home?csk.gen=true</code>. Before you write, see that the value there is the one under <em>Before</em>; if not, somebody has changed it since: leave it and ask.`,
        ]
      : []),
    ...(byHand.some(({ section }) => section === 'environment-delete')
      ? [
          html`Users, tasks and user-tasks are deleted in the administration of Process Automation of ${landmark.dataArea}, usually at <code>/${landmark.dataArea}/LpaAdmin</code>.`,
        ]
      : []),
    html`After each one, open it again, or look that it is gone: an answer alone is no proof.`,
    html`If IPA refuses one, write its number down and go on with the next person.${refused(steps)}`,
  ];
  const files = byHand.map(({ shape }) => html`<code>${shape.fileName}</code> `);
  return html`<h3>By hand, in the web administration</h3>
<ul>
${items(points)}</ul>
<p>${files}${byHand.length === 1 ? 'holds' : 'hold'} the same as requests, one a line, as Muster itself would send them to the web administration. Nothing here sends them.</p>
`;
}

/** An actor must not go while its user is still there. */
function refused(steps: readonly RunStep[]): Markup {
  const later = steps.find(({ section }) => section === 'gen-delete');
  if (later === undefined || !steps.some(({ section }) => section === 'environment-delete')) return NOTHING;
  return html` Take the lines of whoever is still a user out of <code>${later.shape.fileName}</code> before step ${later.number} begins: their actor has to stay.`;
}
