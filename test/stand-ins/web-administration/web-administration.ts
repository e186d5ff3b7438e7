import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { type CertificateChoice, makeCertificate } from '../m3-api/certificate.ts';
import { type DataRestOptions, dataRest } from './data-rest.ts';
import { environmentForm } from './environment-forms.ts';
import { genAction } from './gen-actions.ts';
import { type Holds, type HoldsKeeper, keepInMemory } from './landmark-state.ts';
import { page, type Reply } from './reply.ts';
import { Sessions, SIGN_IN_PATH, signInPage } from './sign-in.ts';

export interface WebAdministrationOptions {
  /** What it holds at first; or where that is, such as in the Landmark folder of the same system. */
  readonly holds?: Partial<Holds> | HoldsKeeper;
  readonly user?: string;
  readonly password?: string;
  readonly genDataArea?: string;
  readonly dataArea?: string;
  /** Requests that a session answers before it is over; without an end by default. */
  readonly uses?: number;
  readonly dataRest?: Partial<DataRestOptions>;
  readonly tls?: boolean | CertificateChoice;
}

/** What happens in the place of an answer: `silence` takes the request and says nothing, `cut` breaks the connection. */
export interface Fault {
  /** Of path and query. */
  readonly at: RegExp;
  readonly method?: string;
  /** How often; always by default. */
  readonly times?: number;
  /** Whether the request is done all the same, and only its answer goes wrong. */
  readonly done?: boolean;
  readonly answer: Reply | 'silence' | 'cut';
}

export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly signedIn: boolean;
  /** Without the password. */
  readonly body: string;
}

/** A Landmark system's web applications: sign-in, gen's user management, a data area's administration, data REST. */
export interface WebAdministrationStandIn {
  /** Without a slash at the end. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** PEM of the authority behind its certificate; null without TLS. */
  readonly ca: string | null;
  /** PEM of its own certificate; null without TLS. */
  readonly certificate: string | null;
  /** Every request, in order. */
  readonly requests: readonly SeenRequest[];
  /** Most requests that were at work at the same time. */
  readonly mostAtOnce: () => number;
  /** How often user and password were sent. */
  readonly attempts: () => number;
  /** Keys of all sessions so far. */
  readonly sessionIds: () => readonly string[];
  readonly holds: () => Holds;
  addFault(fault: Fault): void;
  expireSessions(): void;
  /** Breaks what is still open. */
  close(): Promise<void>;
}

interface House {
  readonly holds: HoldsKeeper;
  readonly sessions: Sessions;
  readonly gen: string;
  readonly dataArea: string;
  readonly lists: DataRestOptions;
  readonly faults: { readonly fault: Fault; left: number }[];
}

export async function startWebAdministration(
  options: WebAdministrationOptions = {},
): Promise<WebAdministrationStandIn> {
  const { user = 'admin', password = 'canary-web-4711', tls = false } = options;
  const house = houseOf(options, user, password);
  const requests: SeenRequest[] = [];
  let atOnce = 0;
  let most = 0;
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    most = Math.max(most, ++atOnce);
    response.on('close', () => atOnce--);
    void receive(house, requests, request, response, password);
  };
  const certificate = tls === false ? null : await makeCertificate(tls === true ? {} : tls);
  const server =
    certificate === null
      ? createServer(listener)
      : createTlsServer({ key: certificate.key, cert: certificate.certificate }, listener);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: certificate === null ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    user,
    password,
    ca: certificate?.ca ?? null,
    certificate: certificate?.certificate ?? null,
    requests,
    mostAtOnce: () => most,
    attempts: () => house.sessions.attempts,
    sessionIds: () => house.sessions.ids(),
    holds: () => house.holds.work((holds) => structuredClone(holds)),
    addFault: (fault) => house.faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    expireSessions: () => house.sessions.expireAll(),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function houseOf(options: WebAdministrationOptions, user: string, password: string): House {
  const defaults: DataRestOptions = {
    lists: 'on',
    cap: Number.POSITIVE_INFINITY,
    countsAll: true,
    links: false,
    filters: true,
    closed: [],
    unknown: [],
    leftOut: [],
    counts: 'asked',
    next: 'always',
    genUnder: 'gen',
    instead: {},
    beside: [],
    latin1: false,
  };
  return {
    holds: keeperOf(options.holds ?? {}),
    sessions: new Sessions({ user, password, uses: options.uses ?? Number.POSITIVE_INFINITY }),
    gen: options.genDataArea ?? 'gen',
    dataArea: options.dataArea ?? 'lmtstipa',
    lists: { ...defaults, ...options.dataRest },
    faults: [],
  };
}

