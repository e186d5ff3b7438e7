import type { Access } from '../../../../shared/contract/access.ts';
import { failure } from '../../../../shared/contract/failure.ts';
import type { Environment } from '../../../../shared/environment/environment.ts';
import { requirePurposes } from '../../../../shared/environment/secrets.ts';

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
