import { z } from 'zod';
import { confirmed, unknown } from '../../base/certainty.ts';
import { oneLine } from '../../base/settings/bounds.ts';
import { place } from '../../base/settings/place.ts';
import { choice, ofItsOwn, text, yesNo } from '../../base/settings/setting.ts';
import { defaultsOf, type ValuesOf } from '../../base/settings/setting-tree.ts';
import { proxy, silenceTimeout } from '../../m3/server-settings.ts';
import { sqlServerSettings } from '../../m3/sql-server-settings.ts';
import { trustSettings } from '../../m3/trust-settings.ts';
import { IPA_TYPES, type IpaObjectType } from './objects.ts';

export const WHAT_IS_IN_IPA = place(
  'settings',
  'What is already in IPA',
  'A plan compares M3 with it: only then can it change and delete, and leave what is equal alone. Plan shows what it rests on.',
);

export const ADMINISTRATION = place(
  'settings',
  'Web administration',
  'Deletes users, tasks and user-tasks, and changes actors: secadm and importPFIdata cannot. Without it that part of a run is listed for the administrator.',
);

const DATABASE = 'Database of IPA';

/** More characters than this has no query. */
export const MOST_IN_QUERY = 4000;

/** A query as text, as it is sent; '' for the one that ships with Muster. */
const query = z.string().max(MOST_IN_QUERY);

const byType = <T>(value: T) =>
  Object.fromEntries(IPA_TYPES.map((type) => [type, value])) as Record<IpaObjectType, T>;

/** IPA's database (domain.md, 1). */
const IPA_DATABASE = {
  server: sqlServerSettings({
    place: WHAT_IS_IN_IPA,
    server: DATABASE,
    database: { hint: "Of the environment's data area.", known: 'own' },
    schema: { hint: 'dbo unless the site has another.', known: 'own', default: 'dbo' },
    user: { hint: 'Needs to read a few tables and nothing else.' },
  }),
  /** Where gen's tables are, if not in `server.database`; '' for there. */
  genDatabase: text({
    ...oneLine(128),
    place: WHAT_IS_IN_IPA,
    name: `${DATABASE}: database of gen`,
    label: 'Database of gen',
    hint: 'On the same server. Empty where gen is in the database above.',
    known: unknown('1', 'Where a site keeps the tables of gen is not documented.'),
    advice: 'The test shows what it finds.',
    default: '',
  }),
  /** Each query is shown, tried against INFORMATION_SCHEMA, and can be written anew. */
  queries: ofItsOwn({
    place: WHAT_IS_IN_IPA,
    name: `${DATABASE}: query`,
    label: 'Queries',
    known: unknown('1', 'The tables are known, their columns are inferred.'),
    advice:
      'Each query is tried against INFORMATION_SCHEMA in the test, and can be written anew. It only reads.',
    schema: z.object(byType(query)),
    problem: `At most ${MOST_IN_QUERY} characters.`,
    default: byType(''),
  }),
};
export type IpaDatabaseSettings = ValuesOf<typeof IPA_DATABASE>;

const WEB = 'Web administration';

/** Landmark over HTTP: the web administration, and its data REST lists (domain.md, 6). */
const IPA_WEB = {
  /** '' until it is known. */
  url: text({
    ...oneLine(500),
    place: ADMINISTRATION,
    name: `${WEB}: address`,
    label: 'Address',
    hint: 'Scheme, host and port, for example https://ipatst.example.com:8443.',
    known: 'own',
    default: '',
  }),
  /** '' until it is known. */
  user: text(
    {
      ...oneLine(128),
      place: ADMINISTRATION,
      name: `${WEB}: user`,
      label: 'User',
      hint: 'Signs in by the form, with the right to administer users.',
      known: confirmed('6'),
      default: '',
    },
    { widthPx: 320 },
  ),
  trust: trustSettings(ADMINISTRATION, WEB),
  proxy: proxy(ADMINISTRATION, WEB),
  silenceTimeoutS: silenceTimeout(ADMINISTRATION, WEB),
  readBack: yesNo({
    place: ADMINISTRATION,
    name: `${WEB}: read each change back`,
    label: 'Read each change back',
    hint: 'A change counts as done only once it is read back. Off: what the answer says is believed.',
    known: unknown('6', 'What the administration answers to a change that it refuses is not documented.'),
    default: true,
  }),
};
export type IpaWebSettings = ValuesOf<typeof IPA_WEB>;

/** How it is known what is already in IPA, and how its administration is reached. */
export const IPA_SOURCE = {
  way: choice({
    place: WHAT_IS_IN_IPA,
    name: 'What is already in IPA',
    label: 'How it is known',
    known: 'own',
    by: 'form',
    options: {
      empty: 'Nothing: IPA is taken as empty',
      practice: 'The practice host',
      record: 'The record of the runs of Muster',
      files: 'Files',
      'sql-server': 'The database of IPA',
      'data-rest': 'The data lists of Landmark',
    },
    abouts: {
      empty:
        'Nothing is compared. Everything is created; what exists is reported as already there in the run.',
      practice: 'What is in the practice host inside Muster. For trying out, without any server.',
      record: 'What the runs on this machine did. What others changed in IPA is not in it.',
      files:
        'importPFIdata files, secadm scripts, the zip of a bundle, or lists as CSV. As old as the files are.',
      'sql-server': 'Reads its tables on SQL Server. Changes nothing, and holds no lock.',
      'data-rest': 'Over HTTP, with the sign-in of the web administration.',
    },
    phrases: {
      empty: 'from nowhere',
      practice: 'from the practice host, which is no IPA',
      record: 'from Muster’s own record of what its runs did',
      files: 'from files',
      'sql-server': 'from the database of IPA',
      'data-rest': 'from the lists of Landmark’s data REST interface',
    },
    default: 'empty',
  }),
  database: IPA_DATABASE,
  web: IPA_WEB,
};
export type IpaSourceSettings = ValuesOf<typeof IPA_SOURCE>;
export type IpaWay = IpaSourceSettings['way'];
export const IPA_WAYS = IPA_SOURCE.way.values;
export const DEFAULT_IPA_SOURCE: IpaSourceSettings = defaultsOf(IPA_SOURCE);

/** Whether a way is a look at IPA itself, now; files and the record are of some time before. */
export function looksAtIpa(way: IpaWay): way is 'sql-server' | 'data-rest' {
  return way === 'sql-server' || way === 'data-rest';
}
