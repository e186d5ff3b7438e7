import { describe, expect, it } from 'vitest';
import { strictDecoder } from '../../../../../shared/targets/ipa/rehearse/decode.ts';

describe('strictDecoder', () => {
  it.each([
    ['us-ascii', [0x41, 0x80], 1, 'byte 0x80 is no character of US-ASCII'],
    ['us-ascii', [0xe9], 0, 'byte 0xE9 is no character of US-ASCII'],
    ['iso-8859-1', [0xe9, 0x80], 1, 'byte 0x80 is no character of ISO-8859-1'],
    ['iso-8859-1', [0x9f], 0, 'byte 0x9F is no character of ISO-8859-1'],
  ] as const)('%s refuses %j', (encoding, bytes, offset, reason) => {
    expect(strictDecoder(encoding).decode(Uint8Array.from(bytes)).problem).toEqual({ offset, reason });
  });

  it.each([
    ['a continuation without a first byte', [0x41, 0x80], 1],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['an overlong NUL in three bytes', [0xe0, 0x80, 0x80], 0],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['a code point beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a byte that never occurs', [0x41, 0x41, 0xff], 2],
    ['a sequence cut short by another character', [0xe2, 0x82, 0x41], 0],
    ['Latin-1 taken for UTF-8', [0x4d, 0xfc, 0x6c], 1],
  ])('utf-8 refuses %s', (_, bytes, offset) => {
    const { problem } = strictDecoder('utf-8').decode(Uint8Array.from(bytes));
    expect(problem?.offset).toBe(offset);
  });

  it('gives out what stands before the problem, and nothing after it', () => {
    const decoder = strictDecoder('utf-8');
    expect(decoder.decode(Uint8Array.from([0x41, 0xff, 0x42])).text).toBe('A');
    expect(decoder.decode(Uint8Array.from([0x43]))).toEqual({ text: '', problem: null });
    expect(decoder.end()).toEqual({ text: '', problem: null });
  });

  it('says where a problem stands in the whole file', () => {
    const decoder = strictDecoder('us-ascii');
    decoder.decode(new Uint8Array(1000).fill(0x41));
    expect(decoder.decode(Uint8Array.from([0x41, 0xff])).problem?.offset).toBe(1001);
  });

  it('carries a character over the edge of a chunk', () => {
    const decoder = strictDecoder('utf-8');
    expect(decoder.decode(Uint8Array.from([0xf0, 0x9f])).text).toBe('');
    expect(decoder.decode(Uint8Array.from([0x98])).text).toBe('');
    expect(decoder.decode(Uint8Array.from([0x80])).text).toBe('😀');
  });

  it('refuses a file that ends within a character', () => {
    const decoder = strictDecoder('utf-8');
    decoder.decode(Uint8Array.from([0x41, 0xe2, 0x82]));
    expect(decoder.end().problem?.offset).toBe(1);
  });
});
