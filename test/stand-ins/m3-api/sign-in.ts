import type { GridSignIn } from './options.ts';
import { htmlReply, jsonObjectReply, type Reply } from './reply.ts';
import type { Tokens } from './tokens.ts';

/** How a request signed in; never with what. */
export type SignInSeen = 'none' | 'basic-right' | 'basic-wrong' | 'bearer-right' | 'bearer-wrong' | 'other';

export function signInSeen(header: string | undefined, grid: GridSignIn, tokens: Tokens): SignInSeen {
  if (header === undefined) return 'none';
  const [scheme = '', value = ''] = header.split(' ', 2);
  if (scheme === 'Basic') return value === basicOf(grid) ? 'basic-right' : 'basic-wrong';
  if (scheme === 'Bearer') return tokens.isGood(value) ? 'bearer-right' : 'bearer-wrong';
  return 'other';
}

export const bearerOf = (header: string | undefined): string => /^Bearer (.+)$/.exec(header ?? '')?.[1] ?? '';

export const basicOf = ({ user, password, encoding }: GridSignIn): string =>
  Buffer.from(`${user}:${password}`, encoding).toString('base64');

export const basicRefused = (): Reply =>
  htmlReply(401, 'Unauthorized', { 'www-authenticate': 'Basic realm="M3"' });

export const bearerRefused = (): Reply =>
  jsonObjectReply(401, { message: 'Unauthorized' }, { 'www-authenticate': 'Bearer error="invalid_token"' });
