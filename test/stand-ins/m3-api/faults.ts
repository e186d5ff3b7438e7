import { firstRows, type MiCall, type MiResult, nameOf } from './mi-call.ts';
import type { MiFailure } from './transaction.ts';

export type Door = 'v1' | 'v2' | 'token';

/** Something that goes wrong, or an answer as no client wants it. */
export type Fault =
  /** Refused: 401, 403, 429, 503 and the like, with Retry-After as given. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  /** A page for people: a sign-in page under 200 (the default), a gateway's under 502. */
  | { readonly kind: 'html'; readonly status?: number }
  /** Takes the request and never answers. */
  | { readonly kind: 'silence' }
  /** Breaks the connection after so many bytes of the body; with 0 before anything was said. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** Ends the answer properly after so many bytes of the body. */
  | { readonly kind: 'truncate'; readonly afterBytes: number }
  /**
   * Sends so many bytes at a time, each when `pace` lets it: the test's gate, told how many bytes have gone.
   * Without one the pieces follow each other at once.
   */
  | {
      readonly kind: 'trickle';
      readonly chunkBytes: number;
      readonly pace?: (sentBytes: number) => Promise<void>;
    }
  /** Names another content type, and encodes the body as said; UTF-8 by default. */
  | {
      readonly kind: 'content-type';
      readonly contentType: string;
      readonly encoding?: 'utf-8' | 'latin1' | 'utf-16le';
    }
  /** Sends so many provisional answers (HTTP 103, or 100) before the answer; with 101 it changes the protocol instead. */
  | { readonly kind: 'interim'; readonly count: number; readonly status?: 100 | 101 | 103 }
  /** Sends more headers with the answer: so many, of so many bytes each. */
  | { readonly kind: 'headers'; readonly count: number; readonly bytes: number }
  /** Sends a byte at a time, of the head of the answer or of its body, and never comes to an end. */
  | { readonly kind: 'drip'; readonly part: 'head' | 'body'; readonly everyMs: number }
  /** Compresses the body with gzip, asked or not; `bytes` of zeroes in its place where they are given. */
  | { readonly kind: 'gzip'; readonly status?: number; readonly bytes?: number }
  /** Says something else; the text may be without end. */
  | { readonly kind: 'say'; readonly status?: number; readonly text: string | Iterable<string> }
  /** The transaction gives so many rows, then fails. */
  | { readonly kind: 'error-after'; readonly rows: number; readonly failure?: Partial<MiFailure> }
  /** The transaction gives no rows. */
  | { readonly kind: 'empty' }
  /** The transaction gives so many rows, then fails; it is counted as failed, but nothing says why. */
  | { readonly kind: 'wordless'; readonly rows: number };

type MiFault = Extract<Fault, { kind: 'error-after' | 'empty' | 'wordless' }>;
export type WireFault = Exclude<Fault, MiFault>;

/** Where and how often a fault happens; everywhere and always where nothing is said. */
export interface FaultPlace {
  readonly on?: Door;
  /** As `MNS150MI/LstUserData`; null for a bulk call as a whole. */
  readonly transaction?: string | null;
  /** How often. */
  readonly times?: number;
  /** How many calls go well before. */
  readonly after?: number;
}

/** The test's handle. Of several faults that fit, the one added first happens. */
export interface Faults {
  add(fault: Fault, place?: FaultPlace): void;
  clear(): void;
}

/** The server's side: each `take…` counts as one occasion. */
export interface FaultSource extends Faults {
  takeWire(door: Door, transaction: string | null): WireFault | null;
  alter(door: Door, call: MiCall, result: MiResult): MiResult;
}

interface Planned {
  readonly fault: Fault;
  readonly place: FaultPlace;
  before: number;
  left: number;
}

export function makeFaults(): FaultSource {
  const planned: Planned[] = [];
  const take = (wire: boolean, door: Door, transaction: string | null): Fault | null => {
    for (const one of planned) {
      if (isWire(one.fault) === wire && fits(one.place, door, transaction) && isDue(one)) return one.fault;
    }
    return null;
  };
  return {
    add: (fault, place = {}) =>
      planned.push({
        fault,
        place,
        before: place.after ?? 0,
        left: place.times ?? Number.POSITIVE_INFINITY,
      }),
    clear: () => planned.splice(0),
    takeWire: (door, transaction) => take(true, door, transaction) as WireFault | null,
    alter: (door, call, result) => altered(result, take(false, door, nameOf(call)) as MiFault | null),
  };
}

const isWire = ({ kind }: Fault): boolean => !['error-after', 'empty', 'wordless'].includes(kind);

function fits({ on, transaction }: FaultPlace, door: Door, called: string | null): boolean {
  return (on === undefined || on === door) && (transaction === undefined || transaction === called);
}

function isDue(one: Planned): boolean {
  if (one.left <= 0) return false;
  if (one.before > 0) {
    one.before--;
    return false;
  }
  one.left--;
  return true;
}

const SUDDEN: MiFailure = {
  type: 'ServerReturnedNOK',
  code: 'MI00001',
  field: '',
  message: 'The program has ended abnormally',
};

const WORDLESS: MiFailure = { ...SUDDEN, code: '', message: '' };

function altered(result: MiResult, fault: MiFault | null): MiResult {
  if (fault === null || !result.ok) return result;
  if (fault.kind === 'empty') return { ...result, rows: [] };
  const rows = firstRows(result.rows, fault.rows);
  if (fault.kind === 'wordless') return { ...result, rows, failure: WORDLESS, wordless: true };
  return { ...result, rows, failure: { ...SUDDEN, ...fault.failure } };
}
