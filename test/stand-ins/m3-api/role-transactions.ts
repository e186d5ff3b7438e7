import { type MiTransaction, rowsWhile } from './transaction.ts';

/** MNS405MI/Lst, and MNS410MI/LstRoles where there is no MNS405MI. */
export const LIST_ROLES: MiTransaction = {
  inputs: ['ROLL'],
  outputs: () => ['ROLL', 'TX40', 'TX15'],
  rows: ({ roles }, input) => roles.from([input('ROLL')]),
};

export const LIST_USER_ROLES: MiTransaction = {
  inputs: ['USID', 'ROLL'],
  outputs: () => ['USID', 'ROLL', 'FVDT', 'VTDT'],
  rows: ({ userRoles }, input) => userRoles.from([input('USID'), input('ROLL')]),
};

export const LIST_ROLES_BY_USER: MiTransaction = {
  inputs: ['USID'],
  mandatory: ['USID'],
  outputs: () => ['USID', 'ROLL', 'FVDT', 'VTDT'],
  rows: ({ userRoles }, input) =>
    rowsWhile(userRoles.from([input('USID')]), ({ USID }) => USID === input('USID')),
};
