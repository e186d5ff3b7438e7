import { ByteWriter } from './byte-writer.ts';
import { SERVER_VERSION } from './tokens.ts';

/** MS-TDS 2.2.6.5: what either side says about encryption. */
const ENCRYPT = { off: 0, on: 1, notSupported: 2, required: 3 } as const;
const OPTION = { version: 0, encryption: 1, instance: 2, threadId: 3, mars: 4, end: 0xff } as const;

/**
 * `required`: every client must encrypt. `off`: the client chooses. `not-supported`: the server has no
 * certificate, as very old ones.
 */
export type Encryption = 'required' | 'off' | 'not-supported';

export interface PreLoginAnswer {
  readonly bytes: Buffer;
  /** A TLS handshake follows. */
  readonly tls: boolean;
}

/** The client's byte about encryption; `not supported` where it says nothing. */
function clientEncryption(data: Buffer): number {
  for (let at = 0; data[at] !== OPTION.end && at + 5 <= data.length; at += 5) {
    if (data[at] === OPTION.encryption) return data[data.readUInt16BE(at + 1)] ?? ENCRYPT.notSupported;
  }
  return ENCRYPT.notSupported;
}

/** Encrypting the sign-in alone (client says `off`) is not offered: such a client talks in the clear here. */
function serverEncryption(client: number, encryption: Encryption): number {
  const wants = client === ENCRYPT.on || client === ENCRYPT.required;
  if (encryption === 'required') return wants ? ENCRYPT.on : ENCRYPT.required;
  return wants && encryption === 'off' ? ENCRYPT.on : ENCRYPT.notSupported;
}

export function answerPreLogin(data: Buffer, encryption: Encryption): PreLoginAnswer {
  const decided = serverEncryption(clientEncryption(data), encryption);
  const { major, minor, build } = SERVER_VERSION;
  const version = Buffer.from([major, minor, build >> 8, build & 0xff, 0, 0]);
  const options: readonly (readonly [number, Buffer])[] = [
    [OPTION.version, version],
    [OPTION.encryption, Buffer.from([decided])],
    [OPTION.instance, Buffer.from([0])],
    [OPTION.threadId, Buffer.alloc(0)],
    [OPTION.mars, Buffer.from([0])],
  ];
  return { bytes: optionList(options), tls: decided === ENCRYPT.on || decided === ENCRYPT.required };
}

function optionList(options: readonly (readonly [number, Buffer])[]): Buffer {
  const list = new ByteWriter();
  let offset = options.length * 5 + 1;
  for (const [id, data] of options) {
    list.u8(id).bytes(bigEndian(offset)).bytes(bigEndian(data.length));
    offset += data.length;
  }
  list.u8(OPTION.end);
  for (const [, data] of options) list.bytes(data);
  return list.done();
}

function bigEndian(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff]);
}
