import { type CalledServer, calledServer } from '../../net/called-server.ts';
import { addressOf } from '../../net/server-address.ts';
import type { M3Session } from './m3-session.ts';

/** The API itself, last, and the server that gives the tokens. */
export function serversOf({ dialect, tokens, http }: M3Session): readonly CalledServer[] {
  const addresses = tokens === null ? [] : [addressOf(tokens.url)];
  const others = addresses.filter(({ origin }) => origin !== dialect.address.origin);
  return [...others, dialect.address].map((address) => calledServer(address, http));
}
