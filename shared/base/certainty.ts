/** How surely something is known about M3 or a target: the marks of domain.md. */
export const CERTAINTIES = ['confirmed', 'inferred', 'unknown'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export interface Mark {
  readonly certainty: Certainty;
  /** The section of domain.md, e.g. `7`. */
  readonly section: string;
  /** What it rests on, or what is not known; '' where confirmed needs no word. */
  readonly why: string;
}

export function confirmed(section: string, why = ''): Mark {
  return { certainty: 'confirmed', section, why };
}
export function inferred(section: string, why: string): Mark {
  return { certainty: 'inferred', section, why };
}
export function unknown(section: string, why: string): Mark {
  return { certainty: 'unknown', section, why };
}
