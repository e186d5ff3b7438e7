import dns from 'node:dns';
import { connect, isIP, type Socket } from 'node:net';

/** How long an address has to itself before the next is tried beside it (RFC 8305, 8). */
const HEAD_START_MS = 250;
/** Of a name with more addresses, the others are not tried. */
const MOST_ADDRESSES = 16;

export interface SocketOptions {
  /** For finding the name and for all of its addresses together. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Told the addresses of the name, in the order in which they are tried. */
  readonly onAddresses?: (addresses: readonly string[]) => void;
}

/** How a name is looked up and an address is called; tests bring their own. */
export interface SocketTools {
  readonly lookup: (host: string) => Promise<readonly string[]>;
  readonly dial: (address: string, port: number) => Socket;
}

const SYSTEM: SocketTools = {
  lookup: (host) =>
    new Promise((resolve, reject) => {
      dns.lookup(host, { all: true }, (error, found) => {
        if (error === null) resolve(found.map(({ address }) => address));
        else reject(error);
      });
    }),
  dial: (host, port) => connect({ host, port }),
};

/**
 * Opens a socket. A name with several addresses is tried at all of them: the next one begins when the one before has
 * failed or a quarter of a second has passed, and none is given up before the whole time is over. Node's own way
 * ends each attempt but the last after a quarter of a second, which a slow network does not keep to.
 * @returns the first that is connected; the others are ended
 * @throws an error of Node's: with the code ETIMEDOUT where the time is over, AggregateError where every address
 * failed; AbortError on cancel
 */
export function openSocket(
  { host, port }: { readonly host: string; readonly port: number },
  { onAddresses, ...time }: SocketOptions,
  tools: SocketTools = SYSTEM,
): Promise<Socket> {
  const race = new AddressRace(port, tools.dial);
  return inTime(host, time, async (isOver) => {
    const addresses = await addressesOf(host, tools);
    if (isOver()) throw timeOver(host);
    onAddresses?.(addresses);
    const socket = await race.run(addresses);
    if (isOver()) socket.destroy();
    return socket;
  }).finally(() => race.end());
}

/**
 * The addresses of a name, in the order in which they are tried.
 * @throws an error of Node's, with the code ETIMEDOUT where the time is over; AbortError on cancel
 */
export function findAddresses(
  host: string,
  time: Pick<SocketOptions, 'timeoutMs' | 'signal'>,
  tools: SocketTools = SYSTEM,
): Promise<readonly string[]> {
  return inTime(host, time, () => addressesOf(host, tools));
}

/** The system's own look-up cannot be ended: nobody waits for it any more. */
async function inTime<T>(
  host: string,
  { timeoutMs, signal }: Pick<SocketOptions, 'timeoutMs' | 'signal'>,
  work: (isOver: () => boolean) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const { promise: ended, reject } = Promise.withResolvers<never>();
  let over = false;
  const end = (reason: unknown) => {
    over = true;
    reject(reason);
  };
  const onAbort = () => end(signal.reason);
  const timer = setTimeout(() => end(timeOver(host)), timeoutMs);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([ended, work(() => over)]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

async function addressesOf(host: string, tools: SocketTools): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host];
  return byTurns([...new Set(await tools.lookup(host))]).slice(0, MOST_ADDRESSES);
}

function timeOver(host: string): Error {
  return Object.assign(new Error(`No address of ${host} answered.`), { code: 'ETIMEDOUT' });
}

/** The families by turns, beginning with that of the first address (RFC 8305, 4). */
function byTurns(addresses: readonly string[]): string[] {
  const family = isIP(addresses[0] ?? '');
  const own = addresses.filter((address) => isIP(address) === family);
  const other = addresses.filter((address) => isIP(address) !== family);
  const pairs = Array.from({ length: Math.max(own.length, other.length) }, (_, at) => [own[at], other[at]]);
  return pairs.flat().filter((address) => address !== undefined);
}

/** Attempts at the addresses of one name, of which one wins. */
class AddressRace {
  readonly #port: number;
  readonly #dial: SocketTools['dial'];
  readonly #running = new Set<Socket>();
  readonly #errors: Error[] = [];
  readonly #won = Promise.withResolvers<Socket>();
  #waiting: string[] = [];
  #headStart: NodeJS.Timeout | undefined;
  #winner: Socket | null = null;

  constructor(port: number, dial: SocketTools['dial']) {
    this.#port = port;
    this.#dial = dial;
  }

  /** @throws AggregateError; the error itself where there is but one address */
  run(addresses: readonly string[]): Promise<Socket> {
    this.#waiting = [...addresses];
    this.#next();
    return this.#won.promise;
  }

  /** Ends every attempt but the one that won. */
  end(): void {
    clearTimeout(this.#headStart);
    this.#waiting = [];
    for (const socket of this.#running) if (socket !== this.#winner) socket.destroy();
  }

  #next(): void {
    clearTimeout(this.#headStart);
    const address = this.#waiting.shift();
    if (address === undefined) {
      if (this.#running.size === 0) this.#won.reject(this.#allFailed());
      return;
    }
    const socket = this.#dial(address, this.#port);
    this.#running.add(socket);
    // It stays for good: with nobody there, an error is no reason to end the process.
    socket.on('error', (error) => this.#failed(socket, error));
    socket.once('connect', () => {
      this.#winner ??= socket;
      this.#won.resolve(socket);
    });
    if (this.#waiting.length > 0) this.#headStart = setTimeout(() => this.#next(), HEAD_START_MS);
  }

  #failed(socket: Socket, error: Error): void {
    if (!this.#running.delete(socket) || this.#winner !== null) return;
    this.#errors.push(error);
    this.#next();
  }

  #allFailed(): Error {
    const [only] = this.#errors;
    if (only !== undefined && this.#errors.length === 1) return only;
    return new AggregateError(this.#errors, 'No address could be reached.');
  }
}
