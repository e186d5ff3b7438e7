import { Failure, failure } from '../../../shared/contract/failure.ts';
import type { ServerAddress } from './server-address.ts';

/** An error of the network on the way to a server, as a failure that says what to do. Failures stay as they are. */
export function networkFailure(
  error: unknown,
  { host, server }: Pick<ServerAddress, 'host' | 'server'>,
): Failure {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_NODATA') {
    return failure('API-HOST-UNKNOWN', { host, server, original: code }, error);
  }
  if (code === 'ECONNREFUSED') return failure('API-PORT-REFUSED', { server, original: code }, error);
  if (/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EACCES|EADDRNOTAVAIL)$/.test(code)) {
    return failure('API-NOT-REACHED', { server, original: code }, error);
  }
  if (code.startsWith('HPE_')) return failure('API-NOT-HTTP', { server, original: code }, error);
  if (code === 'EPROTO' || code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')) {
    return failure('TLS-FAILED', { server, original: code }, error);
  }
  return failure('API-CONNECTION-LOST', { server, original: code }, error);
}

/** The code; of several addresses that were tried, of the last. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors.at(-1));
  const { code, message } = error as NodeJS.ErrnoException;
  return String(code ?? message);
}
