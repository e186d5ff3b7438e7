import { html, type Markup } from '../../../../base/html.ts';
import { BUNDLE_NAMES } from '../../../../target/render/bundle-names.ts';
import { sumOf } from '../section-counts.ts';
import { type Facts, items, NOTHING } from './facts.ts';

/** A list to tick off. */
export function beforeYouStart(facts: Facts): Markup {
  const { plan, changes, steps } = facts;
  const { landmark, production, environment } = plan.target;
  const points = [
    html`This is the right system: environment <strong>${environment}</strong>${production ? html`, a <strong>production</strong> environment` : NOTHING}, data area <code>${landmark.dataArea}</code>, ${folderText(landmark.folder)}.`,
    html`The files are whole. In this folder, <code>certutil -hashfile <em>file</em> SHA256</code> gives the checksum of a file
in a command prompt; on Linux <code>sha256sum -c ${BUNDLE_NAMES.sums}</code> checks all of them. They stand <a href="#files">at the end of this page</a>, too.`,
    html`Your Windows account may start the Landmark tools on the Landmark server, and <code>secadm</code> knows its password or
asks for it. No password is in these files.`,
    ...(steps.some(({ byHand }) => byHand !== null)
      ? [html`You may administer users in the web administration of IPA, which part of this needs.`]
      : []),
    html`There is a backup of the data areas <code>${landmark.genDataArea}</code> and <code>${landmark.dataArea}</code> that can be restored.`,
    html`Nobody else administers users of this system meanwhile, and no other load is running. IPA takes one request after
the other and gives no guarantee beyond that.`,
    ...(sumOf(changes, 'create', ['actor']) > 0 || sumOf(changes, 'update', ['actor']) > 0
      ? [
          html`A few names in <code>${BUNDLE_NAMES.people}</code> have been looked at: first and last name were made from one field.`,
        ]
      : []),
    ...(sumOf(changes, 'delete') > 0
      ? [
          html`Everybody who is deleted or disabled has been looked at, one by one: they stand in <code>${BUNDLE_NAMES.people}</code> under their action. No administrator is among them.`,
        ]
      : []),
    html`The folder of these files lies on the Landmark server itself, for example <code>C:\\Temp\\muster</code>, has a plain name and can be written to:
the log is kept there.`,
  ];
  return html`<h2>Before you start</h2>
<ul class="boxes">
${items(points)}</ul>`;
}

function folderText(folder: string): Markup {
  return folder === ''
    ? html`Landmark folder not given: you name it when you start`
    : html`Landmark folder <code>${folder}</code>`;
}
