import { html, type Markup } from '../../../../base/html.ts';
import { type Facts, items } from './facts.ts';

/** How the tools behave, as far as that is known (domain.md, 4, 5; 1, What does not fit, 4 and 8). */
export function whatToExpect({ plan, steps }: Facts): Markup {
  const { landmark } = plan.target;
  const secadm = steps.filter(({ shape }) => shape.tool === 'secadm');
  const points = [
    html`<strong>It takes time.</strong> IPA handles one object after the other; how fast it is here is not known.
Let it work. After very large loads IPA has become unstable: if it does, restart it before you go on.`,
    html`<strong>A failure says FAILED.</strong> For example <code>Can not encode the string for field FamilyName in character set
ISO-8859-1 … FAILED</code>, or <code>Field Family Name is required</code>. Silence is not yet success: see
<a href="#check">how to check</a>.`,
    html`<strong>Exit codes are not documented.</strong> <code>run.cmd</code> takes anything but 0, and each of those words, for a failure.`,
    ...(secadm.length === 0
      ? []
      : [
          landmark.continueOnError
            ? html`<strong>It goes on after a failed line.</strong> <code>secadm -c</code> was chosen, so a person may be done in part: look for the failed lines in the log.`
            : html`<strong>It stops at the first failed line.</strong> The lines before it have been done.`,
          html`<strong>Do not start the same file again from its first line.</strong> What was created would fail as already there, and what was deleted as missing. Copy
<code>${secadm[0]!.shape.fileName}</code>${secadm.length > 1 ? ', or whichever it was' : ''}, take out the lines that were done, and run the copy.`,
        ]),
  ];
  return html`<h2>What to expect</h2>
<ul>
${items(points)}</ul>`;
}
