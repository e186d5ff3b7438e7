import { Failure, failure } from '../../../../shared/base/failure.ts';
import type { SqlServerSettings } from '../../../../shared/m3/sql-server-settings.ts';
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
  if (line.trouble !== null) return troubleOf(line.trouble, line.server, settings.silenceTimeoutS, work);
  const place = { server: line.server, settings, subject: work.subject, rows: work.rows };
  const said = serverErrorIn(thrown) ?? mostTelling(line.serverErrors);
  if (said !== undefined && (line.stage !== 'ready' || numberIn(thrown) !== undefined)) {
    return refusedBy({ ...said, message: hide(said.message, password) }, place);
  }
  return brokenBy(codesIn(thrown), line, { ...place, original: hide(messageOf(thrown), password) });
}

/** Where it happened. */
interface Place extends Work {
  readonly server: string;
  readonly settings: SqlServerSettings;
}

interface Break extends Place {
  /** What Node or the driver said. */
  readonly original: string;
}

function troubleOf(trouble: LineTrouble, server: string, seconds: number, { subject, rows }: Work): Failure {
  switch (trouble) {
    case 'silent':
      return failure('SQL-SILENT', { server, seconds, subject, rows });
    case 'slow':
      return failure('SQL-TOO-SLOW', { server, seconds, subject, rows });
    case 'endless':
      return failure('SQL-ROW-TOO-LONG', { server, subject, rows });
  }
}

/** What SQL Server's own error numbers mean here. */
function refusedBy({ number, message }: ServerError, { server, settings, subject }: Place): Failure {
  const { database, signIn, domain, user } = settings;
  const account = signIn === 'domain' ? `${domain}\\${user}` : user;
  const original = `Error ${number}: ${message}`;
  switch (number) {
    case 18456:
    case 18452:
    case 18470:
    case 18486:
    case 18487:
    case 18488:
      return failure('SQL-LOGIN-REFUSED', { server, account, original });
    case 911:
    case 916:
    case 4060:
    case 4063:
    case 4064:
      return failure('SQL-DATABASE-NOT-OPENED', { database, server, account, original });
    case 904:
    case 922:
    case 927:
    case 942:
    case 976:
    case 978:
    case 983:
      return failure('SQL-DATABASE-UNAVAILABLE', { database, server, original });
    case 229:
    case 230:
      return failure('SQL-PERMISSION-DENIED', { account, subject, original });
    case 208:
      return failure('SQL-TABLE-MISSING', { subject, original });
    case 207: {
      const column = /'([^']*)'/.exec(message)?.[1] ?? '';
      return failure('SQL-COLUMN-MISSING', { table: subject, column, original });
    }
    case 1222:
      return failure('SQL-LOCKED', { subject, original });
    case 1205:
      return failure('SQL-DEADLOCK', { subject, original });
    default:
      return failure('SQL-REFUSED', {
        server,
        number,
        subject: subject === '' ? 'the sign-in' : subject,
        original,
      });
  }
}

/** What the network's and the driver's codes mean, by how far the connection had come. */
function brokenBy(codes: ReadonlySet<string>, { stage, broken }: ServerLine, at: Break): Failure {
  const { server, settings, subject, rows, original } = at;
  if (codes.has('ENOTFOUND') || codes.has('EAI_AGAIN'))
    return failure('SQL-HOST-UNKNOWN', { host: settings.host, original });
  if (codes.has('EENCRYPT')) return failure('SQL-ENCRYPTION-DEMANDED', { server, original });
  switch (stage) {
    case 'name':
    case 'port':
      return notReached(codes, stage, at);
    case 'negotiation':
      return isTls(codes) ? tlsFailed(codes, at) : notAnswered(codes, at);
    case 'handshake':
      return codes.has('ETIMEOUT') && !isTls(codes) ? notAnswered(codes, at) : tlsFailed(codes, at);
    case 'sign-in':
      return notAnswered(codes, at);
    case 'ready':
      return broken
        ? failure('SQL-CONNECTION-LOST', { server, subject, rows, original })
        : failure('SQL-FAILED', { server, original });
  }
}

function tlsFailed(codes: ReadonlySet<string>, { server, original }: Break): Failure {
  return failure('TLS-FAILED', { server, seen: handshakeFault([...codes, original]), original });
}

function notAnswered(codes: ReadonlySet<string>, { server, settings, original }: Break): Failure {
  if (!codes.has('ETIMEOUT')) return failure('SQL-CLOSED', { server, original });
  return failure('SQL-NO-ANSWER', { server, seconds: settings.connectTimeoutS, original });
}

function isTls(codes: ReadonlySet<string>): boolean {
  return [...codes].some((code) => /^ERR_(SSL|TLS|OSSL)_|^EPROTO$/.test(code));
}

function notReached(codes: ReadonlySet<string>, stage: 'name' | 'port', at: Break): Failure {
  const { server, original } = at;
  const { host, instance, connectTimeoutS } = at.settings;
  const isSearched = server.includes('\\') && stage === 'name' && codes.has('ETIMEOUT');
  if (codes.has('EINSTLOOKUP')) return failure('SQL-INSTANCE-NOT-FOUND', { instance, host, original });
  if (codes.has('ECONNREFUSED')) return failure('SQL-PORT-REFUSED', { server, original });
  if (isSearched) return failure('SQL-INSTANCE-NOT-FOUND', { instance, host, original });
  if (codes.has('ETIMEOUT') || codes.has('ETIMEDOUT'))
    return failure('SQL-NOT-REACHED', { server, seconds: connectTimeoutS, original });
  const unreachable = ['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN'];
  if (unreachable.some((code) => codes.has(code))) return failure('SQL-NOT-REACHED', { server, original });
  return failure('SQL-FAILED', { server, original });
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
