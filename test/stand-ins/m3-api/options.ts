import type { CertificateChoice } from './certificate.ts';
import type { M3Records } from './records.ts';

/** Who may sign in with HTTP Basic (v1). */
export interface GridSignIn {
  readonly user: string;
  readonly password: string;
  /** How the header's bytes are read; domain.md does not say. UTF-8 by default. */
  readonly encoding: 'utf-8' | 'latin1';
}

/** The secrets of an .ionapi file (v2). */
export interface ServiceAccount {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** A field of LstUserData that only some releases have. */
export type LaterUserField = 'EMAL' | 'DEPT';

/**
 * How the stand-in behaves. What domain.md, 3 does not say is a choice here, so that a test can try every
 * answer.
 */
export interface M3ApiOptions {
  /** What it holds; whatever is not named is empty. */
  readonly records?: Partial<M3Records>;
  readonly signIn?: Partial<GridSignIn>;
  readonly account?: Partial<ServiceAccount>;
  /** `MUSTER_TST` by default. */
  readonly tenant?: string;
  /** Company of the signed-in user (v1), and of a v2 call without `cono`; `100` by default. */
  readonly company?: string;
  /** Division of the signed-in user, and of a v2 call without `divi`; blank by default. */
  readonly division?: string;
  /** The companies that exist; by default `company` and those that have e-mails. */
  readonly companies?: readonly string[];
  /** `expires_in` that is told, in seconds; 7200 by default. Nothing runs out by the clock. */
  readonly tokenExpiresIn?: number;
  /** How many calls a token is good for; no end by default. */
  readonly tokenUses?: number;
  /** Transactions that this M3 does not have, as `MNS405MI/Lst`. */
  readonly absent?: readonly string[];
  /** Fields that LstUserData has beyond the usual ones; none by default. */
  readonly moreUserFields?: readonly LaterUserField[];
  /**
   * What v1 says about an unknown program or transaction: `nok` (default) an error of type ServerReturnedNOK
   * under HTTP 200, `typed` one of type TransactionNotFound, `not-found` an HTML page under 404, `bad-request` the error of
   * `nok` under 400, `empty` 400 and nothing else.
   */
  readonly v1Unknown?: 'nok' | 'typed' | 'not-found' | 'bad-request' | 'empty';
  /**
   * What v2 says about it: `result` (default) TransactionNotFound in `results`, `not-found` 404, `bad-request` the same as
   * `result` under 400, `empty` 400 and nothing else.
   */
  readonly v2Unknown?: 'result' | 'not-found' | 'bad-request' | 'empty';
  /** The most records that a call gives, whatever it asks for; no limit by default. */
  readonly mostRecords?: number;
  /** What the inputs of a list do: it begins there (default), gives what has exactly these, or takes no notice. */
  readonly listInputs?: 'start' | 'filter' | 'ignored';
  /** How many transactions of a bulk call are come to; all by default. What is left is said not to be processed, or left out. */
  readonly bulkMost?: number;
  readonly bulkRest?: 'marked' | 'missing';
  /** Which REST API the grid has on premise; `v1` by default. */
  readonly gridApi?: 'v1' | 'v2' | 'both';
  /** What happens to a column that the transaction does not have; `error` by default. */
  readonly unknownColumn?: 'error' | 'ignored';
  /** Whether EMTP of CRS111MI/List chooses one type (default) or is where the list starts. */
  readonly emailType?: 'filter' | 'start';
  /** Whether v1 takes `;cono=` and `;divi=`; it goes by the signed-in user alone by default. */
  readonly v1Company?: 'login' | 'matrix';
  /** Whether v1 sends Metadata where the call does not say; true by default. */
  readonly v1Metadata?: boolean;
  /** Whether a bulk call ends at its first failed transaction; false by default. */
  readonly bulkStopsAtFailure?: boolean;
  /** With TLS, by a certificate from an authority of its own; plain HTTP by default. */
  readonly tls?: boolean | CertificateChoice;
}

/** The options that are not about data, sign-in or transport, with nothing left open. */
export type Behaviour = Required<
  Pick<
    M3ApiOptions,
    | 'tenant'
    | 'company'
    | 'division'
    | 'absent'
    | 'moreUserFields'
    | 'v1Unknown'
    | 'v2Unknown'
    | 'unknownColumn'
    | 'emailType'
    | 'v1Company'
    | 'v1Metadata'
    | 'bulkStopsAtFailure'
    | 'mostRecords'
    | 'listInputs'
    | 'bulkMost'
    | 'bulkRest'
    | 'gridApi'
  >
>;

export function behaviourOf(options: M3ApiOptions): Behaviour {
  return {
    tenant: options.tenant ?? 'MUSTER_TST',
    company: options.company ?? '100',
    division: options.division ?? '',
    absent: options.absent ?? [],
    moreUserFields: options.moreUserFields ?? [],
    v1Unknown: options.v1Unknown ?? 'nok',
    v2Unknown: options.v2Unknown ?? 'result',
    unknownColumn: options.unknownColumn ?? 'error',
    emailType: options.emailType ?? 'filter',
    v1Company: options.v1Company ?? 'login',
    v1Metadata: options.v1Metadata ?? true,
    bulkStopsAtFailure: options.bulkStopsAtFailure ?? false,
    mostRecords: options.mostRecords ?? Number.POSITIVE_INFINITY,
    listInputs: options.listInputs ?? 'start',
    bulkMost: options.bulkMost ?? Number.POSITIVE_INFINITY,
    bulkRest: options.bulkRest ?? 'marked',
    gridApi: options.gridApi ?? 'v1',
  };
}

export function gridSignInOf({ signIn }: M3ApiOptions): GridSignIn {
  return { user: 'M3SRVADM', password: 'grid:pass "word"', encoding: 'utf-8', ...signIn };
}

/** Keys and secrets hold the characters that real ones do: `#` ends an address where it is not encoded. */
export function serviceAccountOf(options: M3ApiOptions): ServiceAccount {
  const { tenant } = behaviourOf(options);
  return {
    clientId: `${tenant}~client-id`,
    clientSecret: 'client-secret+&=%',
    accessKey: `${tenant}#access-key`,
    secretKey: 'secret#key/with=signs',
    ...options.account,
  };
}
