import type { ServiceAccount } from './options.ts';
import { jsonObjectReply, type Reply } from './reply.ts';
import type { Tokens } from './tokens.ts';

export type Match = 'right' | 'wrong' | 'missing';

/** What a token request held, without a secret: only whether each matched. */
export interface TokenRequest {
  readonly grantType: string | null;
  readonly username: Match;
  readonly password: Match;
  readonly clientId: Match;
  readonly clientSecret: Match;
}

/** A `#` that is not written as %23 ends the form, as it ends an address (domain.md, 3). */
export function parseTokenRequest(form: string, account: ServiceAccount): TokenRequest {
  const fields = new URLSearchParams(form.split('#', 1)[0]);
  const match = (name: string, expected: string): Match => {
    const value = fields.get(name);
    if (value === null) return 'missing';
    return value === expected ? 'right' : 'wrong';
  };
  return {
    grantType: fields.get('grant_type'),
    username: match('username', account.accessKey),
    password: match('password', account.secretKey),
    clientId: match('client_id', account.clientId),
    clientSecret: match('client_secret', account.clientSecret),
  };
}

export function answerTokenRequest(request: TokenRequest, tokens: Tokens, expiresIn: number): Reply {
  const { grantType, username, password, clientId, clientSecret } = request;
  if (clientId !== 'right' || clientSecret !== 'right') {
    return refused(401, 'invalid_client', 'The client is unknown or its secret is wrong');
  }
  if (grantType !== 'password') {
    return refused(400, 'unsupported_grant_type', 'The grant type is not supported');
  }
  if (username !== 'right' || password !== 'right') {
    return refused(401, 'invalid_grant', 'The service account is unknown or its key is wrong');
  }
  return jsonObjectReply(200, {
    access_token: tokens.issue(),
    token_type: 'Bearer',
    expires_in: expiresIn,
  });
}

export function refused(status: number, error: string, description: string): Reply {
  return jsonObjectReply(status, { error, error_description: description });
}
