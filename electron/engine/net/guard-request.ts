import type { ClientRequest } from 'node:http';
import { type Failure, failure } from '../../../shared/base/failure.ts';
import type { HttpLimits } from './http-limits.ts';

export interface RequestGuard {
  readonly server: string;
  /** How long a server may be silent, and how long the head of its answer may take in all. */
  readonly silenceMs: number;
  readonly limits: Pick<HttpLimits, 'headers' | 'interim'>;
}

/**
 * Ends a request whose server falls silent, drips the head of its answer, or sends provisional answers without end.
 * @param onFault told why, before the request is ended
 */
export function guardRequest(
  request: ClientRequest,
  { server, silenceMs, limits }: RequestGuard,
  onFault: (fault: Failure) => void,
): void {
  const seconds = silenceMs / 1000;
  const end = (fault: Failure) => {
    onFault(fault);
    request.destroy(fault);
  };
  const silent = () => end(failure('API-SILENT', { server, seconds }));
  let bytesBefore = 0;
  const bytesSince = () => (request.socket?.bytesRead ?? 0) - bytesBefore;
  const head = setTimeout(() => {
    const bytes = bytesSince();
    if (bytes === 0) silent();
    else end(failure('API-TOO-SLOW', { server, bytes, seconds }));
  }, silenceMs);
  let interim = 0;
  request.setTimeout(silenceMs, silent);
  request.on('socket', ({ bytesRead }) => {
    bytesBefore = bytesRead;
    head.refresh();
  });
  request.on('information', () => {
    interim++;
    if (interim === limits.interim + 1) end(failure('API-INTERIM', { server, most: limits.interim }));
  });
  request.on('upgrade', (_answer, socket) => {
    socket.destroy();
    end(failure('API-INTERIM', { server, most: 0 }));
  });
  request.on('response', () => clearTimeout(head));
  request.on('connect', () => clearTimeout(head));
  request.on('close', () => clearTimeout(head));
  // One more is let through, to be noticed: what is above the limit would be left out without a word.
  request.maxHeadersCount = limits.headers + 1;
}
