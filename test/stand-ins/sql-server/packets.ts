/** MS-TDS 2.2.3.1: what a packet carries. */
export const PACKET = {
  sqlBatch: 0x01,
  rpc: 0x03,
  tabularResult: 0x04,
  attention: 0x06,
  transactionManager: 0x0e,
  login7: 0x10,
  sspi: 0x11,
  preLogin: 0x12,
} as const;

export const HEADER_BYTES = 8;

const END_OF_MESSAGE = 0x01;
const IGNORE = 0x02;
const RESET_CONNECTION = 0x08 | 0x10;

/** One whole message of the client: the bodies of its packets, one after the other. */
export interface Message {
  readonly type: number;
  /** The client has taken it back before it was complete. */
  readonly ignored: boolean;
  readonly resetConnection: boolean;
  readonly data: Buffer;
}

class MalformedPacketError extends Error {}

/** Puts messages together from bytes that come in any portions. */
export class PacketReader {
  #bytes: Buffer = Buffer.alloc(0);
  #bodies: Buffer[] = [];

  push(chunk: Buffer): Message[] {
    this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk]);
    const messages: Message[] = [];
    for (let packet = this.#packet(); packet !== null; packet = this.#packet()) {
      const status = packet[1]!;
      this.#bodies.push(packet.subarray(HEADER_BYTES));
      if ((status & END_OF_MESSAGE) === 0) continue;
      messages.push({
        type: packet[0]!,
        ignored: (status & IGNORE) !== 0,
        resetConnection: (status & RESET_CONNECTION) !== 0,
        data: Buffer.concat(this.#bodies),
      });
      this.#bodies = [];
    }
    return messages;
  }

  #packet(): Buffer | null {
    if (this.#bytes.length < HEADER_BYTES) return null;
    const length = this.#bytes.readUInt16BE(2);
    if (length < HEADER_BYTES) throw new MalformedPacketError(`a packet of ${length} bytes`);
    if (this.#bytes.length < length) return null;
    const packet = this.#bytes.subarray(0, length);
    this.#bytes = this.#bytes.subarray(length);
    return packet;
  }
}

/**
 * Cuts a message's bytes into packets of `packetSize`. `last` marks the final packet as the message's end; a
 * message without bytes is one empty packet.
 */
export function framePackets(type: number, payload: Buffer, packetSize: number, last: boolean): Buffer {
  const body = packetSize - HEADER_BYTES;
  const count = Math.max(1, Math.ceil(payload.length / body));
  const bytes = Buffer.allocUnsafe(payload.length + count * HEADER_BYTES);
  for (let index = 0, from = 0, at = 0; index < count; index++) {
    const length = Math.min(body, payload.length - from);
    bytes[at] = type;
    bytes[at + 1] = last && index === count - 1 ? END_OF_MESSAGE : 0;
    bytes.writeUInt16BE(length + HEADER_BYTES, at + 2);
    bytes.writeUInt16BE(0, at + 4);
    bytes[at + 6] = (index + 1) & 0xff;
    bytes[at + 7] = 0;
    payload.copy(bytes, at + HEADER_BYTES, from, from + length);
    from += length;
    at += length + HEADER_BYTES;
  }
  return bytes;
}
