/** Writes the small tokens; rows go straight into the response's buffer. */
export class ByteWriter {
  readonly #parts: Buffer[] = [];

  u8(value: number): this {
    return this.bytes(Buffer.from([value]));
  }

  u16(value: number): this {
    const part = Buffer.alloc(2);
    part.writeUInt16LE(value);
    return this.bytes(part);
  }

  u32(value: number): this {
    const part = Buffer.alloc(4);
    part.writeUInt32LE(value >>> 0);
    return this.bytes(part);
  }

  u32be(value: number): this {
    const part = Buffer.alloc(4);
    part.writeUInt32BE(value >>> 0);
    return this.bytes(part);
  }

  u64(value: number): this {
    const part = Buffer.alloc(8);
    part.writeBigUInt64LE(BigInt(value));
    return this.bytes(part);
  }

  bytes(part: Buffer): this {
    this.#parts.push(part);
    return this;
  }

  /** Text with its count of characters in one byte. */
  shortText(text: string): this {
    return this.u8(text.length).bytes(Buffer.from(text, 'utf16le'));
  }

  /** Text with its count of characters in two bytes. */
  longText(text: string): this {
    return this.u16(text.length).bytes(Buffer.from(text, 'utf16le'));
  }

  done(): Buffer {
    return Buffer.concat(this.#parts);
  }
}
