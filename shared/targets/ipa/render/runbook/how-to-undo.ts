import { html, type Markup } from '../../../../base/html.ts';
import { BUNDLE_NAMES } from '../../../../target/render/bundle-names.ts';
import { ENVIRONMENT_TYPES, PROTECTED_USERS } from '../../objects.ts';
import { IPA_BUNDLE_NAMES } from '../bundle-names.ts';
import { sumOf } from '../section-counts.ts';
import { type Facts, items, NOTHING } from './facts.ts';

/** What the file for the way back covers, what it does not, and how that is taken back. */
export function howToUndo(facts: Facts): Markup {
  const { plan } = facts;
  return html`<h2>How to undo</h2>
${
  plan.direction === 'undo'
    ? html`<p>This plan takes back a run itself. What follows does that run’s work again.</p>
`
    : NOTHING
}<div class="note stop">
<p><strong>Read all of this first. Restoring the backup is the safer way.</strong></p>
<ul>
${items(warnings(facts))}</ul>
</div>
<ol>
${items([...takeAway(facts), ...bySecadm(facts), ...giveBack(facts)])}</ol>
<p>Where Muster did the run, it makes an undo of what the run is known to have done: a plan of its own, with everything in it that
is done by hand here. That is better than this list. Administrators (${PROTECTED_USERS.join(', ')}) are in no file that a tool takes.</p>`;
}

function warnings(facts: Facts): Markup[] {
  const { plan, counts, hasUndoFile } = facts;
  const { landmark } = plan.target;
  const creates = counts.some(({ section }) => section === 'gen-create');
  return [
    ...(hasUndoFile && creates
      ? [
          html`The undo deletes every person whom the file names to delete, <strong>also one who was there before</strong>. Take those lines out first: the log
of the run says whom it could not create.`,
        ]
      : []),
    ...(hasUndoFile
      ? [
          html`${landmark.genDataArea} is shared: a person deleted there is gone for <strong>all</strong> environments of this Landmark system.`,
          html`<code>actor delete --complete</code> is called "temporarily unavailable" by the help of <code>secadm</code>, though it has been used.
Try it with one person.`,
          html`It covers what <code>secadm</code> does in ${landmark.genDataArea}, and nothing else. <code>importPFIdata</code> is not known to delete anything.`,
        ]
      : [html`There is no file for it: nothing of this plan is done by <code>secadm</code>.`]),
    ...(counts.some(({ section, again }) => again || section === 'gen-delete')
      ? [
          html`What was deleted is made again with the values before. What IPA kept of it besides does not come back: its history, settings, passwords.`,
        ]
      : []),
  ];
}

/** What the run made in the data area goes before its actors do. */
function takeAway({ plan, changes }: Facts): Markup[] {
  if (sumOf(changes, 'create', ENVIRONMENT_TYPES) === 0) return [];
  return [
    html`In the administration of Process Automation for <code>${plan.target.landmark.dataArea}</code>, delete the user-tasks, then the users, then the tasks that
this run created: <code>${BUNDLE_NAMES.people}</code> has them in <em>Created</em> and <em>Tasks added</em>. IPA refuses a task that still has user-tasks and a user with pending work units; the history of user
actions (<code>pfimetrics</code>) may have to go first.`,
  ];
}

/** What the run changed or took away comes back when its actors are there again. */
function giveBack({ plan, changes, steps }: Facts): Markup[] {
  const { dataArea, genDataArea } = plan.target.landmark;
  const changedByHand = steps.some(({ section, byHand }) => section === 'gen-update' && byHand !== null);
  return [
    ...(sumOf(changes, 'delete', ENVIRONMENT_TYPES) > 0
      ? [
          html`Make the users, tasks and user-tasks of <code>${dataArea}</code> again that were deleted, users and tasks first: they stand in <code>${IPA_BUNDLE_NAMES.byHand}</code> with their values before.`,
        ]
      : []),
    ...(sumOf(changes, 'update', ENVIRONMENT_TYPES) > 0
      ? [
          html`Give the tasks and user-tasks that were changed their values before: they stand in <code>${BUNDLE_NAMES.plan}</code>, at each person and task under <code>changes</code>, as <code>before</code>.`,
        ]
      : []),
    ...(changedByHand
      ? [
          html`Give the actors of ${genDataArea} that were changed by hand or by request their values before, as <code>${IPA_BUNDLE_NAMES.byHand}</code> has them.`,
        ]
      : []),
  ];
}

function bySecadm({ plan, hasUndoFile }: Facts): Markup[] {
  if (!hasUndoFile) return [];
  const { landmark } = plan.target;
  return [
    html`In a Landmark command prompt:
<pre><code>secadm -f "BUNDLE\\undo\\gen-undo.secadm.txt" -d ${landmark.genDataArea}</code></pre>
What was deleted is made again first, as it was; whoever was created goes last, each with roles, actor-identity, actor and identity.`,
  ];
}
