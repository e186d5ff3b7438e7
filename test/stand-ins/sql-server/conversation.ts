import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import { answerRequest } from './answer.ts';
import type { SqlValue } from './column-types.ts';
import { sayWithoutEnd } from './endless.ts';
import type { Fault } from './faults.ts';
import type { KeptResults } from './kept-results.ts';
import { type Login7, parseLogin7 } from './login7.ts';
import { type DomainLogin, makeChallenge, parseDomainAnswer } from './ntlm.ts';
import { type Message, PACKET } from './packets.ts';
import { answerPreLogin, type Encryption } from './pre-login.ts';
import { parseBatch, parseRpc, type SqlRequest } from './request.ts';
import { Response } from './response.ts';
import { Session } from './session.ts';
import { type SignIn, type SqlLogin, signInWithDomain, signInWithPassword } from './sign-in.ts';
import { fromEngine } from './sql-error.ts';
import type { Catalog } from './tables.ts';
import * as tokens from './tokens.ts';
import { answerTransaction } from './transactions.ts';
import { Wire } from './wire.ts';

/** A sign-in as the server has seen it. The password is not kept. */
export interface LoginSeen {
  readonly method: 'sql' | 'ntlm';
  readonly user: string;
  /** Empty for a SQL login. */
  readonly domain: string;
  readonly database: string;
  readonly applicationName: string;
  readonly hostName: string;
  readonly readOnlyIntent: boolean;
  readonly encrypted: boolean;
  readonly packetSize: number;
  readonly accepted: boolean;
}

export interface QuerySeen {
  readonly text: string;
  readonly parameters: Readonly<Record<string, SqlValue>>;
  /** `sp_executesql`, or null for a plain batch. */
  readonly procedure: string | null;
}

/** What a conversation needs of the server that it belongs to. */
export interface Host {
  readonly catalog: Catalog;
  readonly sqlLogin: SqlLogin | undefined;
  readonly domainLogin: DomainLogin | undefined;
  readonly encryption: Encryption;
  readonly secureContext: SecureContext;
  readonly kept: KeptResults | null;
  fault(): Fault | null;
  onLogin(login: LoginSeen): void;
  onQuery(query: QuerySeen): void;
  onAttention(): void;
  onRows(count: number): void;
}

/** One client, from its first packet to its last. */
export class Conversation {
  readonly wire: Wire;
  readonly #host: Host;
  readonly #id: number;
  #negotiated = false;
  #login: Login7 | null = null;
  #nonce: Buffer | null = null;
  #session: Session | null = null;
  #attention: AbortController | null = null;

