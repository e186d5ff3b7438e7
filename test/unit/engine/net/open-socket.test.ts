import { once } from 'node:events';
import { createServer, type Server, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findAddresses, openSocket, type SocketTools } from '../../../../electron/engine/net/open-socket.ts';

// A host name with several addresses, some of which do not answer.

const NEVER = new AbortController().signal;
let server: Server;
let port: number;

beforeEach(async () => {
  server = createServer((socket) => socket.on('error', () => {}).resume());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as { port: number }).port;
});
afterEach(() => void server.close());

/** Sockets by their address: one that never connects, one that is refused, one that connects. */
function network(addresses: Readonly<Record<string, 'silent' | 'refused' | 'open'>>) {
  const dialled: string[] = [];
  const sockets: Socket[] = [];
  const tools: SocketTools = {
    lookup: async () => Object.keys(addresses),
    dial(address) {
      dialled.push(address);
      const socket = new Socket();
      sockets.push(socket);
      if (addresses[address] === 'open') socket.connect(port, '127.0.0.1');
      if (addresses[address] === 'refused') {
        process.nextTick(() => socket.destroy(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })));
      }
      return socket;
    },
  };
  return { tools, dialled, sockets };
}

const open = (tools: SocketTools, timeoutMs = 5000, signal = NEVER) =>
  openSocket({ host: 'sql.company.test', port }, { timeoutMs, signal }, tools);

describe('a name with several addresses', () => {
  test('the second is tried beside a first that is silent', async () => {
    const { tools, sockets } = network({ '10.0.0.1': 'silent', '10.0.0.2': 'open' });
    const socket = await open(tools);
    expect(socket).toBe(sockets[1]);
    expect(sockets[0]!.destroyed).toBe(true);
    socket.destroy();
  });

  test('a slow first one is not given up for the others: it has all the time', async () => {
    const { tools, sockets } = network({ '10.0.0.1': 'silent', '10.0.0.2': 'refused', '10.0.0.3': 'silent' });
    const opening = open(tools);
    await vi.waitFor(() => expect(sockets).toHaveLength(3), 2000);
    sockets[0]!.connect(port, '127.0.0.1');
    const socket = await opening;
    expect(socket).toBe(sockets[0]);
    expect(sockets[2]!.destroyed).toBe(true);
    socket.destroy();
  });

  test('one that is refused is followed at once', async () => {
    const { tools, dialled } = network({ '10.0.0.1': 'refused', '10.0.0.2': 'refused', '10.0.0.3': 'open' });
    (await open(tools, 200)).destroy();
    expect(dialled).toEqual(['10.0.0.1', '10.0.0.2', '10.0.0.3']);
  });

  test('all of them together have the time of the setting, and none stays open', async () => {
    const { tools, sockets } = network({ '10.0.0.1': 'silent', '10.0.0.2': 'silent' });
    await expect(open(tools, 400)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    expect(sockets.map(({ destroyed }) => destroyed)).toEqual([true, true]);
  });

  test('every refusal is told', async () => {
    const { tools } = network({ '10.0.0.1': 'refused', '10.0.0.2': 'refused' });
    const error = await open(tools).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AggregateError);
    expect((error as AggregateError).errors).toHaveLength(2);
    const { tools: one } = network({ '10.0.0.1': 'refused' });
    await expect(open(one)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('families take turns, and a name with very many addresses has an end', async () => {
    const { tools } = network({ '::1': 'silent', '::2': 'silent', '10.0.0.1': 'silent' });
    const time = { timeoutMs: 1000, signal: NEVER };
    expect(await findAddresses('m3.test', time, tools)).toEqual(['::1', '10.0.0.1', '::2']);
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`10.0.1.${at}`, 'silent' as const]),
    );
    expect((await findAddresses('m3.test', time, network(many).tools)).length).toBeLessThan(20);
  });

  test('cancel ends the look-up and every attempt at once', async () => {
    const controller = new AbortController();
    const { tools, sockets } = network({ '10.0.0.1': 'silent', '10.0.0.2': 'silent' });
    const opening = open(tools, 60_000, controller.signal);
    await vi.waitFor(() => expect(sockets).toHaveLength(2), 2000);
    controller.abort();
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    expect(sockets.every(({ destroyed }) => destroyed)).toBe(true);
    const other = new AbortController();
    const looking = open({ ...tools, lookup: () => new Promise(() => {}) }, 60_000, other.signal);
    other.abort();
    await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('a name server that does not answer takes no longer than the setting', async () => {
    const tools = { ...network({}).tools, lookup: () => new Promise<never>(() => {}) };
    await expect(open(tools, 50)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });
});
