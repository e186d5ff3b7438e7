import { ByteReader } from './byte-reader.ts';
import { type Message, PACKET } from './packets.ts';
import { SqlError } from './sql-error.ts';
import { done, transactionChange } from './tokens.ts';

const BEGIN = 5;
const COMMIT = 7;
const ROLLBACK = 8;
/** Nothing is ever written, so one descriptor serves every transaction. */
const DESCRIPTOR = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]);

/** A transaction manager request (MS-TDS 2.2.6.9): begun, committed and rolled back without effect. */
export function answerTransaction({ type, data }: Message): Buffer[] {
  const reader = new ByteReader(data);
  reader.bytes(reader.u32() - 4);
  const asked = type === PACKET.transactionManager ? reader.u16() : 0;
  if (asked === BEGIN) return [transactionChange(8, DESCRIPTOR), done('done', 0)];
  if (asked === COMMIT) return [transactionChange(9, DESCRIPTOR), done('done', 0)];
  if (asked === ROLLBACK) return [transactionChange(10, DESCRIPTOR), done('done', 0)];
  throw new SqlError(4002, 16, 'The incoming tabular data stream (TDS) protocol stream is incorrect.');
}