  constructor(socket: Socket, id: number, host: Host) {
    this.#host = host;
    this.#id = id;
    this.wire = new Wire(socket, host.secureContext, (message) => this.#take(message));
  }

  #take(message: Message): void {
    if (message.type === PACKET.preLogin) this.#preLogin(message);
    else if (message.type === PACKET.login7) this.#login7(message);
    else if (message.type === PACKET.sspi) this.#domainAnswer(message);
    else if (message.type === PACKET.attention) this.#takeAttention();
    else if (this.#session === null) this.wire.cut();
    else void this.#request(message, this.#session);
  }

  #preLogin({ data }: Message): void {
    const fault = this.#host.fault();
    if (fault?.kind === 'silent' && fault.at === 'pre-login') return;
    if (fault?.kind === 'hang-up' && this.#negotiated) {
      this.wire.close();
      return;
    }
    this.#negotiated = true;
    const answer = answerPreLogin(data, this.#host.encryption);
    void this.wire.send(answer.bytes, true);
    if (answer.tls && !this.wire.encrypted && fault?.kind !== 'hang-up') this.wire.secure();
  }

  #login7({ data }: Message): void {
    const fault = this.#host.fault();
    const login = parseLogin7(data);
    this.#login = login;
    if (fault?.kind === 'silent' && fault.at === 'login') return;
    if (login.sspi !== null) {
      const challenge = makeChallenge(this.#host.domainLogin?.domain ?? 'STANDIN');
      this.#nonce = challenge.nonce;
      void this.wire.send(tokens.sspiChallenge(challenge.message), true);
      return;
    }
    const { sqlLogin, catalog } = this.#host;
    this.#signIn(login, signInWithPassword(login, sqlLogin, catalog), { method: 'sql', user: login.user });
  }

  #domainAnswer({ data }: Message): void {
    const login = this.#login;
    if (login === null || this.#nonce === null) {
      this.wire.cut();
      return;
    }
    const answer = parseDomainAnswer(data);
    const { domainLogin, catalog } = this.#host;
    const result = signInWithDomain(answer, this.#nonce, domainLogin, login.database, catalog);
    this.#nonce = null;
    this.#signIn(login, result, { method: 'ntlm', user: answer.user, domain: answer.domain });
  }

  #signIn(
    login: Login7,
    result: SignIn,
    who: Pick<LoginSeen, 'method' | 'user'> & { domain?: string },
  ): void {
    const { database, applicationName, hostName, readOnlyIntent, packetSize } = login;
    this.#host.onLogin({
      domain: '',
      ...who,
      ...{ database, applicationName, hostName, readOnlyIntent, packetSize },
      encrypted: this.wire.encrypted,
      accepted: result.ok,
    });
    const response = new Response(this.wire);
    if (result.ok) this.#welcome(login, result, response);
    else for (const error of result.errors) response.add(tokens.error(error));
    const fault = this.#host.fault();
    if (fault?.kind === 'endless-sign-in') {
      void sayWithoutEnd(this.wire, fault.everyMs);
      return;
    }
    if (fault?.kind === 'lead') response.add(tokens.lead(fault.host, fault.port));
    if (fault?.kind === 'half-sign-in') {
      if (typeof fault.left !== 'string') response.add(fault.left);
      void response.sendAll();
      if (fault.left === 'end') this.wire.close();
      return;
    }
    response.add(tokens.done('done', result.ok ? 0 : tokens.DONE_STATUS.error));
    void response.end();
    if (!result.ok) this.wire.close();
    // The size holds for whatever comes after this response.
    this.wire.packetSize = packetSize;
  }

  #welcome(login: Login7, { login: name, database }: SignIn & { ok: true }, response: Response): void {
    const { hostName, applicationName, packetSize } = login;
    const owner = { login: name, hostName, applicationName, id: this.#id };
    this.#session = new Session(this.#host.catalog, database, owner, this.#host.kept);
    response.add(tokens.environmentChange('database', database.name, 'master'));
    response.add(tokens.info(5701, `Changed database context to '${database.name}'.`));
    response.add(tokens.collationChange());
    response.add(tokens.environmentChange('language', 'us_english', ''));
    response.add(tokens.info(5703, 'Changed language setting to us_english.'));
    response.add(tokens.loginAck());
    response.add(tokens.environmentChange('packetSize', String(packetSize), '4096'));
    if (login.wantsFeatures) response.add(tokens.featureAck());
  }

  /** Without a response on its way there is nothing to stop; the client waits for the acknowledgement still. */
  #takeAttention(): void {
    this.#host.onAttention();
    if (this.#attention === null) this.#acknowledgeAttention();
    else this.#attention.abort();
  }

  #acknowledgeAttention(): void {
    const response = new Response(this.wire);
    response.add(tokens.done('done', tokens.DONE_STATUS.attention));
    void response.end();
  }

  async #request(message: Message, session: Session): Promise<void> {
    const attention = new AbortController();
    this.#attention = attention;
    const response = new Response(this.wire);
    if (message.resetConnection) {
      session.reset();
      response.add(tokens.resetConnectionAck());
    }
    await this.#answer(message, session, response, attention.signal);
    this.#attention = null;
    // The response ends as a message of its own; the acknowledgement is the next.
    if (attention.signal.aborted) this.#acknowledgeAttention();
  }

  async #answer(
    message: Message,
    session: Session,
    response: Response,
    attention: AbortSignal,
  ): Promise<void> {
    const request = this.#parse(message, response);
    if (request === null) return response.end();
    const { text, procedure } = request;
    this.#host.onQuery({ text, procedure, parameters: Object.fromEntries(request.parameters) });
    const stop = AbortSignal.any([attention, this.wire.closed]);
    await answerRequest({
      ...{ request, session, response, stop, wire: this.wire },
      fault: this.#host.fault(),
      onRows: (count) => this.#host.onRows(count),
    });
  }

  /** null where the response already says all there is to say. */
  #parse(message: Message, response: Response): SqlRequest | null {
    try {
      if (message.ignored) {
        response.add(tokens.done('done', tokens.DONE_STATUS.error));
      } else if (message.type === PACKET.sqlBatch) {
        return parseBatch(message);
      } else if (message.type === PACKET.rpc) {
        return parseRpc(message);
      } else {
        for (const token of answerTransaction(message)) response.add(token);
      }
    } catch (error) {
      response.add(tokens.error(fromEngine(error)));
      response.add(tokens.done('done', tokens.DONE_STATUS.error));
    }
    return null;
  }
}
