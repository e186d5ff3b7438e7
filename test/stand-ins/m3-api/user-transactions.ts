import type { Fields } from './records.ts';
import {
  type M3World,
  type MiFailure,
  type MiSession,
  type MiTransaction,
  rowsWhile,
} from './transaction.ts';

const USER_FIELDS = ['USID', 'TX40', 'USTP', 'LANC', 'DFCO', 'DFDI', 'FACI', 'WHLO', 'EQAL', 'USTA'];

export const LST_USER_DATA: MiTransaction = {
  inputs: ['USID'],
  outputs: ({ moreUserFields }) => [...USER_FIELDS, ...moreUserFields],
  rows: ({ users }, input) => users.from([input('USID')]),
};

/** The trap: TX40 is the company's name here, and the user's is NAME. */
export const GET_USER_DATA: MiTransaction = {
  inputs: ['USID'],
  mandatory: ['USID'],
  outputs: () => ['USID', 'NAME', 'CONO', 'TX40', 'USTP', 'LANC', 'DFDI', 'FACI', 'WHLO', 'USTA'],
  rows(world, input, { company }) {
    const user = userOf(world, input('USID'));
    if (user === undefined) return noUser(input('USID'));
    return [{ ...user, NAME: user.TX40 ?? '', CONO: company, TX40: `Company ${company}` }];
  },
};

export const GET_USER_INFO: MiTransaction = {
  inputs: [],
  outputs: () => ['ZZUSID', 'ZDCONO', 'ZDDIVI', 'ZDFACI', 'ZDWHLO', 'ZDLANC'],
  rows: (world, _input, session) => [infoOf(session, userOf(world, session.user))],
};

function infoOf({ user, company, division }: MiSession, held: Fields = {}): Fields {
  const { FACI = '', WHLO = '', LANC = '' } = held;
  return {
    ZZUSID: user,
    ZDCONO: company,
    ZDDIVI: division,
    ZDFACI: FACI,
    ZDWHLO: WHLO,
    ZDLANC: LANC,
  };
}

function userOf({ users }: M3World, id: string): Fields | undefined {
  const [first] = rowsWhile(users.from([id]), ({ USID }) => USID === id);
  return first;
}

function noUser(id: string): MiFailure {
  return {
    type: 'ServerReturnedNOK',
    code: 'WUS0103',
    field: 'USID',
    message: `User ${id} does not exist`,
  };
}
