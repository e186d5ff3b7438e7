import type { ConnectionReport } from '../../../shared/contract/connection.ts';
import type { SourceCall } from './source-call.ts';

/** What a connection test is given beside its settings: it reports each step as it goes. */
export interface TestCall extends Pick<SourceCall, 'access' | 'signal'> {
  readonly now: () => Date;
  readonly onReport: (report: ConnectionReport) => void;
}
