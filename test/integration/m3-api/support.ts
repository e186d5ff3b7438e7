import type { AddressInfo, Server, Socket } from 'node:net';
import { afterEach } from 'vitest';
import type { ApiClock } from '../../../electron/engine/sources/m3-api/api-clock.ts';
import { readM3Api } from '../../../electron/engine/sources/m3-api/read-m3-api.ts';
import { testM3Api } from '../../../electron/engine/sources/m3-api/test-m3-api.ts';
import type { SourceProgress } from '../../../electron/engine/sources/source-call.ts';
import type { SourceLimits } from '../../../electron/engine/sources/source-limits.ts';
import { Failure, type MusterError } from '../../../shared/base/failure.ts';
import type { ConnectionReport } from '../../../shared/contract/connection.ts';
import type { Access } from '../../../shared/environment/access.ts';
import { parseIonapi } from '../../../shared/m3/api/ionapi.ts';
import type { M3ApiSettings } from '../../../shared/m3/api-settings.ts';
import { DEFAULT_M3_SOURCE } from '../../../shared/m3/m3-source.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { type M3ApiStandIn, startM3Api } from '../../stand-ins/m3-api/m3-api.ts';
import type { M3ApiOptions } from '../../stand-ins/m3-api/options.ts';

export type Version = 'v1' | 'v2';
export const VERSIONS = ['v1', 'v2'] as const;

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** Closes it when the test ends. */
function closing<T extends { close(): Promise<void> }>(one: T): T {
  open.push(one);
  return one;
}

/** Has a server listen until the test ends. @returns its address, as HTTP */
export async function listening(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing({
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function api(options: M3ApiOptions = {}): Promise<M3ApiStandIn> {
  return closing(await startM3Api(options));
}

/** A company with everything once. */
export const RECORDS = {
  users: [
    { USID: 'AAKESSON', TX40: 'Åsa Åkesson', USTA: '20', LANC: 'SE' },
    { USID: 'BERG', TX40: 'Bo Berg', USTA: '10' },
    { USID: 'CARL', TX40: 'Carl', USTA: '20' },
  ],
  emails: [
    { CONO: '100', EMTP: '04', EMKY: 'AAKESSON', EMAL: 'asa@one.test' },
    { CONO: '100', EMTP: '04', EMKY: 'BERG', EMAL: 'bo@one.test' },
    { CONO: '100', EMTP: '05', EMKY: 'BERG', EMAL: 'supplier@one.test' },
    { CONO: '200', EMTP: '04', EMKY: 'BERG', EMAL: 'bo@two.test' },
  ],
  roles: [
    { ROLL: 'BUYER', TX40: 'Buyer' },
    { ROLL: 'SELLER', TX40: 'Seller' },
  ],
  userRoles: [
    { USID: 'AAKESSON', ROLL: 'BUYER', FVDT: '20200101', VTDT: '0' },
    { USID: 'AAKESSON', ROLL: 'SELLER' },
    { USID: 'CARL', ROLL: 'BUYER' },
  ],
} as const;

export function settingsFor(
  m3: M3ApiStandIn,
  version: Version,
  change: Partial<M3ApiSettings> = {},
): M3ApiSettings {
  const { gateway } = parseIonapi(JSON.stringify(m3.ionapi()), 'tst.ionapi');
  const { user } = m3.signIn;
  return { ...DEFAULT_M3_SOURCE.api, version, gridUrl: m3.url, user, gateway, ...change };
}

export function accessTo(m3: M3ApiStandIn, proxies: Access['proxies'] = {}): Access {
  const { credentials } = parseIonapi(JSON.stringify(m3.ionapi()), 'tst.ionapi');
  return {
    secrets: { 'm3-password': m3.signIn.password, ionapi: JSON.stringify(credentials) },
    purposes: {},
    proxies,
  };
}

/** A clock that stands still but for the waiting, which it notes down. */
export function fakeClock(): ApiClock & { readonly waits: number[] } {
  const waits: number[] = [];
  let now = Date.parse('2026-01-01T00:00:00Z');
  return {
    waits,
    now: () => now,
    delay: async (ms, signal) => {
      signal.throwIfAborted();
      waits.push(ms);
      now += ms;
    },
  };
}

export interface ReadOptions {
  readonly change?: Partial<M3ApiSettings>;
  readonly access?: Access;
  readonly clock?: ApiClock;
  readonly signal?: AbortSignal;
  readonly limits?: SourceLimits;
  readonly onProgress?: (progress: SourceProgress) => void;
}

export function read(m3: M3ApiStandIn, version: Version, options: ReadOptions = {}): Promise<Roster> {
  return readM3Api(
    settingsFor(m3, version, options.change),
    {
      access: options.access ?? accessTo(m3),
      signal: options.signal ?? new AbortController().signal,
      onProgress: options.onProgress ?? (() => {}),
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    },
    options.clock ?? fakeClock(),
  );
}

/** The error that a reading ends with. */
export async function refusal(reading: Promise<unknown>): Promise<MusterError> {
  const thrown: unknown = await reading.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Failure)) throw new Error(`No failure: ${String(thrown)}`, { cause: thrown });
  return thrown.error;
}

export async function connectionTest(
  m3: M3ApiStandIn,
  version: Version,
  options: ReadOptions = {},
): Promise<{ readonly report: ConnectionReport; readonly pushed: readonly ConnectionReport[] }> {
  const pushed: ConnectionReport[] = [];
  const report = await testM3Api(
    settingsFor(m3, version, options.change),
    {
      access: options.access ?? accessTo(m3),
      signal: options.signal ?? new AbortController().signal,
      now: () => new Date('2026-01-01T00:00:00Z'),
      onReport: (one) => pushed.push(one),
    },
    options.clock ?? fakeClock(),
  );
  return { report, pushed };
}

/** What a roster says, without where each row came from. */
export function contentOf({ users, emails, roles, userRoles }: Roster) {
  const withoutPlace = ({ source: _source, line: _line, ...rest }: { source: number; line: number }) => rest;
  const pairs = Array.from({ length: userRoles.count }, (_, at) => [
    users[userRoles.user[at]!]!.id,
    roles[userRoles.role[at]!]!.id,
    userRoles.validFrom?.[at],
    userRoles.validTo?.[at],
  ]);
  return {
    users: sorted(users.map(withoutPlace)),
    emails: sorted(emails.map(({ company, address, userIndex }) => [users[userIndex]!.id, company, address])),
    roles: sorted(roles.map(withoutPlace)),
    userRoles: sorted(pairs),
  };
}

function sorted<T>(values: readonly T[]): T[] {
  return values.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
