import type { Mark } from '../base/certainty.ts';
import { oneLine, seconds, wholeNumber } from '../base/settings/bounds.ts';
import type { Place } from '../base/settings/place.ts';
import { choice, number, text, yesNo } from '../base/settings/setting.ts';
import type { ValuesOf } from '../base/settings/setting-tree.ts';
import { silenceTimeout } from './server-settings.ts';
import { trustSettings } from './trust-settings.ts';

/** What differs from server to server. */
interface OfServer {
  readonly place: Place;
  /** What the server is called. */
  readonly server: string;
  readonly database: { readonly hint: string; readonly known: Mark | 'own' };
  readonly schema: { readonly hint: string; readonly known: Mark | 'own'; readonly default: string };
  readonly user: { readonly hint: string };
}

/** A database on SQL Server (domain.md, 2). */
export function sqlServerSettings({ place, server, database, schema, user }: OfServer) {
  const own = { place, known: 'own' } as const;
  return {
    /** '' until it is known. */
    host: text({
      ...own,
      ...oneLine(255),
      name: `${server}: host`,
      label: 'Host',
      hint: 'Name or address of the database server.',
      default: '',
    }),
    reach: choice({
      ...own,
      name: `${server}: found by`,
      label: 'Found by',
      options: { port: 'Port', instance: 'Instance name' },
      default: 'port',
    }),
    port: number<number>({
      ...own,
      ...wholeNumber(1, 65_535),
      name: `${server}: port`,
      label: 'Port',
      hint: 'Usually 1433.',
      default: 1433,
    }),
    instance: text({
      ...own,
      ...oneLine(128),
      name: `${server}: instance`,
      label: 'Instance',
      hint: 'Asked of the SQL Server Browser, UDP port 1434.',
      default: '',
    }),
    /** Any name SQL Server allows; it is handed over as a value or quoted in brackets, never as text of a query. */
    database: text({
      ...own,
      ...oneLine(128),
      ...database,
      name: `${server}: database`,
      label: 'Database',
      default: '',
    }),
    schema: text({ ...own, ...oneLine(128), ...schema, name: `${server}: schema`, label: 'Schema' }),
    signIn: choice({
      ...own,
      name: `${server}: sign in with`,
      label: 'Sign in with',
      options: { sql: 'SQL login', domain: 'Domain account (NTLM)' },
      default: 'sql',
    }),
    /** Of the account, for `domain`. */
    domain: text({ ...own, ...oneLine(128), name: `${server}: domain`, label: 'Domain', default: '' }),
    user: text({ ...own, ...oneLine(128), ...user, name: `${server}: user`, label: 'User', default: '' }),
    /** `required`: nothing is sent in clear text. `off`: for servers that cannot encrypt; the password then crosses the network readable. */
    encryption: choice({
      ...own,
      name: `${server}: encryption`,
      label: 'Encryption',
      options: { required: 'Required', off: 'Off' },
      default: 'required',
    }),
    trust: trustSettings(place, server),
    connectTimeoutS: number<number>(
      {
        ...own,
        ...seconds(1, 600),
        name: `${server}: connecting may take, seconds`,
        label: 'Connecting may take',
        default: 15,
      },
      { widthPx: 160, after: 'seconds' },
    ),
    silenceTimeoutS: silenceTimeout(place, server),
    readOnlyIntent: yesNo({
      ...own,
      name: `${server}: read-only intent`,
      label: 'Read-only intent',
      hint: 'Asks an availability group for a readable secondary. Without a group it changes nothing.',
      default: true,
    }),
  };
}

export type SqlServerSettings = ValuesOf<DescribedSqlServer>;
export type DescribedSqlServer = ReturnType<typeof sqlServerSettings>;
