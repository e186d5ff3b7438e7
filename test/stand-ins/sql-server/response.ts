import type { SqlValue } from './column-types.ts';
import { HEADER_BYTES } from './packets.ts';
import type { RowWriter } from './rows.ts';
import type { Wire } from './wire.ts';

/** So much is gathered before it is sent; the server holds no more of a table than this. */
const GATHERED_BYTES = 64 * 1024;

/** One response on its way: gathers tokens and rows, and sends them as the client takes them. */
export class Response {
  readonly #wire: Wire;
  #bytes: Buffer = Buffer.allocUnsafe(GATHERED_BYTES * 2);
  #length = 0;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  add(token: Buffer): void {
    this.#makeRoom(token.length);
    token.copy(this.#bytes, this.#length);
    this.#length += token.length;
  }

  addRow(writer: RowWriter, row: readonly SqlValue[]): void {
    this.#makeRoom(writer.mostBytes);
    this.#length = writer.write(row, this.#bytes, this.#length);
  }

  get isFull(): boolean {
    return this.#length >= GATHERED_BYTES;
  }

  /** Sends whole packets and keeps the rest, so that only a message's last packet is short. */
  sendPackets(): Promise<void> {
    const body = this.#wire.packetSize - HEADER_BYTES;
    return this.#send(Math.floor(this.#length / body) * body, false);
  }

  /** Sends what there is, without ending the message. */
  sendAll(): Promise<void> {
    return this.#send(this.#length, false);
  }

  end(): Promise<void> {
    return this.#send(this.#length, true);
  }

  #send(length: number, last: boolean): Promise<void> {
    if (length === 0 && !last) return Promise.resolve();
    // Sending copies, so the buffer can be used again at once.
    const sent = this.#wire.send(this.#bytes.subarray(0, length), last);
    this.#bytes.copyWithin(0, length, this.#length);
    this.#length -= length;
    return sent;
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const wider = Buffer.allocUnsafe((this.#length + bytes) * 2);
    this.#bytes.copy(wider, 0, 0, this.#length);
    this.#bytes = wider;
  }
}
