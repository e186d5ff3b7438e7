import type { EventHubKit, FlowStep, FlowVariable, Mark } from './pieces.ts';
import { CERTAINTY_WORDS } from './pieces.ts';

/** The sentences that document, text and screen have in common. */
export const KIT_WORDS = {
  about:
    'For a site that wants M3 to push its changes into IPA as they happen, instead of loading them again. Event Hub tells IPA of each change, and a process flow makes the change there.',
  subscriptions:
    'Made in the Channels Administrator of IPA, in each data area. C, U and D stand for create, update and delete.',
  branches:
    'First by document, then everyone but the protected users, then by operation. Under each operation its Landmark activities, in the order in which they have to run: each waits for the one before.',
  guard: 'Everyone but the protected users; the other way leads to the end of the flow.',
  variables: 'What stands between <! and > in the texts.',
  rules:
    'Muster does this by the settings of the environment. The flow knows none of them: it has to be built into it.',
  sources: 'What each mark rests on stands in domain.md of Muster’s source, sections 1, 4 and 7.',
  refused: 'Not written: ',
} as const;

export const VARIABLE_SOURCES: Readonly<Record<FlowVariable['source'], string>> = {
  event: 'The event',
  server: 'The process server',
  computed: 'Computed in the flow',
  query: 'An activity before',
};

/** `Inferred. Why.` without the reason where there is none. */
export function markText({ certainty, why }: Mark): string {
  const { name } = CERTAINTY_WORDS[certainty];
  return why === '' ? `${name}.` : `${name}. ${why}`;
}

/** Where the step acts, and how often. */
export function placeText(step: FlowStep, kit: Pick<EventHubKit, 'genDataArea' | 'dataArea'>): string {
  const place = step.shared ? `${kit.genDataArea}, shared` : kit.dataArea;
  return step.repeated ? `${place} · for each record found` : place;
}

export function systemText({ landmarkSystem, genDataArea, dataArea }: EventHubKit): string {
  const system = landmarkSystem === '' ? 'Landmark system' : `Landmark system ${landmarkSystem}`;
  return `${system} · data areas ${genDataArea} and ${dataArea}`;
}