function keeperOf(holds: Partial<Holds> | HoldsKeeper): HoldsKeeper {
  return 'work' in holds ? holds : keepInMemory(holds);
}

async function receive(
  house: House,
  requests: SeenRequest[],
  request: IncomingMessage,
  response: ServerResponse,
  password: string,
): Promise<void> {
  response.on('error', () => {});
  const { method = '', url = '/', headers } = request;
  const body = await text(request).catch(() => '');
  const signedIn = house.sessions.use(headers.cookie);
  const shown = body.replaceAll(new URLSearchParams({ p: password }).toString().slice(2), '(secret)');
  requests.push({ method, path: url, signedIn, body: shown });
  const fault = takeFault(house, method, url);
  if (fault !== null && fault.done !== true) return send(response, fault.answer);
  const reply = answer(house, method, new URL(url, 'http://landmark'), body, signedIn);
  send(response, fault?.answer ?? reply);
}

function takeFault({ faults }: House, method: string, url: string): Fault | null {
  for (const one of faults) {
    const { at, method: wanted = method } = one.fault;
    if (one.left <= 0 || wanted !== method || !at.test(url)) continue;
    one.left--;
    return one.fault;
  }
  return null;
}

function send(response: ServerResponse, answer: Fault['answer']): void {
  if (answer === 'silence') return;
  if (answer === 'cut') {
    response.socket?.destroy();
    return;
  }
  const headers = Object.entries(answer.headers).map(
    ([name, value]) => [name, value as string | string[]] as const,
  );
  response.writeHead(answer.status, Object.fromEntries(headers)).end(answer.body);
}

function answer(house: House, method: string, url: URL, body: string, signedIn: boolean): Reply {
  if (url.pathname === SIGN_IN_PATH && method === 'POST') {
    return house.sessions.signIn(url.searchParams, new URLSearchParams(body));
  }
  if (!signedIn) return signInPage(`${url.pathname}${url.search}`);
  const { gen, dataArea, lists } = house;
  return house.holds.work((holds) => {
    const list = method === 'GET' ? dataRest(holds, url, gen, dataArea, lists) : null;
    const reply = list ?? administration(holds, dataArea, method, url, body);
    return reply ?? page('<html><body>Not found</body></html>', 404);
  });
}

function administration(
  holds: Holds,
  dataArea: string,
  method: string,
  url: URL,
  body: string,
): Reply | null {
  const { pathname, searchParams } = url;
  if (method === 'GET') {
    const homes = ['/UserManagement/home', `/${dataArea}/LpaAdmin`];
    if (!homes.includes(pathname)) return null;
    const cookie = `JSESSIONID=${pathname.length}-session-of-an-application; Path=${pathname}`;
    return page('<html><body>Welcome</body></html>', 200, { 'set-cookie': cookie });
  }
  const name = /^\/UserManagement\/action\/(\w+)\._execute$/.exec(pathname)?.[1];
  if (name !== undefined && searchParams.get('csk.gen') === 'true') return genAction(holds, name, body);
  if (pathname !== `/${dataArea}/LpaAdmin/lm` || searchParams.get('dataarea') !== dataArea) return null;
  return environmentForm(holds, searchParams.get('action') ?? '', new URLSearchParams(body));
}
