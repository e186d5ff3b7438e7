import { grouped } from '../../../../base/grouped.ts';
import { html, type Markup } from '../../../../base/html.ts';
import type { OperationAction } from '../../../../target/operation.ts';
import type { IpaObjectType } from '../../objects.ts';
import type { Plan } from '../../plan/plan.ts';
import { IPA_BUNDLE_NAMES } from '../bundle-names.ts';
import { sumOf } from '../section-counts.ts';
import { type Facts, inWords, NOTHING } from './facts.ts';
import { countDeeds, countedPeople, countedTasks, DEEDS, type Deed } from './people-words.ts';

/** Which system, what the plan is, and what it does in one sentence and in numbers. */
export function headline(facts: Facts): Markup {
  const { plan } = facts;
  const { environment, landmarkSystem, landmark, production } = plan.target;
  const system = landmarkSystem === '' ? 'Landmark system' : `Landmark system ${landmarkSystem}`;
  return html`<header class="${production ? 'production' : 'other'}">
<p class="kicker">${production ? html`<strong>Production</strong> · ` : NOTHING}${system} · data areas ${landmark.genDataArea} and ${landmark.dataArea}</p>
<h1>${environment}: ${titleOf(plan)}</h1>
<p class="lead">${inOneSentence(facts)}</p>
</header>
${onlyOne(plan)}${introduction(facts)}
<ul class="tiles">
${tiles(facts)}</ul>`;
}

function titleOf({ direction, only }: Plan): string {
  if (direction === 'undo') return only === null ? 'undo of a run' : 'undo of a run, one person';
  return only === null ? 'people from M3 into IPA' : 'one person from M3 into IPA';
}

function onlyOne({ only }: Plan): Markup {
  if (only === null) return NOTHING;
  return html`<div class="note">
<p><strong>For one person only: <code>${only}</code>.</strong> Nobody else was compared, and nobody else is touched.</p>
</div>
`;
}

function inOneSentence({ plan, counts }: Facts): string {
  const people = countDeeds(plan, 'people');
  const tasks = countDeeds(plan, 'tasks');
  const done = DEEDS.flatMap((deed) => {
    const said = [
      ...(people[deed] === 0 ? [] : [countedPeople(people[deed])]),
      ...(tasks[deed] === 0 ? [] : [countedTasks(tasks[deed])]),
    ];
    if (said.length === 0) return [];
    return [`${inWords(said)} ${people[deed] + tasks[deed] === 1 ? 'is' : 'are'} ${deed}`];
  });
  const sentences = [
    ...(plan.direction === 'undo' ? ['This takes back what a run did.'] : []),
    done.length === 0 ? 'No person and no task is changed.' : `${done.join('; ')}.`,
    ...(counts.length > 0 && counts.every(({ action }) => action === 'create')
      ? ['Nothing is changed and nothing is deleted.']
      : []),
  ];
  return sentences.join(' ');
}

function introduction({ plan, steps }: Facts): Markup {
  const tools = [
    ...(steps.some(({ shape }) => shape.tool === 'secadm') ? [html`<code>secadm</code>`] : []),
    ...(steps.some(({ shape }) => shape.tool === 'importPFIdata') ? [html`<code>importPFIdata</code>`] : []),
  ];
  const files = steps.length === 1 ? 'one file' : `${steps.length} files`;
  const taken =
    tools.length === 0
      ? NOTHING
      : html` The ${tools.length === 1 ? 'tool' : 'tools'} ${tools[0]!}${tools.length === 2 ? html` and ${tools[1]!}` : NOTHING} ${tools.length === 1 ? 'takes' : 'take'} them in.`;
  const byHand = steps.some((step) => step.byHand !== null)
    ? html` What no tool can do is done by hand, as <code>${IPA_BUNDLE_NAMES.byHand}</code> lists it.`
    : NOTHING;
  return html`<p>${
    plan.direction === 'undo'
      ? 'What a run did in Infor Process Automation (IPA) was written down; what takes it back was turned into'
      : plan.current.kind === 'assumed-empty'
        ? 'The people and roles of an M3 environment were read and turned for Infor Process Automation (IPA) into'
        : 'The people and roles of an M3 environment were compared with those of Infor Process Automation (IPA), and the difference was turned into'
  } ${files}.${taken}${byHand} This page says what they hold, how they are run,
how to see whether it worked, and how to take it back. Nothing else is needed: no program has to be installed.</p>`;
}

function tiles({ plan, changes }: Facts): Markup[] {
  const people = countDeeds(plan, 'people');
  const actions: readonly (readonly [OperationAction, Deed])[] = [
    ['create', 'created'],
    ['update', 'changed'],
    ['delete', 'deleted'],
  ];
  const ofType = (type: IpaObjectType, one: string, many: string) =>
    actions.map(([action, deed]) => [sumOf(changes, action, [type]), one, many, deed] as const);
  const all = [
    ...DEEDS.map((deed) => [people[deed], 'person', 'people', deed] as const),
    ...ofType('task', 'task (M3 role)', 'tasks (M3 roles)'),
    ...ofType('user-task', 'user-task', 'user-tasks'),
    ...actions.map(
      ([action, deed]) => [sumOf(changes, action), 'object', 'objects', `${deed} in all`] as const,
    ),
  ];
  return all
    .filter(([count]) => count > 0)
    .map(([count, one, many, deed]) => tile(count, `${count === 1 ? one : many} ${deed}`));
}

function tile(count: number, label: string): Markup {
  return html`<li><b>${grouped(count)}</b><span>${label}</span></li>
`;
}
