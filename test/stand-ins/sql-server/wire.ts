import type { Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';
import { framePackets, type Message, PACKET, PacketReader } from './packets.ts';
import { TlsTunnel } from './tls-tunnel.ts';

const FIRST_PACKET_BYTES = 4096;
const TLS_HANDSHAKE = 0x16;

/** One client's socket: messages in, packets out, in the clear or through TLS. */
export class Wire {
  packetSize = FIRST_PACKET_BYTES;
  readonly #socket: Socket;
  readonly #closed = new AbortController();
  readonly #packets = new PacketReader();
  readonly #secureContext: SecureContext;
  readonly #onMessage: (message: Message) => void;
  #isFirst = true;
  #top: Socket;
  #tunnel: TlsTunnel | null = null;

  constructor(socket: Socket, secureContext: SecureContext, onMessage: (message: Message) => void) {
    this.#socket = socket;
    this.#secureContext = secureContext;
    this.#top = socket;
    this.#onMessage = onMessage;
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.on('close', () => this.#closed.abort());
    socket.on('data', (chunk: Buffer) => {
      // TDS 8.0 (`encrypt: strict`): TLS from the first byte on.
      if (this.#isFirst && chunk[0] === TLS_HANDSHAKE) this.secure();
      this.#isFirst = false;
      if (this.#tunnel === null) this.#take(chunk);
      else this.#tunnel.receive(chunk);
    });
  }

  /** Fires when the connection has ended, from either side. */
  get closed(): AbortSignal {
    return this.#closed.signal;
  }

  get encrypted(): boolean {
    return this.#tunnel !== null;
  }

  /** From here on the client speaks TLS; its first messages come packed. */
  secure(): void {
    const tunnel = new TlsTunnel(
      (bytes, sent) => this.#socket.write(bytes, sent),
      () => this.#socket.end(),
    );
    tunnel.on('error', () => {});
    const top = new TLSSocket(tunnel, { isServer: true, secureContext: this.#secureContext });
    // A client that does not trust the certificate says so here and leaves.
    top.on('error', () => this.close());
    top.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#tunnel = tunnel;
    this.#top = top;
  }

  /**
   * Sends a part of a response, or its end. Comes back when the client has room for more, and always after a
   * turn of the event loop, so that an attention is heard in the middle of a table.
   */
  send(payload: Buffer, last: boolean): Promise<void> {
    const bytes = framePackets(PACKET.tabularResult, payload, this.packetSize, last);
    const top = this.#top;
    if (this.closed.aborted || top.write(bytes)) return new Promise((resolve) => setImmediate(resolve));
    return new Promise((resolve) => {
      const go = (): void => {
        top.off('drain', go);
        this.closed.removeEventListener('abort', go);
        resolve();
      };
      top.on('drain', go);
      this.closed.addEventListener('abort', go);
    });
  }

  /** Ends the connection; what was sent before still arrives. */
  close(): void {
    this.#top.end();
  }

  /** Ends the connection at once. */
  cut(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    try {
      for (const message of this.#packets.push(chunk)) this.#onMessage(message);
    } catch {
      // What is no TDS is answered as SQL Server does: by hanging up.
      this.cut();
    }
  }
}
