import { html, type Markup } from '../../../../base/html.ts';
import { type SectionCount, sumOf } from '../section-counts.ts';
import { type Facts, items, NOTHING } from './facts.ts';
import { countDeeds, countedPeople } from './people-words.ts';

/** What can go wrong with changes and deletes, in plain words (domain.md, 1, What does not fit, 6; 4; 6). */
export function risks(facts: Facts): Markup {
  const notes = [
    ...deletesInDataArea(facts),
    ...deletesInGen(facts),
    ...actorsAgain(facts),
    ...disabled(facts),
    ...byHand(facts),
    ...updatesByImport(facts),
  ];
  if (notes.length === 0) return NOTHING;
  return html`<h2>What can go wrong</h2>
<div class="note stop">
<ul>
${items(notes)}</ul>
</div>`;
}

function has(facts: Facts, wanted: (count: SectionCount) => boolean): boolean {
  return facts.counts.some(wanted);
}

function deletesInDataArea(facts: Facts): Markup[] {
  const { dataArea } = facts.plan.target.landmark;
  const users = sumOf(facts.changes, 'delete', ['user']);
  const tasks = sumOf(facts.changes, 'delete', ['task']);
  return [
    ...(users === 0
      ? []
      : [
          html`<strong>Pending work.</strong> IPA refuses to delete a user who still has pending work units. Look for them in ${dataArea} first, and finish or reassign them.`,
          html`<strong>History first.</strong> The history of user actions (<code>pfimetrics</code>, UserAction) may keep a user from being deleted. Then it has to be deleted first, and it does not come back.`,
          html`<strong>Several data areas.</strong> A person may be a user of another data area, too. Only the user of ${dataArea} is meant; look twice before the actor goes.`,
        ]),
    ...(tasks === 0
      ? []
      : [
          html`<strong>Tasks in use.</strong> IPA refuses to delete a task that still has user-tasks, also those of people whom this plan leaves alone.`,
        ]),
  ];
}

function deletesInGen(facts: Facts): Markup[] {
  if (!has(facts, ({ section }) => section === 'gen-delete')) return [];
  const { genDataArea } = facts.plan.target.landmark;
  const actors = sumOf(facts.changes, 'delete', ['actor']) > 0;
  return [
    html`<strong>${genDataArea} is shared</strong> by all environments of this Landmark system. What is deleted there is gone for each of them. Muster knows of other environments only what it was shown; ask those who run them.`,
    ...(actors
      ? [
          html`<strong><code>actor delete --complete</code></strong> is called “temporarily unavailable” by the help of <code>secadm</code>, though it has been used. Try it with one person.`,
        ]
      : []),
  ];
}

function actorsAgain(facts: Facts): Markup[] {
  if (!has(facts, ({ again }) => again)) return [];
  return [
    html`<strong>Actors are deleted and added again</strong>, because <code>secadm</code> cannot change one. What IPA keeps of an actor beside name, e-mail, identities and roles is lost: its history, settings and what else hangs on it. Pending work units may get lost or keep the actor from being deleted.`,
    html`<strong>For a moment these people are gone</strong>, for all environments of this Landmark system: whoever of them is signed in meanwhile is thrown out or refused. Run it when nobody works.`,
    html`<strong>A stop in between leaves somebody without an actor.</strong> The lines that follow in the file add the actor again: run them before anything else.`,
  ];
}

function disabled({ plan }: Facts): Markup[] {
  const { disabled: count } = countDeeds(plan, 'people');
  if (count === 0) return [];
  return [
    html`<strong>Disabled means:</strong> user-tasks, user and actor roles of ${countedPeople(count)} go, actor and identity stay. Actor roles belong to ${plan.target.landmark.genDataArea}, which all environments share: they are missing there, too.`,
  ];
}

function byHand(facts: Facts): Markup[] {
  if (facts.steps.every((step) => step.byHand === null)) return [];
  return [
    html`<strong>The web administration’s answers are unverified.</strong> Changing and deleting by its requests was never seen to be tried in public, and its answers can be wrong. Whatever is done there has to be looked at afterwards.`,
  ];
}

function updatesByImport(facts: Facts): Markup[] {
  const updates = has(
    facts,
    ({ section, action }) => section === 'environment-import' && action === 'update',
  );
  if (!updates) return [];
  return [
    html`<strong>Changes by import.</strong> <code>importPFIdata</code> is known to create and to update; whether it touches other fields of a task or user-task that it updates is not known. Look at the first one.`,
  ];
}
