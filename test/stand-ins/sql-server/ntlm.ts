import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { md4 } from './md4.ts';

/** MS-NLMP: the domain sign-in. The client's NTLMv2 proof is checked against the password. */

export interface DomainLogin {
  readonly domain: string;
  readonly user: string;
  readonly password: string;
}

export interface Challenge {
  readonly nonce: Buffer;
  readonly message: Buffer;
}

export interface DomainAnswer {
  readonly domain: string;
  readonly user: string;
  /** 16 bytes of proof, then what was proven. */
  readonly response: Buffer;
}

const SIGNATURE = Buffer.from('NTLMSSP\0', 'latin1');
/** Unicode, target name requested, NTLM, target type domain, target info there, version there. */
const FLAGS = 0x02818205 >>> 0;
const TARGET = { domain: 2, computer: 1, end: 0 } as const;

function targetInfo(domain: string): Buffer {
  const pair = (id: number, text: string): Buffer => {
    const value = Buffer.from(text, 'utf16le');
    const head = Buffer.alloc(4);
    head.writeUInt16LE(id, 0);
    head.writeUInt16LE(value.length, 2);
    return Buffer.concat([head, value]);
  };
  return Buffer.concat([pair(TARGET.domain, domain), pair(TARGET.computer, 'STANDIN'), Buffer.alloc(4)]);
}

export function makeChallenge(domain: string): Challenge {
  const nonce = randomBytes(8);
  const name = Buffer.from(domain, 'utf16le');
  const target = targetInfo(domain);
  const head = Buffer.alloc(56);
  SIGNATURE.copy(head);
  head.writeUInt32LE(2, 8);
  writeField(head, 12, name.length, 56);
  head.writeUInt32LE(FLAGS, 20);
  nonce.copy(head, 24);
  writeField(head, 40, target.length, 56 + name.length);
  return { nonce, message: Buffer.concat([head, name, target]) };
}

function writeField(head: Buffer, at: number, length: number, offset: number): void {
  head.writeUInt16LE(length, at);
  head.writeUInt16LE(length, at + 2);
  head.writeUInt32LE(offset, at + 4);
}

export function parseDomainAnswer(message: Buffer): DomainAnswer {
  const part = (at: number): Buffer => {
    const offset = message.readUInt32LE(at + 4);
    return message.subarray(offset, offset + message.readUInt16LE(at));
  };
  const response = part(20);
  return {
    domain: part(28).toString('utf16le'),
    user: part(36).toString('utf16le'),
    // Some clients count the proof alone; what was proven then follows up to the message's end.
    response: response.length > 16 ? response : message.subarray(message.readUInt32LE(24)),
  };
}

/** Whether the answer proves the password: HMAC-MD5 over the nonce and what the client has added to it. */
export function provesPassword(answer: DomainAnswer, nonce: Buffer, { password }: DomainLogin): boolean {
  const secret = md4(Buffer.from(password, 'utf16le'));
  const identity = Buffer.from(answer.user.toUpperCase() + answer.domain.toUpperCase(), 'utf16le');
  const key = createHmac('md5', secret).update(identity).digest();
  const proven = answer.response.subarray(16);
  const proof = createHmac('md5', key).update(nonce).update(proven).digest();
  return answer.response.length > 16 && timingSafeEqual(proof, answer.response.subarray(0, 16));
}
