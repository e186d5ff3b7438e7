import { html, type Markup } from '../../../../base/html.ts';
import { type Facts, items, NOTHING } from './facts.ts';

/** Everything that domain.md marks as inferred or not to be found in public, as far as this bundle relies on it. */
export function unverified({ plan, steps, counts }: Facts): Markup {
  const { landmark, render } = plan.target;
  const uses = (tool: string) => steps.some(({ shape }) => shape.tool === tool);
  const points = [
    ...(uses('secadm') || uses('importPFIdata')
      ? [
          html`Whether the pre-command${landmark.preCommand === '' ? NOTHING : html` <code>${landmark.preCommand}</code>`} returns or opens a prompt of its own. Assumed: it ${landmark.preCommandOpens === 'call' ? 'returns' : 'opens one'}. If a new
prompt appears and nothing goes on, run the steps one by one.`,
          html`Exit codes and success messages of <code>secadm</code> and <code>importPFIdata</code>. Assumed: a failure has an exit code other than 0 or says FAILED.`,
        ]
      : []),
    ...(uses('secadm')
      ? [
          html`That <code>secadm</code> stops at the first failed line unless <code>-c</code> is given.`,
          html`In which encoding <code>secadm</code> reads its file. Assumed: <code>${render.scriptEncoding}</code>. If letters with accents are wrong in the first
person, stop.`,
          html`How a quote or a backslash is written in a <code>secadm</code> file. No value here holds one; spaces are written ${render.quoting === 'double-quotes' ? html`inside double quotes` : html`with a backslash before them`}.`,
        ]
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
