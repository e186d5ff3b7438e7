const EXCERPT = 120;

/** A row as one short line, for a message. */
export function excerptOf(fields: readonly string[]): string {
  let text = '';
  for (const value of fields) {
    text += (text === '' ? '' : ' | ') + value.slice(0, EXCERPT).trim();
    if (text.length > EXCERPT) break;
  }
  return excerpt(text);
}

/** A text as far as a message shows it. */
export function excerpt(text: string): string {
  const line = text.slice(0, EXCERPT).replace(/[\r\n]+/g, ' ');
  return text.length > EXCERPT ? `${line}…` : line;
}
