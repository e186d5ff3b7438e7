import { grouped } from '../../../../base/grouped.ts';
import { html, type Markup } from '../../../../base/html.ts';
import { BUNDLE_NAMES } from '../../../../target/render/bundle-names.ts';
import { ENVIRONMENT_TYPES, GEN_TYPES, type IpaObjectType } from '../../objects.ts';
import { sumOf } from '../section-counts.ts';
import { type Facts, inWords, items } from './facts.ts';
import { countedObjects } from './object-words.ts';

/** How to see whether it worked, without believing the tools. */
export function howToCheck(facts: Facts): Markup {
  const { plan, changes } = facts;
  const { landmark } = plan.target;
  const points = [
    html`In the log, no line holds <code>FAILED</code>.`,
    html`In ${landmark.genDataArea}: ${afterwards(facts, GEN_TYPES)}. Identities are those of the service
<code>${plan.policy.identity.service}</code>. The web administration lists them under User Management;
<code>secadm</code> knows <code>actor list</code> and <code>identity listIdentities</code>.`,
    html`In ${landmark.dataArea}: ${afterwards(facts, ENVIRONMENT_TYPES)}, as
the administration of Process Automation shows them.`,
    ...(sumOf(changes, 'create') > 0
      ? [
          html`Open three people of <code>${BUNDLE_NAMES.people}</code> who were created: one with an accent in the name, one with an e-mail, one with several
tasks. Names, address and tasks are as the file says.`,
        ]
      : []),
    ...(sumOf(changes, 'update') > 0
      ? [
          html`Open one that was changed of each kind: it has the new values, and everything else is as it was.`,
        ]
      : []),
    ...(sumOf(changes, 'delete') > 0
      ? [html`Look for three that were deleted: they are gone, and nobody else is.`]
      : []),
    ...(sumOf(changes, 'create', ['user']) > 0 ? [html`One of them signs in and sees the inbasket.`] : []),
  ];
  return html`<h2 id="check">How to check</h2>
<ol>
${items(points)}</ol>`;
}

/** How many more or fewer there are of each type, and how many in all where that is known. */
function afterwards({ plan, changes }: Facts, types: readonly IpaObjectType[]): string {
  const said = types.flatMap((type) => {
    const made = sumOf(changes, 'create', [type]);
    const gone = sumOf(changes, 'delete', [type]);
    if (made === 0 && gone === 0) return [];
    const change = [
      ...(made === 0 ? [] : [`${countedObjects(made, type)} more`]),
      ...(gone === 0 ? [] : [`${countedObjects(gone, type)} fewer`]),
    ];
    return [`${change.join(' and ')}${inAll(plan.current, type, made - gone)}`];
  });
  return said.length === 0 ? 'as many objects as before' : `${inWords(said)} than before`;
}

function inAll(current: Facts['plan']['current'], type: IpaObjectType, more: number): string {
  if (current.kind !== 'read' || current.notRead.includes(type)) return '';
  return ` (${grouped(current.counts[type] + more)} in all)`;
}
