import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { SignInSeen } from './sign-in.ts';
import type { TokenRequest } from './token-endpoint.ts';

/** A request as a test may look at it: no password, secret or token stands in it. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly path: string;
  /** Without those that carry secrets. */
  readonly headers: IncomingHttpHeaders;
  readonly signIn: SignInSeen;
  /** Of a bulk call, once it is read. */
  readonly body?: string;
  /** Of a call at the token endpoint, once it is read. */
  readonly token?: TokenRequest;
  /** 0 until the answer has begun. */
  readonly status: number;
  /** Bytes of the body handed to the connection so far. */
  readonly sentBytes: number;
  /** How it ended: answered to the end, or cut by either side. */
  readonly ended: Promise<'whole' | 'cut'>;
}

export type RequestRecord = { -readonly [name in keyof SeenRequest]: SeenRequest[name] };

const SECRET_HEADERS = ['authorization', 'proxy-authorization', 'cookie'];

export function recordRequest(
  request: IncomingMessage,
  response: ServerResponse,
  signIn: SignInSeen,
  redact: (text: string) => string,
): RequestRecord {
  const kept = Object.entries(request.headers).filter(([name]) => !SECRET_HEADERS.includes(name));
  return {
    method: request.method ?? '',
    path: redact(request.url ?? ''),
    headers: JSON.parse(redact(JSON.stringify(Object.fromEntries(kept)))) as IncomingHttpHeaders,
    signIn,
    status: 0,
    sentBytes: 0,
    ended: new Promise((resolve) => {
      response.on('close', () => resolve(response.writableFinished ? 'whole' : 'cut'));
    }),
  };
}

/** Takes secrets out of a text, as they are, JSON-escaped or percent-encoded. */
export function redactor(secrets: () => Iterable<string>): (text: string) => string {
  return (text) => {
    let clean = text;
    for (const secret of secrets()) {
      for (const form of formsOf(secret)) clean = clean.replaceAll(form, '(secret)');
    }
    return clean;
  };
}

function formsOf(secret: string): string[] {
  const form = new URLSearchParams({ s: secret }).toString().slice(2);
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), form];
}
