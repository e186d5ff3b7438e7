import type { IpaEnvironment } from '../../ipa-environment.ts';
import { GEN_TYPES, type IpaObjectType } from '../../objects.ts';

/** The table of each type (domain.md, 1; confirmed). */
export const IPA_TABLES: Readonly<Record<IpaObjectType, string>> = {
  identity: 'IDENTITY',
  actor: 'ACTOR',
  'actor-identity': 'IDENTITYACTOR',
  'actor-role': 'ACTORROLE',
  user: 'PFIUSERPROFILE',
  task: 'PFITASK',
  'user-task': 'PFIUSERTASK',
};

/** Where the tables of a type are. */
export interface TablePlace {
  readonly database: string;
  readonly schema: string;
}

/** gen's tables may be in a database of their own. */
export function placeOf(type: IpaObjectType, { ipa }: Pick<IpaEnvironment, 'ipa'>): TablePlace {
  const { server, genDatabase } = ipa.database;
  const isGen = (GEN_TYPES as readonly IpaObjectType[]).includes(type);
  const database = isGen && genDatabase !== '' ? genDatabase : server.database;
  return { database, schema: server.schema };
}
