import { Failure, failure } from '../../../../shared/base/failure.ts';
import type { SqlServerSettings } from '../../../../shared/m3/m3-source.ts';
import { handshakeFault } from '../../net/handshake-fault.ts';
import type { LineTrouble, ServerError, ServerLine } from './server-line.ts';

/** What was being done when something went wrong. */
export interface Work {
  /** The table that was read; '' while the connection was made. */
  readonly subject: string;
  readonly rows: number;
}

/** Shorter passwords would be found in any text by chance. */
const SHORTEST_HIDDEN = 4;

/**
 * What the driver threw, in words for people. What this side found wrong goes first, then what the server said,
 * then what the network said. The driver's error is not handed on: it knows too much.
 */
export function failureOf(
  thrown: unknown,
  line: ServerLine,
  settings: SqlServerSettings,
  password: string,
  work: Work,
): Failure {
  if (thrown instanceof Failure) return thrown;
  if (line.fault !== null) return line.fault;
  const { server } = line;
  const { host, instance, database, connectTimeoutS, silenceTimeoutS, signIn, domain, user } = settings;
  const account = signIn === 'domain' ? `${domain}\\${user}` : user;
  const common = { server, host, instance, database, account, ...work };
  if (line.trouble !== null) return troubleOf(line.trouble, { ...common, seconds: silenceTimeoutS });
  const said = serverErrorIn(thrown) ?? mostTelling(line.serverErrors);
  if (said !== undefined && (line.stage !== 'ready' || numberIn(thrown) !== undefined)) {
    const message = hide(said.message, password);
    const original = `Error ${said.number}: ${message}`;
    return refusedBy({ ...said, message }, { ...common, number: said.number, original });
  }
  const original = hide(messageOf(thrown), password);
  const codes = codesIn(thrown);
  const seen = handshakeFault([...codes, original]);
  return brokenBy(codes, line, { ...common, seconds: connectTimeoutS, seen, original });
}

type Common = Readonly<Record<'server' | 'subject' | 'original', string>> & {
  readonly [name: string]: string | number;
};

function troubleOf(trouble: LineTrouble, params: Common | Omit<Common, 'original'>): Failure {
  switch (trouble) {
    case 'silent':
      return failure('SQL-SILENT', params);
    case 'slow':
      return failure('SQL-TOO-SLOW', params);
    case 'endless':
      return failure('SQL-ROW-TOO-LONG', params);
  }
}

/** What SQL Server's own error numbers mean here. */
function refusedBy({ number, message }: ServerError, params: Common): Failure {
  switch (number) {
    case 18456:
    case 18452:
    case 18470:
    case 18486:
    case 18487:
    case 18488:
      return failure('SQL-LOGIN-REFUSED', params);
    case 911:
    case 916:
    case 4060:
    case 4063:
    case 4064:
      return failure('SQL-DATABASE-NOT-OPENED', params);
    case 904:
    case 922:
    case 927:
    case 942:
    case 976:
    case 978:
    case 983:
      return failure('SQL-DATABASE-UNAVAILABLE', params);
    case 229:
    case 230:
      return failure('SQL-PERMISSION-DENIED', params);
    case 208:
      return failure('SQL-TABLE-MISSING', params);
    case 207: {
      const column = /'([^']*)'/.exec(message)?.[1] ?? '';
      return failure('SQL-COLUMN-MISSING', { ...params, table: params.subject, column });
    }
    case 1222:
      return failure('SQL-LOCKED', params);
    case 1205:
      return failure('SQL-DEADLOCK', params);
    default:
      return failure('SQL-REFUSED', params.subject === '' ? { ...params, subject: 'the sign-in' } : params);
  }
}

/** What the network's and the driver's codes mean, by how far the connection had come. */
function brokenBy(codes: ReadonlySet<string>, { stage, broken }: ServerLine, params: Common): Failure {
  if (codes.has('ENOTFOUND') || codes.has('EAI_AGAIN')) return failure('SQL-HOST-UNKNOWN', params);
  if (codes.has('EENCRYPT')) return failure('SQL-ENCRYPTION-DEMANDED', params);
  switch (stage) {
    case 'name':
    case 'port':
      return notReached(codes, stage, params);
    case 'negotiation':
      if (isTls(codes)) return failure('TLS-FAILED', params);
      return failure(codes.has('ETIMEOUT') ? 'SQL-NO-ANSWER' : 'SQL-CLOSED', params);
    case 'handshake':
      return failure(codes.has('ETIMEOUT') && !isTls(codes) ? 'SQL-NO-ANSWER' : 'TLS-FAILED', params);
    case 'sign-in':
      return failure(codes.has('ETIMEOUT') ? 'SQL-NO-ANSWER' : 'SQL-CLOSED', params);
    case 'ready':
      return failure(broken ? 'SQL-CONNECTION-LOST' : 'SQL-FAILED', params);
  }
}

function isTls(codes: ReadonlySet<string>): boolean {
  return [...codes].some((code) => /^ERR_(SSL|TLS|OSSL)_|^EPROTO$/.test(code));
}

function notReached(codes: ReadonlySet<string>, stage: 'name' | 'port', params: Common): Failure {
  const byInstance = params.server.includes('\\');
  if (codes.has('EINSTLOOKUP')) return failure('SQL-INSTANCE-NOT-FOUND', params);
  if (codes.has('ECONNREFUSED')) return failure('SQL-PORT-REFUSED', params);
  if (byInstance && stage === 'name' && codes.has('ETIMEOUT'))
    return failure('SQL-INSTANCE-NOT-FOUND', params);
  const unreachable = ['ETIMEOUT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN'];
  const timedOut = codes.has('ETIMEOUT') || codes.has('ETIMEDOUT') ? 'yes' : 'no';
  if (unreachable.some((code) => codes.has(code))) return failure('SQL-NOT-REACHED', { ...params, timedOut });
  return failure('SQL-FAILED', params);
}

/** A sign-in is refused with several errors: the one that says why goes before the one that says that. */
function mostTelling(errors: readonly ServerError[]): ServerError | undefined {
  return errors.find(({ number }) => number !== 18456) ?? errors[0];
}

function numberIn(thrown: unknown): number | undefined {
  const { number } = (thrown ?? {}) as { number?: unknown };
  return typeof number === 'number' ? number : undefined;
}

function serverErrorIn(thrown: unknown): ServerError | undefined {
  const number = numberIn(thrown);
  return number === undefined ? undefined : { number, message: messageOf(thrown) };
}

/** The codes of an error and of those that it came from; Node and the driver each wrap in their own way. */
function codesIn(thrown: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (!(thrown instanceof Error)) return found;
  const { code, cause, originalError, errors } = thrown as Error & Record<string, unknown>;
  if (typeof code === 'string') found.add(code);
  codesIn(cause, found);
  codesIn(originalError, found);
  if (Array.isArray(errors)) for (const error of errors) codesIn(error, found);
  return found;
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** A server could answer with what it was sent. */
function hide(text: string, password: string): string {
  return password.length < SHORTEST_HIDDEN ? text : text.replaceAll(password, '•••');
}
