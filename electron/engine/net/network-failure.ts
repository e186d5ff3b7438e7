import { Failure, failure } from '../../../shared/base/failure.ts';
import { handshakeFault } from './handshake-fault.ts';
import { HTTP_LIMITS } from './http-limits.ts';
import type { ServerAddress } from './server-address.ts';

/** An error of the network on the way to a server, as a failure that says what to do. Failures stay as they are. */
export function networkFailure(
  error: unknown,
  { host, server }: Pick<ServerAddress, 'host' | 'server'>,
): Failure {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_NODATA') {
    return failure('API-HOST-UNKNOWN', { host, original: code }, error);
  }
  if (code === 'ECONNREFUSED') return failure('API-PORT-REFUSED', { server, original: code }, error);
  if (/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EACCES|EADDRNOTAVAIL)$/.test(code)) {
    return failure('API-NOT-REACHED', { server, original: code }, error);
  }
  if (code === 'HPE_HEADER_OVERFLOW' || code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') {
    const most = `${HTTP_LIMITS.headBytes / 1024} KB`;
    return failure('API-HEADERS-TOO-LARGE', { server, most, original: code }, error);
  }
  if (code.startsWith('HPE_')) return failure('API-NOT-HTTP', { server, original: code }, error);
  if (code === 'EPROTO' || code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')) {
    const seen = handshakeFault([code, String((error as Error).message)]);
    return failure('TLS-FAILED', { server, seen, original: code }, error);
  }
  return failure('API-CONNECTION-LOST', { server, original: code }, error);
}

/** The code; where every address of a name failed in its own way, that which says most. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) {
    const codes = error.errors.map(codeOf);
    return codes.find((code) => code === 'ECONNREFUSED') ?? codes.at(-1) ?? error.message;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  return String(code ?? message);
}
