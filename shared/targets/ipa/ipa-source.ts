import { z } from 'zod';
import { DEFAULT_M3_SOURCE, line, sqlServerSchema, trustSchema } from '../../m3/m3-source.ts';
import { IPA_TYPES, type IpaObjectType } from './objects.ts';

/**
 * The ways to know what is already in IPA. `empty` takes it as empty; `practice` reads the practice host; `record` is what
 * Muster's own runs did; the others read IPA's database, Landmark's data REST lists, or files.
 */
export const IPA_WAYS = ['empty', 'practice', 'record', 'files', 'sql-server', 'data-rest'] as const;
export type IpaWay = (typeof IPA_WAYS)[number];

/** Whether a way is a look at IPA itself, now; files and the record are of some time before. */
export function looksAtIpa(way: IpaWay): way is 'sql-server' | 'data-rest' {
  return way === 'sql-server' || way === 'data-rest';
}

/** A query as text, as it is sent; '' for the one that ships with Muster. */
const query = z.string().max(4000);

/**
 * IPA's database (domain.md, 1). The tables are known, their columns are not: each query is shown, tried against
 * INFORMATION_SCHEMA, and can be written anew.
 */
export const ipaDatabaseSchema = z.object({
  server: sqlServerSchema,
  /** Where gen's tables are, if not in `server.database`; '' for there. */
  genDatabase: line(128),
  queries: z.object(
    Object.fromEntries(IPA_TYPES.map((type) => [type, query])) as Record<IpaObjectType, typeof query>,
  ),
});
export type IpaDatabaseSettings = z.infer<typeof ipaDatabaseSchema>;

/** Landmark over HTTP: the web administration, and its data REST lists (domain.md, 6). */
export const ipaWebSchema = z.object({
  /** Scheme, host and port, e.g. https://ipatst:8443; '' until it is known. */
  url: line(500),
  /** Signs in by the form; '' until it is known. */
  user: line(128),
  trust: trustSchema,
  proxy: z.enum(['system', 'none']),
  silenceTimeoutS: z.number().int().min(1).max(86_400),
  /** Whether what an answer says is believed, or each change is read back before it counts as done. */
  readBack: z.boolean(),
});
export type IpaWebSettings = z.infer<typeof ipaWebSchema>;

/** How it is known what is already in IPA, and how its administration is reached. */
export const ipaSourceSchema = z.object({
  way: z.enum(IPA_WAYS),
  database: ipaDatabaseSchema,
  web: ipaWebSchema,
});
export type IpaSourceSettings = z.infer<typeof ipaSourceSchema>;

export const DEFAULT_IPA_SOURCE: IpaSourceSettings = {
  way: 'empty',
  database: {
    server: { ...DEFAULT_M3_SOURCE.sqlServer, schema: 'dbo' },
    genDatabase: '',
    queries: Object.fromEntries(IPA_TYPES.map((type) => [type, ''])) as Record<IpaObjectType, string>,
  },
  web: {
    url: '',
    user: '',
    trust: DEFAULT_M3_SOURCE.sqlServer.trust,
    proxy: 'system',
    silenceTimeoutS: 120,
    readBack: true,
  },
};
