import { strictDecoder } from './decode.ts';

/** The fields of a form, or why they cannot be read for sure. */
export type FormReading =
  | { readonly ok: true; readonly fields: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly reason: string };

/** A name stands as it is; a value has its other characters as bytes of UTF-8 behind percent signs. */
const FIELD = /^([A-Za-z.]+)=((?:[A-Za-z0-9\-_.!~*'()]|%[0-9A-Fa-f]{2})*)$/;

/**
 * Reads an application/x-www-form-urlencoded body, in which each field stands once. A plus is refused: whether it is
 * one or a space depends on who reads it.
 */
export function readForm(body: string): FormReading {
  const fields = new Map<string, string>();
  for (const pair of body.split('&')) {
    const found = FIELD.exec(pair);
    if (found === null) return refused('a field of the form holds what has to be encoded');
    const [, name, encoded] = found as unknown as [string, string, string];
    if (fields.has(name)) return refused('a field of the form stands there twice');
    const value = decoded(encoded);
    if (value === null) return refused('a value of the form is not in UTF-8');
    fields.set(name, value);
  }
  return { ok: true, fields };
}

function refused(reason: string): FormReading {
  return { ok: false, reason };
}

/** A value without its percent signs; null where the bytes are no UTF-8. */
function decoded(encoded: string): string | null {
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at++) {
    if (encoded[at] !== '%') bytes.push(encoded.charCodeAt(at));
    else {
      bytes.push(Number.parseInt(encoded.slice(at + 1, at + 3), 16));
      at += 2;
    }
  }
  const decoder = strictDecoder('utf-8');
  const { text, problem } = decoder.decode(Uint8Array.from(bytes));
  return problem === null && decoder.end().problem === null ? text : null;
}
