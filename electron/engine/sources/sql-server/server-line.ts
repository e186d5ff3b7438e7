import type { X509Certificate } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { isIP, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { type Failure, failure } from '../../../../shared/base/failure.ts';
import type { CertificateInfo } from '../../../../shared/contract/connection.ts';
import type { SqlServerSettings } from '../../../../shared/m3/sql-server-settings.ts';
import { describeCertificate } from '../../net/certificate.ts';
import { openSocket } from '../../net/open-socket.ts';
import { objectionTo } from '../../net/trust.ts';
import type { SourceLimits } from '../source-limits.ts';
import { gateSocket } from './login-gate.ts';
import { ProgressWindow } from './progress-window.ts';
import { RowCutter } from './row-cutter.ts';
import type { DriverValue, RowReceiver } from './row-receiver.ts';

/** The packet type of every answer of SQL Server (MS-TDS 2.2.3.1.1). */
const TABULAR_RESULT = 0x04;

/** How far a connection has come. */
export type LineStage = 'name' | 'port' | 'negotiation' | 'handshake' | 'sign-in' | 'ready';

/** What happens on the way, for whoever shows it. */
export interface LineWatch {
  /** The name was found: its addresses. */
  readonly onName?: (address: string) => void;
  readonly onPort?: (port: number) => void;
  readonly onCertificate?: (certificate: CertificateInfo, trusted: boolean) => void;
}

/** What the server itself said was wrong. */
export interface ServerError {
  readonly number: number;
  readonly message: string;
}

/** What ended a connection from here: silence, next to nothing in the time for silence, or more bytes than a row has. */
export type LineTrouble = 'silent' | 'slow' | 'endless';

/** Far more errors than a server has for one query. */
const MOST_ERRORS = 50;

/** What is needed of tedious' connection, which mssql hands out before it connects. */
export interface DriverConnection {
  on(event: 'secure', listener: (secured: TLSSocket) => void): unknown;
  on(event: 'connect', listener: (error?: Error) => void): unknown;
  on(event: 'errorMessage', listener: (error: ServerError) => void): unknown;
  createTokenStreamParser(message: AsyncIterable<Buffer>, ...others: unknown[]): AnswerParser;
  readonly config: { readonly options: { readonly tdsVersion: string } };
  messageIo?: DriverMessages;
}

/** What the driver encrypts a connection with. */
interface DriverMessages {
  startTls(context: unknown, serverName: string, trustAny: boolean): Promise<void>;
}

/** What the driver takes an answer apart with. */
interface AnswerParser extends EventEmitter {
  readonly parser: EventEmitter;
}

/** A piece of an answer as the driver's parser gives it; `handlerName` says what kind of piece it is. */
interface AnswerToken {
  readonly handlerName: string;
  readonly columns: readonly DriverValue[];
}

/**
 * The sockets to one server: it opens them, keeps the login back until the certificate was verified on the very
 * same connection, ends them when the server falls silent, and knows the first thing that went wrong.
 */
export class ServerLine {
  /** For messages. */
  readonly server: string;
  readonly #settings: SqlServerSettings;
  readonly #watch: LineWatch;
  #socket: Socket | null = null;
  #open: (() => void) | null = null;
  #stage: LineStage = 'name';
  #fault: Failure | null = null;
  #serverErrors: ServerError[] = [];
  #signInTime: NodeJS.Timeout | undefined;
  #trouble: LineTrouble | null = null;
  readonly #limits: Pick<SourceLimits, 'rowBytes'>;
  /** Bytes since the latest row, or since the query was sent. */
  #bytesOfRow = 0;
  #progress = new ProgressWindow();
  readonly #closing = new AbortController();
  #rowReceiver: RowReceiver | null = null;

  constructor(settings: SqlServerSettings, watch: LineWatch, limits: Pick<SourceLimits, 'rowBytes'>) {
    this.#limits = limits;
    const { host, reach, port, instance } = settings;
    this.server = reach === 'port' ? `${host}:${port}` : `${host}\\${instance}`;
    this.#settings = settings;
    this.#watch = watch;
  }

  get stage(): LineStage {
    return this.#stage;
  }

  /** What was found wrong here; it says more than the driver's error that follows from it. */
  get fault(): Failure | null {
    return this.#fault;
  }

  get serverErrors(): readonly ServerError[] {
    return this.#serverErrors;
  }

  /** Why the connection was ended while it was read from; null where it was not. */
  get trouble(): LineTrouble | null {
    return this.#trouble;
  }

  /** Whether the connection is gone. */
  get broken(): boolean {
    return this.#socket === null || this.#socket.destroyed;
  }

  /** Opens a socket; the driver's `connector`. */
  readonly connect = async (
    { host, port }: { readonly host: string; readonly port: number },
    _lookup: unknown,
    signal: AbortSignal,
  ): Promise<Socket> => {
    if (this.#stage === 'sign-in') {
      // A server leads on to another, as a group does to its readable secondary: the password was entered for this one.
      this.#fault ??= failure('SQL-LEADS-ELSEWHERE', { server: this.server, to: `${host}:${port}` });
      throw this.#fault;
    }
    this.#stage = 'name';
    this.#serverErrors = [];
    this.#beginSignIn();
    const socket = await openSocket(
      { host, port },
      {
        timeoutMs: this.#settings.connectTimeoutS * 1000,
        signal: AbortSignal.any([signal, this.#closing.signal]),
        onAddresses: (addresses) => this.#nameFound(addresses.join(', ')),
      },
    );
    this.#socket = socket;
    if (this.#closing.signal.aborted) socket.destroy(this.#closing.signal.reason as Error);
    this.#connected(socket, port);
    return socket;
  };

  /** Attaches to the driver's connection; it has to be done before it connects. */
  attach(connection: DriverConnection): void {
    this.#guardAnswers(connection);
    nameNoAddress(connection);
    connection.on('secure', (secured) => this.#secured(secured));
    connection.on('errorMessage', ({ number, message }) => {
      if (this.#serverErrors.length < MOST_ERRORS) this.#serverErrors.push({ number, message });
    });
    connection.on('connect', (error) => {
      if (error !== undefined && error !== null) return;
      this.#stage = 'ready';
      clearTimeout(this.#signInTime);
      this.#socket?.setTimeout(this.#settings.silenceTimeoutS * 1000);
    });
  }

  /**
   * Rows that come from now on go to this receiver alone, with null to the driver again. The driver would hand each
   * row through two emitters and make it anew on the way, and mostly they do not even come to its parser (RowCutter).
   * A row that comes before the sign-in is done is the driver's, which takes it for the fault that it is.
   */
  handRowsTo(receiver: RowReceiver | null): void {
    this.#bytesOfRow = 0;
    this.#progress = new ProgressWindow();
    this.#rowReceiver = receiver;
  }

  /** Ends the connection at once; nothing can be opened afterwards. */
  close(): void {
    clearTimeout(this.#signInTime);
    const closed = new Error('Closed.');
    this.#closing.abort(closed);
    this.#end(closed);
  }

  /** With an error: without one, a driver that waits for an answer would go on waiting until its time is up. */
  #end(reason: Error): void {
    this.#socket?.destroy(reason);
  }

  /**
   * What is no answer of SQL Server ends the connection: the driver alone would let it end the process. And while it
   * signs in, it waits for the end of an answer whatever becomes of the connection.
   */
  #guardAnswers(connection: DriverConnection): void {
    const parse = connection.createTokenStreamParser;
    connection.createTokenStreamParser = (message, ...others) => {
      const cutter = this.#canCut(connection)
        ? new RowCutter(
            (row) => this.#handRow(row),
            (error) => broken(error),
          )
        : null;
      const answer = parse.call(connection, cutter?.cut(message) ?? message, ...others);
      const stopWaiting = (error: Error) => answer.listenerCount('error') > 0 && answer.emit('error', error);
      const broken = (error: Error) => {
        this.#end(error);
        stopWaiting(error);
      };
      for (const take of answer.parser.listeners('data')) {
        answer.parser.on('data', (token: AnswerToken) => {
          try {
            if (this.#takesRows() && token.handlerName === 'onRow') this.#handRow(token.columns);
            else take(token);
            if (token.handlerName === 'onColMetadata') cutter?.columnsTold();
          } catch (error) {
            broken(error as Error);
          }
        });
        answer.parser.off('data', take as () => void);
      }
      answer.parser.on('error', broken);
      const socket = this.#socket;
      if (this.#stage !== 'ready')
        socket?.once('close', () => stopWaiting(socket.errored ?? new Error('Closed.')));
      return answer;
    };
  }

  #takesRows(): boolean {
    return this.#stage === 'ready' && this.#rowReceiver !== null;
  }

  /** Before TDS 7.2, which SQL Server 2005 brought, answers had another form. */
  #canCut({ config }: DriverConnection): boolean {
    return this.#takesRows() && config.options.tdsVersion >= '7_2';
  }

  #handRow(row: readonly DriverValue[]): void {
    this.#bytesOfRow = 0;
    this.#rowReceiver?.(row);
  }

  /** All that comes before the first query has one time: the driver would wait for the end of a sign-in that drips. */
  #beginSignIn(): void {
    clearTimeout(this.#signInTime);
    this.#signInTime = setTimeout(() => this.#fallenSilent(), this.#settings.connectTimeoutS * 1000);
  }

  #fallenSilent(): void {
    if (this.#stage === 'ready') this.#trouble ??= 'silent';
    this.#end(Object.assign(new Error('Silent.'), { code: 'ETIMEOUT' }));
  }

  /**
   * Runs for every piece that arrives, before the driver sees it: the driver gathers a value of any length before it hands
   * it on, and waits for the end of a row however long that takes.
   */
  #received({ length }: Buffer): void {
    this.#bytesOfRow += length;
    if (this.#trouble !== null) return;
    if (this.#bytesOfRow > this.#limits.rowBytes) this.#trouble = 'endless';
    else if (
      this.#stage === 'ready' &&
      this.#progress.isTooSlow(length, this.#settings.silenceTimeoutS * 1000)
    )
      this.#trouble = 'slow';
    // Not at once: the driver is given this piece next, and takes a connection that is cut meanwhile badly.
    if (this.#trouble !== null) setImmediate(() => this.#end(new Error('Too much or too little.')));
  }

  #nameFound(address: string): void {
    this.#stage = 'port';
    this.#watch.onName?.(address);
  }

  #connected(socket: Socket, port: number): void {
    this.#watch.onPort?.(port);
    this.#stage = 'negotiation';
    socket.on('timeout', () => this.#fallenSilent());
    this.#bytesOfRow = 0;
    socket.on('data', (piece: Buffer) => this.#received(piece));
    if (this.#settings.encryption === 'off') {
      socket.once('data', () => {
        this.#stage = 'sign-in';
      });
      return;
    }
    socket.once('data', ([kind]: Buffer) => {
      if (kind === TABULAR_RESULT && this.#stage === 'negotiation') this.#stage = 'handshake';
    });
    this.#open = gateSocket(socket, () => {
      this.#fault ??= failure('SQL-ENCRYPTION-NOT-OFFERED', { server: this.server });
      this.#end(this.#fault);
    });
  }

  /** Runs before the driver writes the login: what is not trusted ends here. */
  #secured(secured: TLSSocket): void {
    const certificate = secured.getPeerX509Certificate();
    const objection = this.#objection(secured, certificate);
    if (certificate !== undefined) {
      this.#watch.onCertificate?.(describeCertificate(certificate), objection === null);
    }
    if (objection === null) {
      this.#stage = 'sign-in';
      this.#open?.();
      return;
    }
    this.#fault ??= objection;
    this.#end(objection);
  }

  #objection(secured: TLSSocket, certificate: X509Certificate | undefined): Failure | null {
    if (certificate === undefined) return failure('TLS-FAILED', { server: this.server, seen: '' });
    // Node says the reason as its code where it has one, whatever the types say.
    const said = secured.authorized ? '' : String(secured.authorizationError ?? 'unknown');
    const objection =
      isIP(this.#settings.host) === 0 ? said : addressObjection(said, certificate, this.#settings.host);
    return objectionTo({ certificate, objection }, this.#settings.trust, this.server);
  }
}

/**
 * A handshake names the server that is wanted, but not by its address (RFC 6066, 3): the driver would hand the address on as a
 * name, about which Node warns.
 */
function nameNoAddress(connection: DriverConnection): void {
  let messages: DriverMessages | undefined;
  Object.defineProperty(connection, 'messageIo', {
    configurable: true,
    enumerable: true,
    get: () => messages,
    set(made: DriverMessages) {
      const { startTls } = made;
      made.startTls = (context, serverName, trustAny) =>
        startTls.call(made, context, isIP(serverName) === 0 ? serverName : '', trustAny);
      messages = made;
    },
  });
}

/**
 * Why a certificate is not that of an address. Without a name, Node has compared the certificate with `localhost`; what it
 * says about anything else stands, and it says nothing about the name where something else is wrong.
 */
function addressObjection(said: string, certificate: X509Certificate, address: string): string {
  if (said !== '' && said !== OTHER_NAME) return said;
  return certificate.checkIP(address) === undefined ? OTHER_NAME : '';
}

const OTHER_NAME = 'ERR_TLS_CERT_ALTNAME_INVALID';
