import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { type House, visitOf } from './doors.ts';
import { type Faults, makeFaults } from './faults.ts';
import { type IonapiFile, ionapiOf } from './ionapi.ts';
import { makeWorld } from './m3-world.ts';
import { type GridSignIn, gridSignInOf, type M3ApiOptions, serviceAccountOf } from './options.ts';
import { recordRequest, redactor, type SeenRequest } from './seen-requests.ts';
import { replyOf, sendReply } from './send-reply.ts';
import { basicOf, signInSeen } from './sign-in.ts';
import { makeTokens } from './tokens.ts';

/** A server that speaks M3's API: v1 of the grid, v2 of the gateway, and the gateway's token endpoint. */
export interface M3ApiStandIn {
  /** Without a slash at the end. */
  readonly url: string;
  readonly tenant: string;
  /** The user and password that v1 takes. */
  readonly signIn: GridSignIn;
  /** PEM of the authority behind its certificate; null without TLS. */
  readonly ca: string | null;
  /** PEM of its own certificate; null without TLS. */
  readonly certificate: string | null;
  /** Every request, refused ones too, in order. */
  readonly requests: readonly SeenRequest[];
  readonly faults: Faults;
  /** Ends all tokens given out so far. */
  expireTokens(): void;
  /** An .ionapi file that leads here; `extra` changes fields, undefined takes one away. */
  ionapi(extra?: Readonly<Record<string, unknown>>): IonapiFile;
  /** Breaks what is still open. */
  close(): Promise<void>;
}

export async function startM3Api(options: M3ApiOptions = {}): Promise<M3ApiStandIn> {
  const house = makeHouse(options);
  const requests: SeenRequest[] = [];
  const { tls = false } = options;
  const certificate = tls === false ? null : await makeCertificate(tls === true ? {} : tls);
  const listener = (request: IncomingMessage, response: ServerResponse): void =>
    void receive(house, requests, request, response);
  const server =
    certificate === null
      ? createServer(listener)
      : createTlsServer({ key: certificate.key, cert: certificate.certificate }, listener);
  const url = await listen(server, certificate !== null);
  const { tenant } = house.world.behaviour;
  return {
    url,
    tenant,
    signIn: house.grid,
    ca: certificate?.ca ?? null,
    certificate: certificate?.certificate ?? null,
    requests,
    faults: house.faults,
    expireTokens: () => house.tokens.expireAll(),
    ionapi: (extra = {}) => ({ ...ionapiOf(url, tenant, house.account), ...extra }),
    close: () => close(server),
  };
}

function makeHouse(options: M3ApiOptions): House {
  const grid = gridSignInOf(options);
  const account = serviceAccountOf(options);
  const tokens = makeTokens(options.tokenUses);
  const secrets = [grid.password, basicOf(grid), account.clientSecret, account.secretKey];
  return {
    world: makeWorld(options),
    grid,
    account,
    tokens,
    tokenExpiresIn: options.tokenExpiresIn ?? 7200,
    faults: makeFaults(),
    redact: redactor(() => [...secrets, ...tokens.all()]),
  };
}

async function receive(
  house: House,
  requests: SeenRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.on('error', () => {});
  const signIn = signInSeen(request.headers.authorization, house.grid, house.tokens);
  const seen = recordRequest(request, response, signIn, house.redact);
  requests.push(seen);
  try {
    const visit = visitOf(house, request, seen);
    const fault = visit.door === null ? null : house.faults.takeWire(visit.door, visit.transaction);
    if (fault?.kind === 'silence') return;
    const reply = replyOf(fault) ?? (await visit.answer());
    seen.status = reply.status;
    await sendReply(response, reply, fault, (bytes) => {
      seen.sentBytes += bytes;
    });
  } catch (error) {
    // A fault of the stand-in or a request cut while it was read: the client sees a broken connection.
    response.destroy(error as Error);
  }
}

async function listen(server: Server, withTls: boolean): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return withTls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
