import { codePointName, doubtfulCharacter, oddBlank } from './doubtful-characters.ts';

/** The words of a line, or why they cannot be told for sure. */
export type Words =
  | { readonly ok: true; readonly words: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/**
 * The words of one secadm line without its line end (domain.md, 4). Words are parted by one space; a space
 * within a word stands between double quotes or after a backslash. How a quote or a backslash itself is
 * written is not known, so any other use of them is refused rather than guessed. Two spaces in a row are
 * refused as well: that is what an empty value looks like that was not quoted.
 */
export function secadmWords(line: string): Words {
  if (line === '') return refused('the line is empty');
  const doubtful = doubtfulCharacter(line);
  if (doubtful !== null) return refused(`${doubtful} is a control character or invisible`);
  const words: string[] = [];
  let at = 0;
  while (true) {
    const word = line[at] === '"' ? quotedWord(line, at) : bareWord(line, at);
    if (!word.ok) return word;
    words.push(word.text);
    if (word.end === line.length) return { ok: true, words };
    at = word.end + 1;
  }
}

type Word =
  | { readonly ok: true; readonly text: string; readonly end: number }
  | { readonly ok: false; readonly reason: string };

function refused(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}

/** A word in double quotes, from its opening quote on. `end` is where the space after it stands, or the line's end. */
function quotedWord(line: string, start: number): Word {
  const close = line.indexOf('"', start + 1);
  if (close < 0) return refused('a quote is not closed');
  const text = line.slice(start + 1, close);
  if (text.includes('\\')) return refused('a backslash stands between quotes');
  const next = line[close + 1];
  if (next !== undefined && next !== ' ') return refused(`${codePointName(next)} follows a closing quote`);
  return { ok: true, text, end: close + 1 };
}

function bareWord(line: string, start: number): Word {
  let text = '';
  let from = start;
  let at = start;
  for (; at < line.length && line[at] !== ' '; at++) {
    const character = line[at]!;
    if (character === '"') return refused('a quote stands within a word');
    if (character !== '\\') continue;
    if (line[at + 1] !== ' ') return refused('a backslash stands before something other than a space');
    text += `${line.slice(from, at)} `;
    at++;
    from = at + 1;
  }
  text += line.slice(from, at);
  if (text === '') return refused('a word is missing: two spaces, or a space at the beginning or end');
  const blank = oddBlank(text);
  if (blank !== null) return refused(`${blank} is a blank outside quotes`);
  return { ok: true, text, end: at };
}
