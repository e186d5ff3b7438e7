import type { AnswerForm } from '../../../../shared/m3/api/answer-form.ts';
import type { MiCall, Transaction } from '../../../../shared/m3/api/transactions.ts';
import type { M3ApiSettings } from '../../../../shared/m3/api-settings.ts';
import type { ServerAddress } from '../../net/server-address.ts';

/** Several calls of one transaction in one request. */
export interface BulkRequest {
  readonly url: URL;
  readonly body: string;
}

/** How a version of the REST API is spoken to (domain.md, 3). */
export interface Dialect {
  readonly version: M3ApiSettings['version'];
  readonly address: ServerAddress;
  /** Who signs in, for messages. */
  readonly user: string;
  /** CONO that the calls are made in; '' for the user's own. */
  readonly company: string;
  readonly form: AnswerForm;
  readonly urlOf: (call: MiCall) => URL;
  /** null where each call is a request of its own. */
  readonly bulkOf:
    | ((transaction: Transaction, inputs: readonly Readonly<Record<string, string>>[]) => BulkRequest)
    | null;
  /** The value of the Authorization header. @throws Failure API-…; AbortError on cancel */
  readonly authorize: () => Promise<string>;
  /** Told that the last sign-in was refused; whether a new one may be tried. */
  readonly renew: () => boolean;
}
