import { Duplex } from 'node:stream';
import { framePackets, HEADER_BYTES, PACKET } from './packets.ts';

const TLS_PACKET_BYTES = 4096;

type Send = (bytes: Buffer, sent: (error?: Error | null) => void) => void;

/**
 * What lies between the TLS layer and the socket: TDS packs the handshake into pre-login packets, one message
 * for each flight, and sends everything after it as plain TLS records. The first record of the client that is
 * not packed says that the handshake is over; up to TLS 1.2 no record of the server comes before it.
 */
export class TlsTunnel extends Duplex {
  readonly #send: Send;
  readonly #end: () => void;
  #packed = true;
  #received: Buffer = Buffer.alloc(0);

  /** `send` writes to the socket and says when it has; `end` ends the socket after what was sent. */
  constructor(send: Send, end: () => void) {
    super();
    this.#send = send;
    this.#end = end;
  }

  /** Takes what the socket has received. */
  receive(chunk: Buffer): void {
    if (!this.#packed) {
      this.push(chunk);
      return;
    }
    this.#received = Buffer.concat([this.#received, chunk]);
    while (this.#packed && this.#unpack()) {}
  }

  #unpack(): boolean {
    const bytes = this.#received;
    if (bytes.length === 0) return false;
    if (bytes[0] !== PACKET.preLogin) {
      this.#packed = false;
      this.push(bytes);
      return false;
    }
    if (bytes.length < HEADER_BYTES) return false;
    const length = bytes.readUInt16BE(2);
    if (bytes.length < length) return false;
    this.push(bytes.subarray(HEADER_BYTES, length));
    this.#received = bytes.subarray(length);
    return true;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, sent: (error?: Error | null) => void): void {
    const bytes = this.#packed ? framePackets(PACKET.preLogin, chunk, TLS_PACKET_BYTES, true) : chunk;
    this.#send(bytes, sent);
  }

  override _writev(
    chunks: { chunk: Buffer; encoding: string }[],
    sent: (error?: Error | null) => void,
  ): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), '', sent);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#end();
    done();
  }
}
