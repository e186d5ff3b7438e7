import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Door, FaultSource } from './faults.ts';
import { authorizationPath, TOKEN_PATH } from './ionapi.ts';
import { type MiCall, type MiResult, nameOf } from './mi-call.ts';
import type { GridSignIn, ServiceAccount } from './options.ts';
import { htmlReply, jsonObjectReply, type Reply } from './reply.ts';
import type { RequestRecord } from './seen-requests.ts';
import { basicRefused, bearerOf, bearerRefused } from './sign-in.ts';
import { answerTokenRequest, parseTokenRequest, refused } from './token-endpoint.ts';
import type { Tokens } from './tokens.ts';
import type { M3World } from './transaction.ts';
import { answerV1 } from './v1.ts';
import { parseV1, type V1Request } from './v1-request.ts';
import { answerV2 } from './v2.ts';
import { parseV2, type V2Address } from './v2-request.ts';

/** What all doors lead to. */
export interface House {
  readonly world: M3World;
  readonly grid: GridSignIn;
  readonly account: ServiceAccount;
  readonly tokens: Tokens;
  readonly tokenExpiresIn: number;
  readonly faults: FaultSource;
  readonly redact: (text: string) => string;
}

/** A request that has found its door. */
export interface Visit {
  readonly door: Door | null;
  /** The transaction of a single call. */
  readonly transaction: string | null;
  readonly answer: () => Reply | Promise<Reply>;
}

export function visitOf(house: House, request: IncomingMessage, seen: RequestRecord): Visit {
  const address = request.url ?? '';
  const { tenant, gridApi } = house.world.behaviour;
  const v1 = gridApi === 'v2' ? null : parseV1(address);
  if (v1 !== null) {
    return { door: 'v1', transaction: nameOf(v1), answer: () => visitV1(house, v1, seen) };
  }
  const v2 = parseV2(address);
  if (v2 !== null && (v2.tenant === tenant || (v2.tenant === '' && gridApi !== 'v1'))) {
    const transaction = v2.call && nameOf(v2.call);
    return { door: 'v2', transaction, answer: () => visitV2(house, v2, request, seen) };
  }
  if (address === `${authorizationPath(tenant)}${TOKEN_PATH}`) {
    return { door: 'token', transaction: null, answer: () => visitTokenEndpoint(house, request, seen) };
  }
  return { door: null, transaction: null, answer: () => htmlReply(404, 'Not found') };
}

function visitV1(house: House, called: V1Request, seen: RequestRecord): Reply {
  if (seen.method !== 'GET') return htmlReply(405, 'Method not allowed');
  if (seen.signIn !== 'basic-right') return basicRefused();
  return answerV1(house.world, called, house.grid.user, alterBy(house, 'v1'));
}

async function visitV2(
  house: House,
  address: V2Address,
  request: IncomingMessage,
  seen: RequestRecord,
): Promise<Reply> {
  if (seen.method !== (address.call === null ? 'POST' : 'GET')) {
    return jsonObjectReply(405, { message: 'Method not allowed' });
  }
  if (address.tenant === '') {
    if (seen.signIn !== 'basic-right') return basicRefused();
  } else if (!house.tokens.use(bearerOf(request.headers.authorization))) return bearerRefused();
  const body = address.call === null ? await text(request) : '';
  if (address.call === null) seen.body = house.redact(body);
  return answerV2(house.world, address, body, house.grid.user, alterBy(house, 'v2'));
}

async function visitTokenEndpoint(
  house: House,
  request: IncomingMessage,
  seen: RequestRecord,
): Promise<Reply> {
  if (seen.method !== 'POST') return jsonObjectReply(405, { message: 'Method not allowed' });
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? '')) {
    return refused(400, 'invalid_request', 'A form is expected');
  }
  seen.token = parseTokenRequest(await text(request), house.account);
  return answerTokenRequest(seen.token, house.tokens, house.tokenExpiresIn);
}

const alterBy =
  ({ faults }: House, door: Door) =>
  (call: MiCall, result: MiResult): MiResult =>
    faults.alter(door, call, result);
