import { confirmed } from '../base/certainty.ts';
import { wholeNumber } from '../base/settings/bounds.ts';
import { place } from '../base/settings/place.ts';
import { choice, number } from '../base/settings/setting.ts';
import { defaultsOf, type ValuesOf } from '../base/settings/setting-tree.ts';
import { M3_API } from './api-settings.ts';
import { M3_WAY_NAMES } from './m3-ways.ts';
import { sqlServerSettings } from './sql-server-settings.ts';

export const READING_M3 = place(
  'settings',
  'Reading M3',
  'Where people are read from, and the connection, are set on Source. Every read is kept as a snapshot.',
);

const SQL_SERVER_PLACE = place('source', 'M3 on SQL Server');

/** Where the people of an environment come from. */
export const M3_SOURCE = {
  /** Extracts (CSV, workbooks, pasted tables), the database of M3, or its API. */
  way: choice({
    place: place('source', 'Source'),
    name: 'Source of the people',
    label: 'Where the people come from',
    known: 'own',
    by: 'form',
    options: M3_WAY_NAMES,
    abouts: {
      files: 'CSV, workbooks, pasted tables',
      'sql-server': 'The database of M3',
      'm3-api': 'On the grid, or through the API gateway',
    },
    default: 'files',
  }),
  sqlServer: sqlServerSettings({
    place: SQL_SERVER_PLACE,
    server: 'SQL Server',
    database: { hint: 'For example M3FDBTST.', known: confirmed('2') },
    schema: { hint: 'MVXJDTA unless the site has another.', known: confirmed('2'), default: 'MVXJDTA' },
    user: { hint: 'Needs to read four tables and nothing else.' },
  }),
  api: M3_API,
  /** Of every server. `keep`: in the system's secret store. `session`: until Muster ends. `ask`: at every use. */
  secrets: choice({
    place: SQL_SERVER_PLACE,
    name: 'How secrets are kept',
    label: 'How it is kept',
    hint: 'It never stands in a file in clear text.',
    known: 'own',
    by: 'form',
    options: {
      keep: 'In the secret store of this system',
      session: 'Until Muster ends',
      ask: 'Not at all: ask every time',
    },
    default: 'keep',
  }),
  /** How many of what was read are kept; the oldest go first. */
  snapshotsKept: number<number>(
    {
      ...wholeNumber(1, 1000),
      place: READING_M3,
      name: 'Snapshots kept',
      hint: 'The oldest go first. They hold names and e-mails of everyone who was read, and no password.',
      known: 'own',
      default: 20,
    },
    { widthPx: 160 },
  ),
  /** Fewer users, roles, e-mails or user-roles than this share of those before are not taken without asking. */
  shrinkAskPercent: number<number>(
    {
      ...wholeNumber(0, 100),
      place: READING_M3,
      name: 'Ask when fewer are read than, percent',
      label: 'Ask when fewer are read than',
      hint: 'Of the users, e-mails, roles or user-roles read the last time. Nobody at all is always asked about.',
      known: 'own',
      default: 80,
    },
    { widthPx: 160, after: 'percent' },
  ),
};

export type M3SourceSettings = ValuesOf<typeof M3_SOURCE>;
export type M3Way = M3SourceSettings['way'];
export const M3_WAYS = M3_SOURCE.way.values;
export type SecretKeeping = M3SourceSettings['secrets'];
export const SECRET_KEEPING = M3_SOURCE.secrets.values;
export const DEFAULT_M3_SOURCE: M3SourceSettings = defaultsOf(M3_SOURCE);
