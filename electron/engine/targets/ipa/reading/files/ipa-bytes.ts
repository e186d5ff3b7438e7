/** Bytes that say something of IPA: a file, or a part of an archive. They can be asked for again and again. */
export interface IpaBytes {
  /** For messages. */
  readonly name: string;
  /** A piece is good only until the next one is asked for. */
  pieces(): AsyncIterable<Buffer>;
}
