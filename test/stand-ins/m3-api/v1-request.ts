import type { Fields } from './records.ts';

/** A call of v1: options are matrix parameters, inputs are query parameters. */
export interface V1Request {
  readonly program: string;
  readonly transaction: string;
  readonly matrix: Fields;
  readonly inputs: Fields;
}

const START = '/m3api-rest/execute/';

/** Null where the address is none of v1. */
export function parseV1(address: string): V1Request | null {
  if (!address.startsWith(START)) return null;
  const [path = '', query = ''] = splitOnce(address.slice(START.length), '?');
  const [names = '', ...matrix] = path.split(';');
  const [program, transaction, ...more] = names.split('/').map(decodeURIComponent);
  if (!program || !transaction || more.length > 0) return null;
  return {
    program,
    transaction,
    matrix: Object.fromEntries(matrix.map((pair) => splitOnce(pair, '=').map(decodeURIComponent))),
    inputs: Object.fromEntries(new URLSearchParams(query)),
  };
}

function splitOnce(text: string, at: string): string[] {
  const found = text.indexOf(at);
  return found < 0 ? [text, ''] : [text.slice(0, found), text.slice(found + at.length)];
}
