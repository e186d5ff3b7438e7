import { grouped } from '../../../../base/grouped.ts';
import { html, type Markup } from '../../../../base/html.ts';
import { CHANGES } from '../../../../policy/changes.ts';
import { POLICY } from '../../../../policy/policy.ts';
import { BUNDLE_NAMES } from '../../../../target/render/bundle-names.ts';
import { PROTECTED_USERS } from '../../objects.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Facts } from './facts.ts';

/** The sources and the decisions of the policy, in short. */
export function howItWasDecided({ plan }: Facts): Markup {
  const { policy, sources } = plan;
  const roles = policy.actorRoles;
  const extracts = sources.map(
    (
      source,
    ) => html`<dt>Extract, ${source.kind}</dt><dd>${source.name}, ${grouped(source.rows)} rows${source.rejected === 0 ? '' : `, ${grouped(source.rejected)} of them refused`}</dd>
`,
  );
  return html`<h2>How it was decided</h2>
<dl>
${extracts}<dt>Company of e-mails</dt><dd>${policy.company ?? 'the only one there is'}</dd>
<dt>Scope</dt><dd>${POLICY.scope.rule.phrases[policy.scope.rule]}, ${grouped(policy.scope.include.length)} taken in and ${grouped(policy.scope.exclude.length)} left out by hand</dd>
<dt>Name split</dt><dd>${policy.nameSplit.evidence ? 'by the e-mail, the user id, the language and the habit of the extract where they tell, else ' : ''}${POLICY.nameSplit.rule.phrases[policy.nameSplit.rule]}; “${policy.nameSplit.filler}” where there is no last name</dd>
<dt>Characters</dt><dd>${POLICY.characters.rule.phrases[policy.characters.rule]}</dd>
<dt>Identity</dt><dd><code>${policy.identity.template}</code> in the service <code>${policy.identity.service}</code></dd>
<dt>Actor roles</dt><dd>${roles.default.join(', ')}${roles.byRole.length === 0 ? '' : `, and ${grouped(roles.byRole.length)} by M3 role`}</dd>
<dt>Protected</dt><dd>${PROTECTED_USERS.join(', ')}${policy.protectedUsers.length === 0 ? '' : `, and ${grouped(policy.protectedUsers.length)} more`}</dd>
${changes(plan)}</dl>
<p>Every decision in full is on the first line of <code>${BUNDLE_NAMES.plan}</code>.</p>`;
}

const { onlyInTarget: ONLY, fields: WINS } = CHANGES;

/** The rules about what is there already; of no matter where the target was taken as empty. */
function changes({ policy, current }: Plan): Markup {
  if (current.kind === 'assumed-empty') return html``;
  const { onlyInTarget, fields, actorUpdate, otherEnvironment, byHand, ...switches } = policy.changes;
  const off = (['create', 'update', 'delete'] as const).filter((name) => !switches[name]);
  const decided = Object.keys(byHand.people).length + Object.keys(byHand.tasks).length;
  return html`<dt>Only in IPA</dt><dd>people: ${ONLY.people.phrases[onlyInTarget.people]}, tasks: ${ONLY.tasks.phrases[onlyInTarget.tasks]}, user-tasks: ${ONLY.userTasks.phrases[onlyInTarget.userTasks]}, actor roles: ${ONLY.actorRoles.phrases[onlyInTarget.actorRoles]}, actors of unknown origin: ${ONLY.actorsOfUnknownOrigin.phrases[onlyInTarget.actorsOfUnknownOrigin]}</dd>
<dt>Who wins</dt><dd>name: ${WINS.name.phrases[fields.name]}, e-mail: ${WINS.email.phrases[fields.email]}, description: ${WINS.description.phrases[fields.description]}, dates: ${WINS.validity.phrases[fields.validity]}; an actor whom another environment brought with other values: ${CHANGES.otherEnvironment.phrases[otherEnvironment]}</dd>
<dt>Changed actors</dt><dd>${CHANGES.actorUpdate.phrases[actorUpdate]}</dd>
<dt>By hand</dt><dd>${grouped(decided)} decided one by one${off.length === 0 ? '' : `; switched off: ${off.join(', ')}`}</dd>
`;
}
