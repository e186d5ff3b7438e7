import { failure } from '../../../../../../shared/base/failure.ts';
import type { Access } from '../../../../../../shared/environment/access.ts';
import { requirePurposes } from '../../../../../../shared/environment/access.ts';
import type { Environment } from '../../../../../../shared/environment/environment.ts';

/**
 * The password for IPA's database, if it was entered for just that.
 * @throws Failure SECRET-NONE
 */
export function ipaPassword(environment: Environment, access: Access): string {
  requirePurposes(environment, access);
  const password = access.secrets['ipa-sql-password'];
  const { user, host } = environment.ipa.database.server;
  if (password === undefined) throw failure('SECRET-NONE', { purpose: `${user} at SQL Server ${host}` });
  return password;
}
