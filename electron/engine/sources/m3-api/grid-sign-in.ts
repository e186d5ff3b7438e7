import { failure } from '../../../../shared/base/failure.ts';
import type { M3ApiSettings } from '../../../../shared/m3/api-settings.ts';
import type { ForeignWords } from '../../net/foreign-words.ts';
import { parseAddress } from '../../net/server-address.ts';
import type { Dialect } from './dialect.ts';

/** Where the grid is, and how one signs in there: by HTTP Basic (domain.md, 3). */
export interface GridSignIn extends Pick<Dialect, 'address' | 'user' | 'authorize' | 'renew'> {
  /** Up to `/m3api-rest`, without it. */
  readonly root: string;
}

/** @throws Failure API-SETTINGS-INCOMPLETE, API-ADDRESS-INVALID */
export function gridSignIn(
  { gridUrl, user }: Pick<M3ApiSettings, 'gridUrl' | 'user'>,
  password: string,
  words: ForeignWords,
): GridSignIn {
  if (gridUrl === '') throw failure('API-SETTINGS-INCOMPLETE', { missing: 'the address of the grid' });
  if (user === '') throw failure('API-SETTINGS-INCOMPLETE', { missing: 'the user' });
  const { address, path } = parseAddress(gridUrl);
  const basic = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
  words.hide(password);
  words.hide(basic);
  return {
    address,
    user,
    // People copy the address with what always follows it.
    root: `${address.origin}${path.replace(/\/m3api-rest(\/v2)?(\/execute)?$/, '')}`,
    authorize: async () => `Basic ${basic}`,
    // The same password would be refused again, and an account is locked after a few attempts.
    renew: () => false,
  };
}
