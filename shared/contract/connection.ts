import type { MusterError } from '../base/failure.ts';
import type { M3Way } from '../m3/m3-source.ts';
import type { IpaWay } from '../targets/ipa/ipa-source.ts';

/** The steps of a connection test, in order; what a way does not have is left out of its report. */
export const CONNECTION_STEPS = [
  'name',
  'port',
  'certificate',
  'sign-in',
  'objects',
  'query',
  'characters',
] as const;
export type ConnectionStepId = (typeof CONNECTION_STEPS)[number];

export interface ConnectionStep {
  readonly id: ConnectionStepId;
  /** `skipped`: an earlier step failed, or there is nothing to look at (no certificate without encryption). */
  readonly state: 'waiting' | 'running' | 'done' | 'warning' | 'failed' | 'skipped';
  /** What was found, in one sentence; '' until it is known. */
  readonly text: string;
  /** Why it failed; its `original` is the system's own words. */
  readonly error: MusterError | null;
}

/** A certificate in words that a person can compare with what the administrator says. */
export interface CertificateInfo {
  readonly subject: string;
  readonly issuer: string;
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256 of the certificate, 64 lower-case hex digits. */
  readonly fingerprint: string;
}

/** An authority's certificates, read from a file to be trusted. */
export interface AuthorityFile {
  readonly name: string;
  readonly pem: string;
  readonly certificates: readonly CertificateInfo[];
}

/** One of IPA's lists as a test read it. */
export interface TestedList {
  readonly title: string;
  readonly rows: number;
  readonly columns: readonly string[];
  /** The first rows, as they are there. */
  readonly sample: readonly (readonly string[])[];
}

/** What a test of the connection to M3, or to what says what is in IPA, found so far; pushed as it goes, answered when it ends. */
export interface ConnectionReport {
  readonly way: M3Way | IpaWay;
  readonly startedAt: string;
  /** null while it goes on. */
  readonly endedAt: string | null;
  readonly steps: readonly ConnectionStep[];
  /** As the server showed it; null before it did, and without encryption. */
  readonly certificate: (CertificateInfo & { readonly trusted: boolean }) | null;
  /** Rows there are; null for what cannot be counted without reading it all. */
  readonly counts: {
    readonly users: number | null;
    readonly emails: number | null;
    readonly roles: number | null;
    readonly userRoles: number | null;
  } | null;
  /** Companies that user e-mails are kept in, with their number. */
  readonly companies: readonly { readonly company: string; readonly emails: number }[];
  /** Five users as they are there. */
  readonly sample: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  } | null;
  /** IPA's lists, as far as they were read; none for M3. */
  readonly lists: readonly TestedList[];
  /** Queries or calls as they were sent, without any secret. */
  readonly sent: readonly { readonly title: string; readonly text: string }[];
}
