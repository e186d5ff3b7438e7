import { inKeyOrder } from './key-order.ts';
import { behaviourOf, type M3ApiOptions } from './options.ts';
import type { M3World } from './transaction.ts';

export function makeWorld(options: M3ApiOptions): M3World {
  const { users = [], emails = [], roles = [], userRoles = [] } = options.records ?? {};
  const behaviour = behaviourOf(options);
  return {
    behaviour,
    companies: new Set(options.companies ?? [behaviour.company, ...emails.map(({ CONO }) => CONO)]),
    users: inKeyOrder(users, ['USID']),
    emails: inKeyOrder(emails, ['CONO', 'EMTP', 'EMKY']),
    roles: inKeyOrder(roles, ['ROLL']),
    userRoles: inKeyOrder(userRoles, ['USID', 'ROLL']),
  };
}
