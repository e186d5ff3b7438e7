import { codePointName, shownCharacter } from '../../../../policy/character-name.ts';
import { type CopyText, copyable, refused } from './pieces.ts';

/** A variable of the flow, or a value of the settings; `setting` is what a message calls it. */
export type ValuePart = { readonly variable: string } | { readonly value: string; readonly setting: string };

export interface TransactionField {
  readonly name: string;
  /** null asks for the field instead of giving a value. */
  readonly parts: readonly ValuePart[] | null;
}

/**
 * What no value may hold: the quote that ends it, the sign that parts two fields, the brackets of a variable,
 * and whatever is no printable character of ISO-8859-1. How they are escaped is known for `&` in a variable
 * alone (domain.md, 7), so they are refused.
 */
const BREAKS_OUT = /["&<>]|[^ -~\xA1-\xAC\xAE-\xFF]/u;

/** Fields of fixed text, which is written as it is. */
export function fixed(name: string, value: string): TransactionField {
  return { name, parts: [{ value, setting: name }] };
}

export function ofVariable(name: string, variable: string): TransactionField {
  return { name, parts: [{ variable }] };
}

export function ofSetting(name: string, value: string, setting: string): TransactionField {
  return { name, parts: [{ value, setting }] };
}

/** `{USID}` in a template becomes the variable; the rest is text of the settings. */
export function ofTemplate(name: string, template: string, setting: string): TransactionField {
  const parts = template
    .split('{USID}')
    .flatMap((value): ValuePart[] => [{ variable: 'USID' }, { value, setting }])
    .slice(1);
  return { name, parts };
}

/** A transaction string of a Landmark activity (domain.md, 7). Refused where a value would break out of its quotes. */
export function transactionString(fields: readonly TransactionField[]): CopyText {
  const written: string[] = [];
  for (const { name, parts } of fields) {
    if (parts === null) {
      written.push(name);
      continue;
    }
    let value = '';
    for (const part of parts) {
      if ('variable' in part) {
        value += `<!${part.variable}>`;
        continue;
      }
      const breaking = BREAKS_OUT.exec(part.value)?.[0];
      if (breaking !== undefined) return refused(problemOf(part.setting, breaking));
      // `\` escapes: it was seen doubled in a domain's name (domain.md, 7).
      value += part.value.replaceAll('\\', '\\\\');
    }
    written.push(`${name}="${value}"`);
  }
  return copyable(written.join(' & '));
}

/** The variables that stand in the fields, each once. */
export function variablesOf(fields: readonly TransactionField[]): string[] {
  const names = fields.flatMap(({ parts }) =>
    (parts ?? []).flatMap((part) => ('variable' in part ? [part.variable] : [])),
  );
  return [...new Set(names)];
}

function problemOf(setting: string, character: string): string {
  return `${setting} holds ${shownCharacter(character)} (${codePointName(character)}), which cannot stand in a transaction string. Change that setting.`;
}
