/** Short texts are parsed in no time, however they are nested. */
const SHORT = 1 << 16;
const DEEPEST = 64;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Whether a text of JSON is nested deeper than anything that Muster writes. A parser takes much longer for millions of
 * open brackets than for as many values, and cannot be left meanwhile.
 */
export function isNestedTooDeeply(json: string): boolean {
  if (json.length < SHORT) return false;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (inText) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > DEEPEST) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}
