/** What each kind of extract is called on screen. */
import type { ExtractKind } from '../../shared/m3/extracts.ts';

export const EXTRACT_TITLES: Readonly<Record<ExtractKind, string>> = {
  users: 'Users',
  emails: 'E-mails',
  roles: 'Roles',
  'user-roles': 'User-roles',
};
