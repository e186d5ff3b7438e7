/** What a person is called by in an address or an id: its letters, and where it is parted. */
export interface Handle {
  /** As it is shown: ASCII alone, without what marks a copy of it ("+news", digits at the end). */
  readonly text: string;
  /** Lower case, without the signs between its parts. */
  readonly letters: string;
  /** Positions in `letters` before which a sign stood. */
  readonly bounds: readonly number[];
  /** Those of them where the sign is the outer one: the dot of "anna-maria.smith". Empty where there is one kind. */
  readonly outer: readonly number[];
  /** Whether letters may be missing at its end, as in an id of eight characters. */
  readonly mayBeCut: boolean;
}

const LONGEST = 64;
const SHORTEST = 3;
const SHOWN = /^[A-Za-z0-9._'-]+$/;

/** The local part of an address; null where it says nothing of a name: too short, too long, or with other signs. */
export function handleOfAddress(address: string): Handle | null {
  const end = address.indexOf('@');
  if (end < SHORTEST || end > LONGEST) return null;
  const local = address.slice(0, end);
  const plus = local.indexOf('+');
  return makeHandle(plus > 0 ? local.slice(0, plus) : local, false);
}

/** The id of a user, as far as it is letters. */
export function handleOfId(id: string): Handle | null {
  return id.length < SHORTEST || id.length > LONGEST ? null : makeHandle(id, true);
}

function makeHandle(raw: string, mayBeCut: boolean): Handle | null {
  if (!SHOWN.test(raw)) return null;
  const text = raw.replace(/[\d._'-]+$/, '');
  const bounds: number[] = [];
  const outer: number[] = [];
  const outerSign = text.includes('.') ? '.' : '_';
  let letters = '';
  for (const sign of text.toLowerCase()) {
    if (sign === "'") continue;
    if (sign !== '.' && sign !== '_' && sign !== '-') letters += sign;
    else if (letters.length > 0) {
      bounds.push(letters.length);
      if (sign === outerSign) outer.push(letters.length);
    }
  }
  if (letters.length < SHORTEST) return null;
  return { text, letters, bounds, outer: outer.length < bounds.length ? outer : [], mayBeCut };
}
