import { html, type Markup } from '../../../../base/html.ts';
import type { Setting } from '../../../../base/settings/setting.ts';
import { markOf } from '../../../../base/settings/setting-words.ts';
import { POLICY } from '../../../../policy/policy.ts';
import { LANDMARK } from '../../landmark-settings.ts';
import { RENDER } from '../../render-settings.ts';
import { type Facts, items, NOTHING } from './facts.ts';

/** Everything that domain.md marks as inferred or not to be found in public, as far as this bundle relies on it. */
export function unverified({ plan, steps, counts }: Facts): Markup {
  const { landmark, render } = plan.target;
  const uses = (tool: string) => steps.some(({ shape }) => shape.tool === tool);
  const points = [
    ...(uses('secadm') || uses('importPFIdata')
      ? [
          html`${doubt(LANDMARK.preCommandOpens)} Assumed${landmark.preCommand === '' ? NOTHING : html` of <code>${landmark.preCommand}</code>`}: ${LANDMARK.preCommandOpens.phrases[landmark.preCommandOpens]}. If a new
prompt appears and nothing goes on, run the steps one by one.`,
          html`${doubt(LANDMARK.exitCodeZeroIsDone)} Assumed: a failure has an exit code other than 0 or says FAILED.`,
        ]
      : []),
    ...(uses('secadm')
      ? [
          html`${doubt(LANDMARK.continueOnError)}`,
          html`${doubt(RENDER.scriptEncoding)} Assumed: ${RENDER.scriptEncoding.options[render.scriptEncoding]}. If letters with accents are wrong in the first
person, stop.`,
          html`${doubt(POLICY.characters.unquotable)} No value here holds one; spaces are written ${RENDER.quoting.phrases[render.quoting]}.`,
          html`${doubt(POLICY.identity.template)} Assumed: <code>${plan.policy.identity.template}</code>. ${POLICY.identity.template.advice ?? ''}`,
        ]
      : []),
    ...(uses('importPFIdata') && render.xmlEncoding === 'us-ascii'
      ? [html`${doubt(RENDER.xmlEncoding)}`]
      : []),
    ...(uses('importPFIdata')
      ? [
          html`That <code>importPFIdata</code> leaves tables alone that are not in the file, and takes <code>yyyyMMdd</code> for the dates of a user-task.`,
        ]
      : []),
    ...(uses('administration')
      ? [
          html`The addresses of the web administration, its forms for changing and deleting, and what its answers mean. They differ by site and version.`,
        ]
      : []),
    ...(counts.some(({ action, again }) => action === 'delete' || again)
      ? [
          html`What else hangs on a user, an actor or a task in this IPA, and keeps it from being deleted or goes with it.`,
        ]
      : []),
    html`How many objects IPA takes at once. Fewer is safer.`,
  ];
  return html`<h2>What is unverified</h2>
<p>These points are documented nowhere in public. The files rely on the assumption beside each of them.</p>
<ul>
${items(points)}</ul>`;
}

const COMMAND_WORDS = ['secadm', 'importPFIdata', '-c'];

/** What is not known about a setting, as its form says it, with the words of commands set as code. */
function doubt(setting: Setting<unknown>): Markup {
  const words = markOf(setting).why.split(/(?<= )|(?= )/);
  return html`${words.map((word) => (COMMAND_WORDS.includes(word) ? html`<code>${word}</code>` : word))}`;
}
