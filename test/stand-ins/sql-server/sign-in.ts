import type { Login7 } from './login7.ts';
import { type DomainAnswer, type DomainLogin, provesPassword } from './ntlm.ts';
import { cannotOpenDatabase, loginFailed, type SqlError, untrustedDomain } from './sql-error.ts';
import type { Catalog, Database } from './tables.ts';

export interface SqlLogin {
  readonly user: string;
  readonly password: string;
}

export type SignIn =
  | { readonly ok: true; readonly login: string; readonly database: Database }
  | { readonly ok: false; readonly errors: readonly SqlError[] };

const refused = (...errors: SqlError[]): SignIn => ({ ok: false, errors });

/** User names are taken in any case, passwords are not. */
export function signInWithPassword(asked: Login7, known: SqlLogin | undefined, catalog: Catalog): SignIn {
  const isKnown =
    known !== undefined &&
    known.user.toLowerCase() === asked.user.toLowerCase() &&
    known.password === asked.password;
  return isKnown ? open(known.user, asked.database, catalog) : refused(loginFailed(asked.user));
}

export function signInWithDomain(
  answer: DomainAnswer,
  nonce: Buffer,
  known: DomainLogin | undefined,
  database: string,
  catalog: Catalog,
): SignIn {
  if (known === undefined || known.domain.toLowerCase() !== answer.domain.toLowerCase()) {
    return refused(untrustedDomain());
  }
  const login = `${known.domain}\\${answer.user}`;
  const isKnown =
    known.user.toLowerCase() === answer.user.toLowerCase() && provesPassword(answer, nonce, known);
  return isKnown ? open(login, database, catalog) : refused(loginFailed(login));
}

function open(login: string, name: string, catalog: Catalog): SignIn {
  const database = catalog.database(name === '' ? 'master' : name);
  if (database === undefined) return refused(cannotOpenDatabase(name), loginFailed(login));
  return { ok: true, login, database };
}
