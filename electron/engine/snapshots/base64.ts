import type { Base64 } from '../../../shared/m3/snapshot-columns.ts';

export const base64: Base64 = {
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode(text) {
    // Node skips over what is no base64: only what comes out the same again was written by `encode`.
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? new Uint8Array(bytes) : null;
  },
};
