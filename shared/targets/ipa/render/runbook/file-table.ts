import { grouped } from '../../../../base/grouped.ts';
import { html, type Markup } from '../../../../base/html.ts';
import { BUNDLE_NAMES, type BundleFile } from '../../../../target/render/bundle-names.ts';
import { IPA_BUNDLE_NAMES } from '../bundle-names.ts';
import { NOTHING } from './facts.ts';

/** Every file with its size and checksum, and which plan it is. */
export function fileTable(planHash: string, files: readonly BundleFile[]): Markup {
  const rows = files.map(
    (
      file,
    ) => html`<tr><td><code>${file.name}</code><br>${CONTENTS[file.name] ?? NOTHING}</td><td class="number">${grouped(file.bytes)}</td><td><code class="hash">${file.sha256}</code></td></tr>
`,
  );
  return html`<h2 id="files">The files</h2>
<div class="scroll"><table>
<thead><tr><th>File</th><th class="number">Bytes</th><th>SHA-256</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<p>In the tables (<code>.csv</code>, semicolons, UTF-8) a value that a spreadsheet could take for a formula has an apostrophe in front;
the files for the tools do not. Made by Muster. Plan <code class="hash">${planHash}</code>.</p>`;
}

/** What the files with a fixed name hold; the artifacts speak for themselves in the sections above. */
const CONTENTS: Readonly<Record<string, string>> = {
  [IPA_BUNDLE_NAMES.run]: 'runs what a tool does, step by step',
  [BUNDLE_NAMES.plan]: 'the plan itself, one line for each person, task and finding',
  [BUNDLE_NAMES.people]: 'everyone who was looked at, written or not',
  [IPA_BUNDLE_NAMES.byHand]: 'what is done by hand in the web administration, in order',
  [BUNDLE_NAMES.findings]: 'what was noticed, one by one',
};
