import { ByteWriter } from './byte-writer.ts';
import type { SqlError } from './sql-error.ts';

/** MS-TDS 2.2.7: the tokens of a response, without the rows. */

export const SERVER_NAME = 'STANDIN';
const TDS_7_4 = 0x74000004;
/** SQL Server 2019 (15.0.4335), the version that the product properties tell. */
export const SERVER_VERSION = { major: 15, minor: 0, build: 4335 } as const;

/** SQL_Latin1_General_CP1_CI_AS: language 0x0409, flags, version 0, sort id 52. */
export const COLLATION_BYTES = Buffer.from([0x09, 0x04, 0xd0, 0x00, 0x34]);

export const DONE_STATUS = { more: 0x01, error: 0x02, count: 0x10, attention: 0x20 } as const;
export type DoneKind = 'done' | 'done-in-procedure' | 'done-procedure';
const DONE_TOKEN: Readonly<Record<DoneKind, number>> = {
  done: 0xfd,
  'done-procedure': 0xfe,
  'done-in-procedure': 0xff,
};
const SELECT_COMMAND = 0xc1;

/** A token whose length stands in front of its content. */
function token(id: number, content: Buffer): Buffer {
  return new ByteWriter().u8(id).u16(content.length).bytes(content).done();
}

export function loginAck(): Buffer {
  const { major, minor, build } = SERVER_VERSION;
  const content = new ByteWriter()
    .u8(1)
    .u32be(TDS_7_4)
    .shortText('Microsoft SQL Server')
    .u8(major)
    .u8(minor)
    .u8(build >> 8)
    .u8(build & 0xff);
  return token(0xad, content.done());
}

const ENVIRONMENT = { database: 1, language: 2, packetSize: 4 } as const;

export function environmentChange(what: keyof typeof ENVIRONMENT, now: string, before: string): Buffer {
  return token(0xe3, new ByteWriter().u8(ENVIRONMENT[what]).shortText(now).shortText(before).done());
}

export function collationChange(): Buffer {
  return token(0xe3, new ByteWriter().u8(7).u8(COLLATION_BYTES.length).bytes(COLLATION_BYTES).u8(0).done());
}

/** Where the client is to go instead (MS-TDS 2.2.7.9, type 20). */
export function lead(host: string, port: number): Buffer {
  const place = new ByteWriter().u8(0).u16(port).u16(host.length).bytes(Buffer.from(host, 'utf16le')).done();
  return token(0xe3, new ByteWriter().u8(20).u16(place.length).bytes(place).u16(0).done());
}

export function resetConnectionAck(): Buffer {
  return token(0xe3, Buffer.from([18, 0, 0]));
}

/** Begun (8), committed (9) or rolled back (10): the new and the old descriptor. */
export function transactionChange(change: 8 | 9 | 10, descriptor: Buffer): Buffer {
  const content = new ByteWriter().u8(change);
  if (change === 8) content.u8(descriptor.length).bytes(descriptor).u8(0);
  else content.u8(0).u8(descriptor.length).bytes(descriptor);
  return token(0xe3, content.done());
}

function message(id: number, number: number, state: number, severity: number, text: string): Buffer {
  const content = new ByteWriter()
    .u32(number)
    .u8(state)
    .u8(severity)
    .longText(text)
    .shortText(SERVER_NAME)
    .shortText('')
    .u32(1);
  return token(id, content.done());
}

export function info(number: number, text: string): Buffer {
  return message(0xab, number, 2, 10, text);
}

export function error(failed: SqlError): Buffer {
  return message(0xaa, failed.number, failed.state, failed.severity, failed.message);
}

export function done(kind: DoneKind, status: number, rows = 0): Buffer {
  return new ByteWriter().u8(DONE_TOKEN[kind]).u16(status).u16(SELECT_COMMAND).u64(rows).done();
}

export function returnStatus(value: number): Buffer {
  return new ByteWriter().u8(0x79).u32(value).done();
}

/** Acknowledges UTF-8 support (0x0a), the one feature a client of the tests asks for. */
export function featureAck(): Buffer {
  return new ByteWriter().u8(0xae).u8(0x0a).u32(1).u8(1).u8(0xff).done();
}

export function sspiChallenge(challenge: Buffer): Buffer {
  return token(0xed, challenge);
}
