const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** What a page shows, in one line. The markup may be malformed (domain.md, 6), so only its brackets are looked at. */
export function pageText(page: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < page.length) {
    const begin = page.indexOf('<', at);
    if (begin < 0) break;
    pieces.push(page.slice(at, begin), ' ');
    const end = endOfTag(page, begin);
    if (end < 0) return inOneLine(pieces.join(''));
    at = end;
  }
  pieces.push(page.slice(at));
  return inOneLine(pieces.join(''));
}

/** Whether a page asks to sign in by the form (domain.md, 6). What was escaped by the page is no such form. */
export function asksToSignIn(page: string): boolean {
  return /<input\s[^<>]*\bname\s*=\s*["']?_ssoPass\b/i.test(page);
}

/** Behind the tag; for scripts and styles behind all of it, for a comment behind its end. -1 where it has none. */
function endOfTag(page: string, begin: number): number {
  if (page.startsWith('<!--', begin)) return after(page, '-->', begin);
  const name = /^<(script|style)\b/i.exec(page.slice(begin, begin + 8))?.[1];
  const end = after(page, '>', begin);
  if (name === undefined || end < 0) return end;
  // An end that is spelt in another way takes the rest of the page with it.
  return after(page, `</${name}>`, end);
}

function after(page: string, what: string, from: number): number {
  const at = page.indexOf(what, from);
  return at < 0 ? -1 : at + what.length;
}

function inOneLine(text: string): string {
  const plain = text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
  return plain.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}
