/** Terminal sequences: CSI (colours, cursor), OSC (titles, links), and the two-character ones. */
const TERMINAL = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])/g;

/** Controls without the tab, line separators, and what turns the reading direction or cannot be seen. */
const UNSEEN =
  /[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/u;
const UNSEEN_ALL = new RegExp(UNSEEN, 'gu');

/**
 * A tool's words as they may be shown and kept: on one line, without terminal sequences, every other
 * character that could hide or reorder text made visible (`␀`, `⟨U+202E⟩`). Clean text comes back as it is.
 */
export function visibleText(text: string): string {
  return UNSEEN.test(text) ? text.replace(TERMINAL, '').replace(UNSEEN_ALL, picture) : text;
}

function picture(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
