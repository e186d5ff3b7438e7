/**
 * What goes wrong, from the next message on. Rows are counted within one result. A fault of queries without a
 * `table` strikes every query, also the `SELECT 1;` by which the client's pool tries its connections.
 */
export type Fault =
  /** The connection is taken, and then nothing is said: to the first message, to the sign-in, to a query. */
  | { readonly kind: 'silent'; readonly at: 'pre-login' | 'login' }
  | { readonly kind: 'silent'; readonly at: 'query'; readonly table?: string }
  /** The connection ends at the first message of the TLS handshake, as a server does that offers outdated versions alone. */
  | { readonly kind: 'hang-up' }
  /** The answer to the sign-in is left in the middle: by silence, by the end of the connection, or with what is no answer. */
  | { readonly kind: 'half-sign-in'; readonly left: 'silence' | 'end' | Buffer }
  /** Leads on to another server after the sign-in. */
  | { readonly kind: 'lead'; readonly host: string; readonly port: number }
  /** The connection ends after so many rows have been sent. */
  | { readonly kind: 'break'; readonly afterRows: number; readonly table?: string }
  /** Nothing more comes after so many rows, until the client cancels or leaves. */
  | { readonly kind: 'stall'; readonly afterRows: number; readonly table?: string }
  /**
   * After so many rows comes one whose first column, an nvarchar(max) in this answer, has a value of so many bytes; it has
   * no end where none are given.
   */
  | {
      readonly kind: 'long-value';
      readonly afterRows: number;
      readonly table?: string;
      readonly bytes?: number;
    }
  /** After so many rows the rest comes a byte at a time and does not end. */
  | { readonly kind: 'drip'; readonly afterRows: number; readonly table?: string; readonly everyMs: number }
  /** After so many rows the server says this and that without end, and gives no row any more. */
  | { readonly kind: 'chatter'; readonly afterRows: number; readonly table?: string }
  /** The answer to the sign-in comes a byte at a time, or is more of the same without end. */
  | { readonly kind: 'endless-sign-in'; readonly everyMs: number | null }
  /** An error after so many rows; 1205 (chosen as the deadlock victim) where nothing else is named. */
  | {
      readonly kind: 'error';
      readonly afterRows: number;
      readonly table?: string;
      readonly number?: number;
      readonly severity?: number;
      readonly message?: string;
    };

/** Faults of queries; with `table`, of those alone whose text names it. */
export type QueryFault = Extract<Fault, { readonly table?: string }>;

export function queryFault(fault: Fault | null, text: string): QueryFault | null {
  if (fault === null || fault.kind === 'half-sign-in' || fault.kind === 'lead') return null;
  if (fault.kind === 'hang-up' || fault.kind === 'endless-sign-in') return null;
  if (fault.kind === 'silent' && fault.at !== 'query') return null;
  const { table } = fault;
  return table === undefined || text.toLowerCase().includes(table.toLowerCase()) ? fault : null;
}

export const DEADLOCK = {
  number: 1205,
  severity: 13,
  message:
    'Transaction (Process ID 51) was deadlocked on lock resources with another process and has been chosen as the deadlock victim. Rerun the transaction.',
} as const;
