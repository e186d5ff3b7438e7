import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import { type BrowserOptions, startBrowser } from './browser.ts';
import { type Certificate, makeCertificate } from './certificate.ts';
import { Conversation, type Host, type LoginSeen, type QuerySeen } from './conversation.ts';
import type { Fault } from './faults.ts';
import type { DomainLogin } from './ntlm.ts';
import type { Encryption } from './pre-login.ts';
import type { SqlLogin } from './sign-in.ts';
import { type DatabaseDefinition, openCatalog } from './tables.ts';

export interface SqlServerOptions {
  readonly databases: Readonly<Record<string, DatabaseDefinition>>;
  readonly sqlLogin?: SqlLogin;
  readonly domainLogin?: DomainLogin;
  /** `required` by default. */
  readonly encryption?: Encryption;
  /** Offers nothing newer than TLS 1.1. */
  readonly outdatedTls?: boolean;
  /** Made for `localhost` and 127.0.0.1 where none is given. */
  readonly certificate?: Certificate;
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** 0, any free one, by default. */
  readonly port?: number;
  /** Answers as SQL Server Browser at the host, for a named instance. */
  readonly instanceName?: string;
  /**
   * Keeps the rows of each question as bytes and sends those to the next who asks the same, for a bench. Faults
   * that count rows then strike the first time alone.
   */
  readonly keepResults?: boolean;
}

/**
 * A server that speaks TDS 7.4 over real sockets, with SQLite behind it: what a client of SQL Server needs to
 * sign in and to read. It cannot be written to.
 */
export interface SqlServerStandIn {
  readonly host: string;
  readonly port: number;
  readonly certificate: Certificate;
  /** Every sign-in that was answered, refused ones too. */
  readonly logins: readonly LoginSeen[];
  /** Every request, the client's own opening batch too. */
  readonly queries: readonly QuerySeen[];
  /** How often a client has cancelled. */
  readonly attentions: number;
  readonly openConnections: number;
  /** How many rows of all results together have been handed to the sockets. */
  readonly rowsSent: number;
  /** What goes wrong from now on; null for nothing. */
  behave(fault: Fault | null): void;
  /** Comes back with the first query, from now on, whose text contains `part`. */
  nextQuery(part: string): Promise<QuerySeen>;
  /** Comes back when no connection is open. */
  whenIdle(): Promise<void>;
  /** Closes the port and keeps it closed; open connections go on. */
  refuse(): Promise<void>;
  /** Opens the same port again. */
  accept(): Promise<void>;
  close(): Promise<void>;
}

export async function startSqlServer(options: SqlServerOptions): Promise<SqlServerStandIn> {
  const certificate = options.certificate ?? (await makeCertificate());
  const server = new StandIn(options, certificate);
  await server.start();
  return server;
}

/** OpenSSL lets go of its own limits at this level alone. */
const OUTDATED_TLS = {
  minVersion: 'TLSv1',
  maxVersion: 'TLSv1.1',
  ciphers: 'DEFAULT:@SECLEVEL=0',
} as const;

class StandIn implements SqlServerStandIn {
  readonly host: string;
  readonly certificate: Certificate;
  readonly logins: LoginSeen[] = [];
  readonly queries: QuerySeen[] = [];
  attentions = 0;
  rowsSent = 0;
  port: number;
  readonly #browserOptions: BrowserOptions | null;
  readonly #conversationHost: Host;
  readonly #conversations = new Set<Conversation>();
  readonly #queryWaiters = new Set<(query: QuerySeen) => void>();
  readonly #idleWaiters = new Set<() => void>();
  readonly #server = createServer((socket) => this.#converse(socket));
  #browser: Awaited<ReturnType<typeof startBrowser>> | null = null;
  #fault: Fault | null = null;
  #count = 50;

  constructor(options: SqlServerOptions, certificate: Certificate) {
    const {
      sqlLogin,
      domainLogin,
      encryption = 'required',
      host = '127.0.0.1',
      port = 0,
      instanceName,
    } = options;
    this.host = host;
    this.port = port;
    this.certificate = certificate;
    this.#browserOptions = instanceName === undefined ? null : { instanceName, host };
    this.#conversationHost = {
      ...{ sqlLogin, domainLogin, encryption },
      catalog: openCatalog(options.databases),
      kept: options.keepResults === true ? new Map() : null,
      secureContext: createSecureContext({
        key: certificate.key,
        cert: certificate.cert,
        // The packed handshake is made for the versions before 1.3.
        ...(options.outdatedTls === true ? OUTDATED_TLS : { maxVersion: 'TLSv1.2' as const }),
      }),
      fault: () => this.#fault,
      onLogin: (login) => this.logins.push(login),
      onQuery: (query) => this.#noteQuery(query),
      onAttention: () => {
        this.attentions++;
      },
      onRows: (count) => {
        this.rowsSent += count;
      },
    };
  }

  get openConnections(): number {
    return this.#conversations.size;
  }

  async start(): Promise<void> {
    await this.accept();
    if (this.#browserOptions !== null)
      this.#browser = await startBrowser(this.#browserOptions, () => this.port);
  }

  behave(fault: Fault | null): void {
    this.#fault = fault;
  }

  nextQuery(part: string): Promise<QuerySeen> {
    return new Promise((resolve) => {
      const waiter = (query: QuerySeen): void => {
        if (!query.text.includes(part)) return;
        this.#queryWaiters.delete(waiter);
        resolve(query);
      };
      this.#queryWaiters.add(waiter);
    });
  }

  whenIdle(): Promise<void> {
    if (this.#conversations.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idleWaiters.add(resolve));
  }

  async accept(): Promise<void> {
    this.#server.listen(this.port, this.host);
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as AddressInfo).port;
  }

  /** A server's close() waits for its connections; the port is closed before. */
  async refuse(): Promise<void> {
    this.#server.close();
  }

  async close(): Promise<void> {
    this.#browser?.close();
    this.#server.close();
    for (const { wire } of this.#conversations) wire.cut();
    await this.whenIdle();
    for (const { engine } of this.#conversationHost.catalog.databases) engine.close();
  }

  #converse(socket: Socket): void {
    const conversation = new Conversation(socket, ++this.#count, this.#conversationHost);
    this.#conversations.add(conversation);
    socket.once('close', () => {
      this.#conversations.delete(conversation);
      if (this.#conversations.size > 0) return;
      for (const waiter of this.#idleWaiters) waiter();
      this.#idleWaiters.clear();
    });
  }

  #noteQuery(query: QuerySeen): void {
    this.queries.push(query);
    for (const waiter of this.#queryWaiters) waiter(query);
  }
}
