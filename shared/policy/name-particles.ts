import { decides, isConnector, isParticle, isPrefixed } from './name-words.ts';

/** A particle that begins the family name, found among the words of a name. */
export interface FoundParticle {
  /** The first word of the family name. */
  readonly start: number;
  readonly words: string;
  /** null where it decides alone. */
  readonly doubt: string | null;
  readonly reason: string;
}

/** Where the family name begins by its particle; never at the first word. */
export function findParticle(core: readonly string[]): FoundParticle | null {
  for (let start = 1; start < core.length; start++) {
    const run = runLength(core, start);
    const prefixed = core.length > 2 && isPrefixed(core[start]!);
    if (run > 0 || prefixed) return particleAt(core, start, prefixed ? 0 : run);
    if (start > 1 && start < core.length - 1 && isConnector(core[start]!)) return connectorAt(core, start);
  }
  return null;
}

function particleAt(core: readonly string[], start: number, run: number): FoundParticle {
  const words = core.slice(start, start + Math.max(run, 1)).join(' ');
  const after = core.length - start - run;
  const reason = `"${words}" begins the family name`;
  const unsure = run === 1 && !decides(core[start]!);
  const doubt =
    after > 1
      ? `"${words}" begins the family name, but ${after} words follow`
      : unsure
        ? `"${words}" may begin the family name or be a name`
        : romanceBefore(core, start)
          ? `"${core[start - 1]}" before "${words}" may belong to the family name`
          : null;
  return { start, words, doubt, reason };
}

// "Juan Pérez de la Cruz" has two family names; "Jan Willem van den Berg" has two given names.
const ROMANCE = new Set(['de', 'del', 'da', 'do', 'dos', 'das']);
function romanceBefore(core: readonly string[], start: number): boolean {
  return start > 1 && ROMANCE.has(core[start]!.toLowerCase());
}

function connectorAt(core: readonly string[], position: number): FoundParticle {
  const words = core.slice(position - 1, position + 2).join(' ');
  const exact = position === 2 && core.length === 4;
  const doubt = exact ? null : `"${words}" looks like a family name of two parts`;
  return { start: position - 1, words, doubt, reason: `"${words}" is a family name of two parts` };
}

/** How many particles stand in a row from `start`; the last word of a name is never one. */
export function runLength(core: readonly string[], start: number): number {
  let end = start;
  while (end < core.length - 1 && isParticle(core[end]!)) end++;
  return end - start;
}
