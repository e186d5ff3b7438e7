import { codePointName } from '../../../policy/character-name.ts';
import {
  CERTAINTIES,
  CERTAINTY_WORDS,
  type Condition,
  type CopyText,
  type EventHubKit,
  type FlowStep,
} from './event-hub/pieces.ts';
import { KIT_WORDS, markText, placeText, systemText, VARIABLE_SOURCES } from './event-hub/words.ts';
import { problemsOf } from './event-hub-kit.ts';

/**
 * The kit as plain text, one line for each text to be copied; lines end in LF. No date: the same kit gives the
 * same text. What would break a line, or cannot be seen, is shown by its code.
 */
export function renderEventHubText(kit: EventHubKit): string {
  const lines = [
    `${kit.environment}: Event Hub kit`,
    `${kit.production ? 'Production · ' : ''}${systemText(kit)}`,
    '',
    KIT_WORDS.about,
    '',
    ...CERTAINTIES.map(
      (certainty) => `${CERTAINTY_WORDS[certainty].name}: ${CERTAINTY_WORDS[certainty].meaning}.`,
    ),
    KIT_WORDS.sources,
    ...notWhole(kit),
    ...subscriptions(kit),
    ...branches(kit),
    ...variables(kit),
    ...rules(kit),
    ...warnings(kit),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `[${codePointName(sign)}]`);
}

function heading(title: string): string[] {
  return ['', '', title.toUpperCase(), ''];
}

function notWhole(kit: EventHubKit): string[] {
  const problems = problemsOf(kit);
  return problems.length === 0
    ? []
    : [...heading('The kit is not whole'), ...problems.map((text) => `! ${text}`)];
}

function subscriptions(kit: EventHubKit): string[] {
  return [
    ...heading('Subscriptions'),
    KIT_WORDS.subscriptions,
    '',
    ...kit.subscriptions.flatMap((one) => [
      `${one.holds} (${one.program}). ${markText(one.mark)}`,
      `    ${written(one.copy)}`,
    ]),
  ];
}

function branches(kit: EventHubKit): string[] {
  return [
    ...heading('Branches of the flow'),
    KIT_WORDS.branches,
    ...kit.branches.flatMap((branch) => [
      '',
      '',
      `== ${branch.title}`,
      ...condition('When.', branch.condition),
      ...(branch.guard === null ? [] : condition(KIT_WORDS.guard, branch.guard)),
      ...branch.leaves.flatMap((leaf) => [
        '',
        `-- ${branch.document}, ${leaf.operation}`,
        ...condition('When.', leaf.condition),
        ...leaf.notes.map((note) => `Note: ${note}`),
        ...leaf.steps.flatMap((step, at) => stepLines(step, at + 1, kit)),
      ]),
    ]),
  ];
}

function condition(words: string, { copy, mark }: Condition): string[] {
  return [`${words} ${markText(mark)}`, `    ${written(copy)}`];
}

function stepLines(step: FlowStep, number: number, kit: EventHubKit): string[] {
  return [
    `${number}. ${step.title} (${placeText(step, kit)}). ${markText(step.mark)}`,
    ...(step.only === null ? [] : condition('Only when.', step.only)),
    `    ${written(step.copy)}`,
    ...(step.note === '' ? [] : [`    Note: ${step.note}`]),
  ];
}

function variables(kit: EventHubKit): string[] {
  return [
    ...heading('Variables'),
    KIT_WORDS.variables,
    '',
    ...kit.variables.map(
      (one) => `${one.name}: ${VARIABLE_SOURCES[one.source]}. ${one.from} ${markText(one.mark)}`,
    ),
  ];
}

function rules(kit: EventHubKit): string[] {
  return [
    ...heading('What the flow has to do itself'),
    KIT_WORDS.rules,
    ...kit.rules.flatMap((rule) => [
      '',
      `${rule.title}. ${rule.text} ${markText(rule.mark)}`,
      ...(rule.rows.length === 0 ? [] : [rule.columns, ...rule.rows].map((row) => `    ${row.join(' | ')}`)),
    ]),
  ];
}

function warnings(kit: EventHubKit): string[] {
  return [
    ...heading('Warnings'),
    ...kit.warnings.map((one) => `! ${one.title}. ${one.text} ${markText(one.mark)}`),
  ];
}

function written(copy: CopyText): string {
  return copy.text === null ? `${KIT_WORDS.refused}${copy.problem}` : copy.text;
}
