/** Markup that is safe to put into a page as it is. Made by `html` only. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | readonly Part[];

/**
 * A template whose values are text, unless they are markup made by this very template: forgetting to escape
 * is not possible. Controls and marks that turn the direction of text are shown by their code point.
 */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = fixed[0]!;
  parts.forEach((part, at) => {
    markup += rendered(part) + fixed[at + 1]!;
  });
  return { markup };
}

function rendered(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map(rendered).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
      const point = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      return `[U+${point}]`;
    });
}
