/** Reads the client's messages from their start; past the end it throws, as Buffer does. */
export class ByteReader {
  readonly data: Buffer;
  position = 0;

  constructor(data: Buffer) {
    this.data = data;
  }

  get atEnd(): boolean {
    return this.position >= this.data.length;
  }

  u8(): number {
    return this.data.readUInt8(this.#step(1));
  }

  u16(): number {
    return this.data.readUInt16LE(this.#step(2));
  }

  u32(): number {
    return this.data.readUInt32LE(this.#step(4));
  }

  u64(): bigint {
    return this.data.readBigUInt64LE(this.#step(8));
  }

  bytes(length: number): Buffer {
    const from = this.#step(length);
    if (this.position > this.data.length) throw new RangeError(`${length} bytes asked for, fewer are there`);
    return this.data.subarray(from, this.position);
  }

  text(characters: number): string {
    return this.bytes(characters * 2).toString('utf16le');
  }

  #step(length: number): number {
    const from = this.position;
    this.position += length;
    return from;
  }
}
