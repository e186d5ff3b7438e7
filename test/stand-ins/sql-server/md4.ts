/** RFC 1320. Needed for the NT hash; Node's OpenSSL no longer has it. */
const ROUNDS: readonly {
  readonly add: number;
  readonly shifts: readonly [number, number, number, number];
  readonly order: readonly number[];
  readonly mix: (x: number, y: number, z: number) => number;
}[] = [
  {
    add: 0,
    shifts: [3, 7, 11, 19],
    order: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    mix: (x, y, z) => (x & y) | (~x & z),
  },
  {
    add: 0x5a827999,
    shifts: [3, 5, 9, 13],
    order: [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
    mix: (x, y, z) => (x & y) | (x & z) | (y & z),
  },
  {
    add: 0x6ed9eba1,
    shifts: [3, 9, 11, 15],
    order: [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
    mix: (x, y, z) => x ^ y ^ z,
  },
];

function padded(data: Buffer): Buffer {
  const zeros = (119 - (data.length % 64)) % 64;
  const end = Buffer.alloc(1 + zeros + 8);
  end[0] = 0x80;
  end.writeBigUInt64LE(BigInt(data.length) * 8n, 1 + zeros);
  return Buffer.concat([data, end]);
}

type State = [number, number, number, number];

function addBlock(state: State, block: Buffer): State {
  let [a, b, c, d] = state;
  for (const { add, shifts, order, mix } of ROUNDS) {
    for (let step = 0; step < 16; step++) {
      const sum = (a + mix(b, c, d) + block.readUInt32LE(order[step]! * 4) + add) | 0;
      const shift = shifts[step % 4]!;
      [a, b, c, d] = [d, (sum << shift) | (sum >>> (32 - shift)), b, c];
    }
  }
  return [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0];
}

export function md4(data: Buffer): Buffer {
  let state: State = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  const bytes = padded(data);
  for (let at = 0; at < bytes.length; at += 64) state = addBlock(state, bytes.subarray(at, at + 64));
  const digest = Buffer.alloc(16);
  for (const [index, word] of state.entries()) digest.writeInt32LE(word, index * 4);
  return digest;
}
