/**
 * The words of one line of a secadm file: parted by spaces, with "…" and backslash-space for a space inside
 * (domain.md, 4). No other escape is known, so any other backslash stands for itself. null where a quote is
 * not closed.
 */
export function wordsOf(line: string): string[] | null {
  const words: string[] = [];
  let word = '';
  let begun = false;
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (character === '"') {
      quoted = !quoted;
      begun = true;
    } else if (character === '\\' && !quoted && line[at + 1] === ' ') {
      word += ' ';
      begun = true;
      at++;
    } else if (character === ' ' && !quoted) {
      if (begun) words.push(word);
      word = '';
      begun = false;
    } else {
      word += character;
      begun = true;
    }
  }
  if (quoted) return null;
  if (begun) words.push(word);
  return words;
}
