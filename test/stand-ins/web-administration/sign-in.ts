import { randomUUID } from 'node:crypto';
import { escaped, page, type Reply, redirect } from './reply.ts';

export const SIGN_IN_PATH = '/sso/SSOServlet';

/** Who may sign in, and how long a session lasts. */
export interface SignInOptions {
  readonly user: string;
  readonly password: string;
  /** Requests that a session answers before it is over. */
  readonly uses: number;
}

/** The sessions of the form's sign-in; a browser knows its own by a cookie. */
export class Sessions {
  readonly #options: SignInOptions;
  readonly #left = new Map<string, number>();
  /** How often user and password were sent, right or wrong. */
  attempts = 0;

  constructor(options: SignInOptions) {
    this.#options = options;
  }

  /** Whether a request is of somebody who is signed in; counts as one of the session's uses. */
  use(cookie: string | undefined): boolean {
    const id = /(?:^|;\s*)LMSSO=([\w-]+)/.exec(cookie ?? '')?.[1] ?? '';
    const left = this.#left.get(id) ?? 0;
    if (left <= 0) return false;
    this.#left.set(id, left - 1);
    return true;
  }

  expireAll(): void {
    this.#left.clear();
  }

  /** Ids of all sessions so far. */
  ids(): readonly string[] {
    return [...this.#left.keys()];
  }

  /** Answers the form. */
  signIn(query: URLSearchParams, form: URLSearchParams): Reply {
    const { user, password, uses } = this.#options;
    this.attempts++;
    if (query.get('_action') !== 'LOGIN') return page('<html><body>Unknown action</body></html>', 400);
    const back = query.get('_ssoOrigUrl') ?? '/';
    if (form.get('_ssoUser') !== user || form.get('_ssoPass') !== password) {
      return signInPage(back, 'The user or password is not valid');
    }
    const id = randomUUID();
    this.#left.set(id, uses);
    return redirect(back, 302, { 'set-cookie': [`LMSSO=${id}; Path=/; HttpOnly`, 'theme=plain; Path=/'] });
  }
}

/** As it comes in the place of whatever was asked for. */
export function signInPage(back: string, remark = ''): Reply {
  const action = `${SIGN_IN_PATH}?_action=LOGIN&amp;_ssoOrigUrl=${encodeURIComponent(back)}`;
  return page(
    `<html><head><title>Sign in</title></head><body><p>${escaped(remark)}</p>
<form method="post" action="${action}">
<input type="text" name="_ssoUser"><input type="password" name="_ssoPass"><input type="submit">
</form></body></html>`,
  );
}
